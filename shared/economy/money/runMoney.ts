import type { Knots } from '../../math/numbers.ts';
import { addQuarters } from '../../state/calendar.ts';
import type { GameDate } from '../../state/calendar.ts';
import type { EconomyDefinition } from '../../state/economyDefinition.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { RealLeverId } from '../../state/levers.ts';
import type { MoneyDefinition } from '../../state/moneyDefinition.ts';
import type { MoneyParameters } from '../../state/moneyParameters.ts';
import type { MoneyQuarter } from '../../state/moneyAccount.ts';
import type { MoneyInputs, MoneyLeverId, MoneyState } from '../../state/moneyState.ts';
import { leversAt } from '../leversAt.ts';
import { advanceMoney } from './advanceMoney.ts';
import { moneyInputsAt, moneyLeversAt } from './moneyInputsAt.ts';
import { startMoney } from './startMoney.ts';

export interface MoneyRunOptions {
  /** Money levers to follow in place of history; a lever that is left out keeps its own knots. */
  readonly book?: Partial<Record<MoneyLeverId, Knots>>;
  /** RealLevers of the real economy that budget and prices read, where they differ from the definition's book. */
  readonly policy?: Partial<Record<RealLeverId, Knots>>;
  readonly lastYear?: number;
  readonly parameters?: Partial<MoneyParameters>;
  /** Changes the inputs of a quarter: shocks, announcements, laws. */
  readonly adjust?: (inputs: MoneyInputs) => MoneyInputs;
  /** Called with the state after every quarter; for later starts, charts and tests. */
  readonly observe?: (date: GameDate, state: Readonly<MoneyState>) => void;
}

/** The account known in a quarter: of the last harvest, or the first there is. Throws without any. */
function accountAt(years: readonly EconomyYear[], date: GameDate): EconomyYear {
  const known = date.quarter >= 3 ? date.year : date.year - 1;
  const account = years.findLast((year) => year.year <= known) ?? years[0];
  if (account === undefined) throw new Error('money needs at least one yearly account');
  return account;
}

/**
 * Runs the nominal block beside yearly accounts that are already known: a run of `runBook`, or a synthetic path. Nothing flows
 * back to the real economy; see `runEconomyWithMoney` for that.
 */
export function runMoney(
  economy: EconomyDefinition,
  definition: MoneyDefinition,
  years: readonly EconomyYear[],
  options: MoneyRunOptions = {},
): MoneyQuarter[] {
  const parameters = { ...definition.parameters, ...options.parameters };
  const book = { ...definition.book, ...options.book };
  const policy = { ...economy.book, ...options.policy };
  const state = startMoney(definition.start, accountAt(years, economy.start), parameters);
  const lastYear = options.lastYear ?? years[years.length - 1]?.year ?? economy.lastYear;
  const quarters: MoneyQuarter[] = [];
  for (let date = economy.start; date.year <= lastYear; date = addQuarters(date, 1)) {
    const levers = { ...leversAt(policy, date.year), ...moneyLeversAt(book, date.year) };
    const inputs = moneyInputsAt(definition, date, levers, accountAt(years, date));
    quarters.push(advanceMoney(state, options.adjust?.(inputs) ?? inputs, parameters));
    options.observe?.(date, state);
  }
  return quarters;
}

/** Runs the nominal block on a synthetic path of inputs from a state of its own, in place. */
export function runMoneyPath(state: MoneyState, path: readonly MoneyInputs[], parameters: MoneyParameters): MoneyQuarter[] {
  return path.map((inputs) => advanceMoney(state, inputs, parameters));
}
