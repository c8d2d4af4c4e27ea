import { TRADE_PARAMETERS, TRADE_RECORD } from '../../../content/tradeParameters.ts';
import { movedParts } from '../../../math/movedParts.ts';
import type { Movers } from '../../../math/movedParts.ts';
import { interpolate } from '../../../math/numbers.ts';
import type { AccessParts, TradeYear } from '../../../state/tradeState.ts';
import { oilRent } from '../exportsOf.ts';
import { worldPrices } from '../worldPrices.ts';
import { productLedger } from './exportLedgers.ts';
import { closeTrade } from './tradeLedger.ts';
import type { TradeCause, TradeLedger } from './tradeLedger.ts';

const P = TRADE_PARAMETERS;

/**
 * The balance of payments of a year: all that came in and went out, in billions of 1990 dollars. It comes to nothing: what trade does not
 * pay for is met by gold and credit.
 */
export function balanceLedger({ totalExports, services, interest, profits, totalImports, goldSales, netCredit }: TradeYear): TradeLedger {
  return closeTrade('level', 0, 0, {
    exports: totalExports,
    services,
    interest: -interest,
    profits: -profits,
    imports: -totalImports,
    goldSales,
    netCredit,
  });
}

/** Net new credit of a year: what was bought and owed beyond what was earned, billions of 1990 dollars. */
export function netCreditLedger({ totalExports, services, interest, profits, totalImports, goldSales, netCredit }: TradeYear): TradeLedger {
  return closeTrade('level', 0, netCredit, {
    imports: totalImports,
    interest,
    profits,
    exports: -totalExports,
    services: -services,
    goldSales: -goldSales,
  });
}

/** Debt before the credit of the year, dollars of the year. */
function openingDebt({ debt, netCredit, dollar }: TradeYear): number {
  return Math.max(0, debt - netCredit * dollar);
}

/** Why debt changed, billions of dollars of the year: what was bought and owed beyond what was earned, and what was struck off. */
export function debtLedger(before: TradeYear | undefined, after: TradeYear, repudiated: number | undefined): TradeLedger {
  const { dollar } = after;
  const opening = openingDebt(after);
  const from = before?.debt ?? opening;
  const wasStruckOff = before !== undefined && repudiated !== undefined && repudiated > before.year;
  return closeTrade('change', from, after.debt, {
    imports: dollar * after.totalImports,
    interest: dollar * after.interest,
    profits: dollar * after.profits,
    exports: -dollar * after.totalExports,
    services: -dollar * after.services,
    goldSales: -dollar * after.goldSales,
    ...(wasStruckOff ? { struckOff: opening - from } : {}),
  });
}

/** Why the limit of lenders changed, billions of dollars of the year. */
export function creditLimitLedger(before: TradeYear, after: TradeYear): TradeLedger {
  const factors = ({ totalExports, creditLimit, dollar }: TradeYear) => ({
    exports: totalExports,
    lenders: totalExports === 0 ? 0 : creditLimit / (totalExports * dollar),
    dollar,
  });
  return productLedger(factors(before), factors(after), after.creditLimit);
}

/** What debt service is made of. */
interface Service {
  readonly debt: number;
  readonly rate: number;
  readonly exports: number;
}

function service({ debt, rate, exports }: Service): number {
  const due = debt * (rate + P.maturing);
  return exports > 0 ? due / exports : due > 0 ? 1 : 0;
}

function serviceOf(account: TradeYear): Service {
  const debt = openingDebt(account) / account.dollar;
  return { debt, rate: interpolate(P.interest, account.year), exports: account.totalExports };
}

const SERVICE_MOVERS: Movers<Service, TradeCause> = [
  ['debt', ['debt']],
  ['rate', ['rate']],
  ['exports', ['exports']],
];

/** Why the service of debt changed, as a share of exports. */
export function serviceLedger(before: TradeYear, after: TradeYear): TradeLedger {
  return closeTrade(
    'change',
    before.serviceRatio,
    after.serviceRatio,
    movedParts(SERVICE_MOVERS, serviceOf(before), serviceOf(after), service),
  );
}

/** Why interest changed, billions of 1990 dollars. */
export function interestLedger(before: TradeYear, after: TradeYear): TradeLedger {
  const factors = (account: TradeYear) => {
    const { debt, rate } = serviceOf(account);
    return { debt, rate };
  };
  return productLedger(factors(before), factors(after), after.interest);
}

