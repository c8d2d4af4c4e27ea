import { BASELINE_PARAMETERS } from '../../shared/content/economies/baselineParameters.ts';
import { quarterIndex } from '../../shared/state/calendar.ts';
import type { Quarter } from '../../shared/state/calendar.ts';
import type { EconomyRecord } from '../../shared/state/economyState.ts';
import type { PlanYear, StrainYear } from '../../shared/state/planState.ts';
import type { PriceColumns } from '../../shared/state/moneyRecord.ts';
import type { TradeYear } from '../../shared/state/tradeState.ts';
import type { SocietyYear } from '../../shared/state/societyState.ts';
import type { Course } from './course.ts';
import type { TurnRecord } from './turnRecord.ts';

/** The figures of a yearly account that are plain numbers. */
export type Figure = { [Key in keyof EconomyRecord]-?: EconomyRecord[Key] extends number ? Key : never }[keyof EconomyRecord];

/** The account of a year. Throws when the game did not come so far: a game that ended early has shown nothing about it. */
function accountOf(years: readonly EconomyRecord[], year: number): EconomyRecord {
  const account = years.find((entry) => entry.year === year);
  if (account === undefined) throw new Error(`no account of ${String(year)}: the game ended in ${String(years.at(-1)?.year)}`);
  return account;
}

/** A figure in a year, as it truly was. */
export function valueIn(course: Pick<Course, 'years'>, figure: Figure, year: number): number {
  return accountOf(course.years, year)[figure];
}

/** Sum of a figure over years, the last one included. */
export function sumOver(course: Pick<Course, 'years'>, figure: Figure, from: number, to: number): number {
  let sum = 0;
  for (let year = from; year <= to; year += 1) sum += valueIn(course, figure, year);
  return sum;
}

/** Mean of a figure over years, the last one included. */
export function meanOver(course: Pick<Course, 'years'>, figure: Figure, from: number, to: number): number {
  return sumOver(course, figure, from, to) / (to - from + 1);
}

/** Mean yearly growth of a figure between two years, percent. */
export function growthOver(course: Pick<Course, 'years'>, figure: Figure, from: number, to: number): number {
  return 100 * (Math.pow(valueIn(course, figure, to) / valueIn(course, figure, from), 1 / (to - from)) - 1);
}

/** Wear of capital outside farming in a year, as in the parameters of the economy. */
const WEAR = BASELINE_PARAMETERS.capitalDepreciation;

/** Capital put in place per unit invested outside farming, years of peace, the last one included: 1 = every rouble became a working shop. */
export function builtPerInvested(course: Course, from: number, to: number): number {
  let built = 0;
  let invested = 0;
  for (let year = from; year <= to; year += 1) {
    built += valueIn(course, 'nonFarmCapital', year) - (1 - WEAR) * valueIn(course, 'nonFarmCapital', year - 1);
    invested += valueIn(course, 'investment', year) * (1 - gameIn(course, year + 1).orders.farmInvestmentShare);
  }
  return built / invested;
}

/** The game at the beginning of a year. Throws when it did not come so far. */
export function gameIn(course: Pick<Course, 'turns'>, year: number): TurnRecord {
  const state = course.turns.find(({ date }) => date.year === year && date.quarter <= 2);
  if (state === undefined) throw new Error(`the game never saw ${String(year)}`);
  return state;
}

/** Society in a year, as it truly was. Throws when the game did not come so far. */
export function societyIn(course: Pick<Course, 'state'>, year: number): SocietyYear {
  const found = course.state.society.years.find((entry) => entry.year === year);
  if (found === undefined) throw new Error(`no record of society in ${String(year)}`);
  return found;
}

/** Columns of prices by quarter. */
export type PriceColumn = Exclude<keyof PriceColumns, 'from'>;

/** A column of prices in a quarter. Throws when the game did not come so far. */
export function priceAt(course: Pick<Course, 'state'>, column: PriceColumn, year: number, quarter: Quarter): number {
  const { prices } = course.state.money;
  const value = prices[column][quarterIndex({ year, quarter }) - prices.from];
  if (value === undefined) throw new Error(`no prices in quarter ${String(quarter)} of ${String(year)}`);
  return value;
}

/** Highest value of a column in whole years, the last one included. */
export function highestPrice(course: Pick<Course, 'state'>, column: PriceColumn, from: number, to: number): number {
  const { prices } = course.state.money;
  const first = Math.max(0, quarterIndex({ year: from, quarter: 1 }) - prices.from);
  const values = prices[column].slice(first, quarterIndex({ year: to + 1, quarter: 1 }) - prices.from);
  if (values.length === 0) throw new Error(`no prices from ${String(from)} to ${String(to)}`);
  return Math.max(...values);
}

/** Growth of consumer prices between the ends of two quarters, fraction: 1 = they doubled. */
export function priceRise(course: Pick<Course, 'state'>, from: readonly [number, Quarter], to: readonly [number, Quarter]): number {
  return Math.pow(10, priceAt(course, 'priceLog10', ...to) - priceAt(course, 'priceLog10', ...from)) - 1;
}

/** The account of foreign trade in a year. Throws when the game did not come so far. */
export function tradeIn(course: Pick<Course, 'turns'>, year: number): TradeYear {
  const account = course.turns.find(({ lastTrade }) => lastTrade?.year === year)?.lastTrade;
  if (account === undefined) throw new Error(`no account of trade in ${String(year)}`);
  return account;
}

/** Mean of a figure of trade over years, the last one included. */
export function meanTrade(course: Pick<Course, 'turns'>, from: number, to: number, figure: (account: TradeYear) => number): number {
  let sum = 0;
  for (let year = from; year <= to; year += 1) sum += figure(tradeIn(course, year));
  return sum / (to - from + 1);
}

/** How a year went under its targets: storming and unfinished building. Throws when the game did not come so far. */
export function strainIn(course: Pick<Course, 'state'>, year: number): StrainYear {
  const found = course.state.plan.strain.find((entry) => entry.year === year);
  if (found === undefined) throw new Error(`no record of strain in ${String(year)}`);
  return found;
}

/** The plan in a year, as reported and as it was. Throws when none was in force. */
export function planIn(course: Pick<Course, 'state'>, year: number): PlanYear {
  const found = course.state.plan.years.find((entry) => entry.year === year);
  if (found === undefined) throw new Error(`no plan in ${String(year)}`);
  return found;
}
