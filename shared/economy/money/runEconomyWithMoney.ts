import { addQuarters } from '../../state/calendar.ts';
import type { EconomyDefinition } from '../../state/economyDefinition.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { MoneyDefinition } from '../../state/moneyDefinition.ts';
import type { MoneyQuarter } from '../../state/moneyAccount.ts';
import { advanceQuarter } from '../advanceQuarter.ts';
import { calibrate } from '../calibrate.ts';
import { leversAt } from '../leversAt.ts';
import { shocksAt } from '../shocksAt.ts';
import { startEconomy } from '../startEconomy.ts';
import { advanceMoney } from './advanceMoney.ts';
import { atEffort, feedbackOf, withFeedback } from './feedback.ts';
import { moneyInputsAt, moneyLeversAt } from './moneyInputsAt.ts';
import { openingAccount } from './openingAccount.ts';
import type { MoneyRunOptions } from './runMoney.ts';
import { startMoney } from './startMoney.ts';

/** Both sides of an economy. */
export interface EconomyWithMoney {
  readonly years: readonly EconomyYear[];
  readonly quarters: readonly MoneyQuarter[];
}

/**
 * Runs the real economy and money together, quarter by quarter: the real side first, with the feedback of the money side of the
 * quarter before. Output scales are those of the real economy alone.
 */
export function runEconomyWithMoney(
  definition: EconomyDefinition,
  money: MoneyDefinition,
  options: MoneyRunOptions = {},
): EconomyWithMoney {
  const economy = calibrate(definition);
  const parameters = { ...money.parameters, ...options.parameters };
  const book = { ...money.book, ...options.book };
  const policy = { ...definition.book, ...options.policy };
  const state = startEconomy(economy);
  let real = openingAccount(economy);
  const moneyState = startMoney(money.start, real, parameters);
  const years: EconomyYear[] = [];
  const quarters: MoneyQuarter[] = [];
  const lastYear = options.lastYear ?? definition.lastYear;
  for (let date = definition.start; date.year <= lastYear; date = addQuarters(date, 1)) {
    const levers = { ...leversAt(policy, date.year), ...moneyLeversAt(book, date.year) };
    const feedback = feedbackOf(quarters[quarters.length - 1], levers.goodsImports, parameters);
    const inputs = withFeedback({ date, levers, withholding: 0, ...shocksAt(definition, date) }, feedback);
    const account = advanceQuarter(state, inputs, atEffort(economy, feedback));
    if (account !== undefined) {
      years.push(account);
      real = account;
    }
    const moneyInputs = moneyInputsAt(money, date, levers, real);
    quarters.push(advanceMoney(moneyState, options.adjust?.(moneyInputs) ?? moneyInputs, parameters));
    options.observe?.(date, moneyState);
  }
  return { years, quarters };
}
