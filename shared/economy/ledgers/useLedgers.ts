import { movedParts } from '../../math/movedParts.ts';
import type { Movers } from '../../math/movedParts.ts';
import type { InvestmentFactors, ProcurementFactors } from '../../state/economyFactors.ts';
import type { EconomyParameters } from '../../state/economyParameters.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import { investmentFrom } from '../accumulation.ts';
import { grainTaken } from '../grain.ts';
import { closeLedger } from './closeLedger.ts';
import type { Amounts, Ledger, LedgerCause } from './ledger.ts';

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

/** Change of the grain villages sold to the state of their own will, million tonnes. */
export function voluntarySalesLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  const amounts = movedParts(
    PROCUREMENT_MOVERS,
    before.factors.procurement,
    after.factors.procurement,
    (factors) => grainTaken(factors, parameters).voluntarySales,
  );
  return closeLedger('voluntarySales', before.voluntarySales, after.voluntarySales, amounts);
}

/** Change of investment, billions: what was decreed, and what could be supplied. */
export function investmentLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  const amounts = movedParts(INVESTMENT_MOVERS, before.factors.investment, after.factors.investment, (factors) =>
    investmentFrom(factors, parameters),
  );
  return closeLedger('investment', before.investment, after.investment, amounts);
}

/** Change of the share of output that is invested. */
export function investmentShareLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  const amounts = movedParts(
    INVESTMENT_MOVERS,
    before.factors.investment,
    after.factors.investment,
    (factors) => investmentFrom(factors, parameters) / factors.gdp,
  );
  return closeLedger('investmentShare', before.investmentShare, after.investmentShare, amounts);
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

/** Change of consumption a head, 1990 dollars: each use at the mean number of heads, and more heads at the mean consumption. */
export function consumptionPerHeadLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  const [one, other] = [1000 / before.population, 1000 / after.population];
  const total = consumptionLedger(before, after, parameters);
  const amounts: Amounts = { population: ((before.consumption + after.consumption) / 2) * (other - one) };
  for (const { cause, amount } of total.parts) amounts[cause] = amount * ((one + other) / 2);
  return closeLedger('consumptionPerHead', before.consumptionPerHead, after.consumptionPerHead, amounts);
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
