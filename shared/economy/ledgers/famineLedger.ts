import { movedParts } from '../../math/movedParts.ts';
import type { Movers } from '../../math/movedParts.ts';
import type { FamineFactors, ProcurementFactors } from '../../state/economyFactors.ts';
import type { EconomyParameters } from '../../state/economyParameters.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import { famineDeaths } from '../famine.ts';
import { grainTaken } from '../grain.ts';
import { closeLedger } from './closeLedger.ts';
import type { Ledger, LedgerCause } from './ledger.ts';

/** All that decides how many die: what is taken, what is left in store, and how hunger is met. */
interface HungerFactors extends ProcurementFactors, FamineFactors {
  reserve: number;
}

const MOVERS: Movers<HungerFactors, LedgerCause> = [
  ['harvest', ['harvest']],
  ['reporting', ['reporting']],
  ['pressure', ['pressure', 'discipline']],
  ['commerce', ['commerce', 'withholding', 'marketInstitutions']],
  ['ownNeeds', ['ownNeeds']],
  ['reserve', ['reserve']],
  ['relief', ['relief']],
  ['repression', ['repression']],
  ['people', ['ruralPopulation']],
  ['war', ['warPopulationChange']],
];

function hungerFactors({ factors }: EconomyYear): HungerFactors {
  return { ...factors.procurement, ...factors.famine, reserve: factors.grain.reserveBefore - factors.grain.requisitioned };
}

function deaths(factors: HungerFactors, parameters: EconomyParameters): number {
  const taken = grainTaken(factors, parameters);
  return famineDeaths(
    {
      levers: { repression: factors.repression, famineRelief: factors.relief },
      shortage: taken.procurement + taken.privateSales + factors.ownNeeds - factors.harvest - factors.reserve,
      ruralPopulation: factors.ruralPopulation,
      foodNeed: parameters.foodNeedPerHead * factors.ruralPopulation,
      warPopulationChange: factors.warPopulationChange,
    },
    parameters,
  );
}

/** Deaths of hunger that follow from the factors of an account, millions. */
export function hungerDeaths(account: EconomyYear, parameters: EconomyParameters): number {
  return deaths(hungerFactors(account), parameters);
}

/** Change of the deaths of hunger, millions. */
export function famineDeathsLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  const amounts = movedParts(MOVERS, hungerFactors(before), hungerFactors(after), (factors) => deaths(factors, parameters));
  return closeLedger('famineDeaths', before.famineDeaths, after.famineDeaths, amounts);
}