/** Tonnes of gold sold in a year. */
function goldSold({ year, goldSales }: TradeYear): number {
  return (goldSales * 1e9) / worldPrices(year).gold;
}

/** Why the gold in the vaults changed, tonnes: mined, and sold. */
export function goldLedger(account: TradeYear): TradeLedger {
  const mined = interpolate(TRADE_RECORD.newGold, account.year);
  const sold = goldSold(account);
  return closeTrade('change', account.goldReserve - mined + sold, account.goldReserve, { mined, sold: -sold });
}

/** Why the proceeds of gold changed, billions. */
export function goldSalesLedger(before: TradeYear, after: TradeYear): TradeLedger {
  const factors = (account: TradeYear) => ({ goldTonnes: goldSold(account), goldPrice: worldPrices(account.year).gold / 1e9 });
  return productLedger(factors(before), factors(after), after.goldSales);
}

/** Why freight and insurance changed, billions: exports, and what foreigners carry of them. */
export function servicesLedger(before: TradeYear, after: TradeYear): TradeLedger {
  const factors = ({ year, totalExports }: TradeYear) => ({ exports: totalExports, rate: interpolate(TRADE_RECORD.services, year) });
  return productLedger(factors(before), factors(after), after.services);
}

/** Rent on oil as a share of GDP, from world price, cost, tonnes and the size of the economy. */
interface Rent {
  readonly year: number;
  readonly priceYear: number;
  readonly oilTonnes: number;
  readonly gdp: number;
}

const RENT_MOVERS: Movers<Rent, TradeCause> = [
  ['oilPrice', ['priceYear']],
  ['oilCost', ['year']],
  ['oilTonnes', ['oilTonnes']],
  ['economy', ['gdp']],
];

/** Why the rent on oil changed, as a share of GDP. Undefined while there was none. */
export function oilRentLedger(before: TradeYear, after: TradeYear): TradeLedger | undefined {
  if (after.oilRent <= 0 || before.oilRent <= 0) {
    if (after.oilRentShare === before.oilRentShare) return undefined;
    return closeTrade('change', before.oilRentShare, after.oilRentShare, { oilPrice: after.oilRentShare - before.oilRentShare });
  }
  const rentOf = ({ year, oilExported, oilRent: rent, oilRentShare }: TradeYear): Rent => ({
    year,
    priceYear: year,
    oilTonnes: oilExported,
    gdp: rent / oilRentShare,
  });
  const share = ({ year, priceYear, oilTonnes, gdp }: Rent): number => oilRent(oilTonnes, year, worldPrices(priceYear)) / gdp;
  return closeTrade('change', before.oilRentShare, after.oilRentShare, movedParts(RENT_MOVERS, rentOf(before), rentOf(after), share));
}

/** Figures that follow a table of the record, whatever the game does. */
export function tableLedger(before: number, after: number): TradeLedger {
  return closeTrade('change', before, after, { asInRecord: after - before });
}

/** Why standing with lenders changed: a year paid on time or a crisis, and contracts broken or debt struck off before and since. */
export function standingLedger(before: TradeYear | undefined, last: TradeYear, standing: number): TradeLedger {
  const { crisisLoss, growth } = P.standing;
  const opening = last.crisis ? Math.min(1, last.standing + crisisLoss) : (last.standing - growth) / (1 - growth);
  const from = before?.standing ?? opening;
  const moved = last.standing - opening;
  return closeTrade('change', from, standing, {
    ...(last.crisis ? { crisis: moved } : { paid: moved }),
    acts: opening - from + (standing - last.standing),
  });
}

const ACCESS_MOVERS: Movers<AccessParts, TradeCause> = [
  ['machines', ['machines']],
  ['controls', ['controls']],
  ['knowHow', ['knowHow']],
];

/** Why trade lets through more or less of machines and knowledge than it did in the record. */
export function accessLedger(parts: AccessParts, access: number): TradeLedger {
  const product = ({ machines, controls, knowHow }: AccessParts): number => machines * controls * knowHow;
  return closeTrade('level', 1, access, movedParts(ACCESS_MOVERS, { machines: 1, controls: 1, knowHow: 1 }, parts, product));
}
