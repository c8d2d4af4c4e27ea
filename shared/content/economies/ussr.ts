import type { Knots } from '../../math/numbers.ts';
import { REAL_LEVER_IDS } from '../../state/levers.ts';
import type { LeverId, RealLeverId } from '../../state/levers.ts';
import type { EconomyDefinition } from '../../state/economyDefinition.ts';
import { HISTORY_PROGRAMME } from '../programmes/history.ts';
import { BASELINE_PARAMETERS } from './baselineParameters.ts';
import { ALLEN_2003, HARRISON_1996, MADDISON_PROJECT_2013, MARKEVICH_HARRISON_2011, WHEATCROFT_DAVIES_1994 } from './literature.ts';
import { USSR_INITIAL_STATE } from './ussrInitial.ts';
import { USSR_SHOCKS } from './ussrShocks.ts';

/** The part of a course that the real economy reads: the definition of an economy knows no money. */
function realPart(levers: Readonly<Record<LeverId, Knots>>): Record<RealLeverId, Knots> {
  return Object.fromEntries(REAL_LEVER_IDS.map((lever) => [lever, levers[lever]])) as Record<RealLeverId, Knots>;
}

/** The Soviet economy from March 1921, with its history as the policy book. */
export const USSR_ECONOMY: EconomyDefinition = {
  id: 'ussr',
  title: 'USSR 1921-1991',
  start: { year: 1921, quarter: 2 },
  lastYear: 1991,
  parameters: BASELINE_PARAMETERS,
  initial: USSR_INITIAL_STATE,
  book: realPart(HISTORY_PROGRAMME.levers),
  shocks: USSR_SHOCKS,
  // GDP of 231.9 billion in 1928, 45 % of it from farming (Allen 2003).
  anchor: { year: 1928, nonFarmOutput: 128, farmOutput: 103 },
  sources: [MADDISON_PROJECT_2013, MARKEVICH_HARRISON_2011, ALLEN_2003, WHEATCROFT_DAVIES_1994, HARRISON_1996],
};
