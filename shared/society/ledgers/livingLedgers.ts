import { livingStandards } from '../livingStandards.ts';
import { movedByFacts } from './societyFacts.ts';
import type { Mover, TwoYears } from './societyFacts.ts';
import type { SocietyAmounts } from './societyLedger.ts';

type LivingFigure = keyof ReturnType<typeof livingStandards>;

const MOVERS: Readonly<Record<LivingFigure, readonly Mover[]>> = {
  realWage: [
    { cause: 'goods', account: ['consumerOutput'] },
    { cause: 'people', account: ['population'] },
    { cause: 'workers', account: ['farmLabourShare'] },
  ],
  calories: [
    { cause: 'food', account: ['farmOutput'] },
    { cause: 'people', account: ['population'] },
  ],
  lifeExpectancy: [
    { cause: 'income', account: ['gdpPerHead'] },
    { cause: 'health', account: ['schooling'] },
    { cause: 'hunger', account: ['famineDeaths'] },
    { cause: 'war', account: ['warPopulationChange'] },
    { cause: 'people', account: ['population'] },
  ],
  housingPerHead: [
    { cause: 'dwellings', account: ['outputs'] },
    { cause: 'townspeople', account: ['urbanShare'] },
    { cause: 'people', account: ['population'] },
  ],
};

/** How people live: wages, food, years of life, room in towns. */
export function livingLedger(figure: LivingFigure, years: TwoYears): SocietyAmounts {
  return movedByFacts(MOVERS[figure], years, ({ account }) => livingStandards(account)[figure]);
}
