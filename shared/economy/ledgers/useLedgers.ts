import { movedParts } from '../../math/movedParts.ts';
import type { Movers } from '../../math/movedParts.ts';
import type { InvestmentFactors, ProcurementFactors } from '../../state/economyFactors.ts';
import type { EconomyParameters } from '../../state/economyParameters.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import { investmentFrom } from '../accumulation.ts';
import { grainTaken } from '../grain.ts';
import { closeLedger } from './closeLedger.ts';
import type { Ledger, LedgerCause } from './ledger.ts';

const PROCUREMENT_MOVERS: Movers<ProcurementFactors, LedgerCause> = [
  ['harvest', ['harvest']],
  ['reporting', ['reporting']],
  ['pressure', ['pressure']],
  ['planDiscipline', ['discipline']],
  ['ownNeeds', ['ownNeeds']],
  ['commerce', ['commerce']],
  ['withholding', ['withholding']],
  ['privateTrade', ['marketInstitutions']],
];

const INVESTMENT_MOVERS: Movers<InvestmentFactors, LedgerCause> = [
  ['decree', ['decreedShare']],
  ['output', ['gdp', 'nonFarmOutput']],
  ['heavyIndustry', ['heavyCapitalShare']],
  ['imports', ['openness', 'worldAccess']],
  ['defence', ['defenceShare']],
];

/** Change of the grain the state got, million tonnes. */
export function procurementLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  const amounts = movedParts(
    PROCUREMENT_MOVERS,
    before.factors.procurement,
    after.factors.procurement,
    (factors) => grainTaken(factors, parameters).procurement,
  );
  return closeLedger('procurement', before.procurement, after.procurement, amounts);
}

/** Change of investment, billions: what was decreed, and what could be supplied. */
export function investmentLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  const amounts = movedParts(INVESTMENT_MOVERS, before.factors.investment, after.factors.investment, (factors) =>
    investmentFrom(factors, parameters),
  );
  return closeLedger('investment', before.investment, after.investment, amounts);
}

/** Change of consumption, billions. */
export function consumptionLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  return closeLedger('consumption', before.consumption, after.consumption, {
    nonFarmOutput: after.nonFarmOutput - before.nonFarmOutput,
    farmOutput: after.farmOutput - before.farmOutput,
    publicServices: -parameters.publicServicesShare * (after.gdp - before.gdp),
    investment: before.investment - after.investment,
    defence: before.defence - after.defence,
  });
}

/** Where the output of a year went: consumption from nothing, billions. */
export function consumptionLevel(account: EconomyYear, parameters: EconomyParameters): Ledger {
  return closeLedger('consumption', 0, account.consumption, {
    nonFarmOutput: account.nonFarmOutput,
    farmOutput: account.farmOutput,
    publicServices: -parameters.publicServicesShare * account.gdp,
    investment: -account.investment,
    defence: -account.defence,
  });
}
