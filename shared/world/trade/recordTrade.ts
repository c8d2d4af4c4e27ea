import { runBook } from '../../economy/runBook.ts';
import { interpolate } from '../../math/numbers.ts';
import type { EconomyDefinition } from '../../state/economyDefinition.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { TradeDecisions, TradeStocks, TradeYear } from '../../state/tradeState.ts';
import { recordConcessions } from '../concessions/recordConcessions.ts';
import { usualPosture } from '../usualPosture.ts';
import { accountTrade } from './accountTrade.ts';
import { startStocks } from './startStocks.ts';
import { tradeBook } from './tradeBook.ts';
import type { TradeInputs } from './tradeInputs.ts';

/** A year of trade as the model has it when history's levers and history's trade are followed. */
export interface RecordYear {
  readonly inputs: TradeInputs;
  readonly decisions: TradeDecisions;
  readonly account: TradeYear;
  /** Stocks at the end of the year. */
  readonly stocks: Readonly<TradeStocks>;
}
type RecordYears = ReadonlyMap<number, RecordYear>;

function inputsOfRecord(definition: EconomyDefinition, account: EconomyYear): TradeInputs {
  const { year } = account;
  return {
    account,
    openness: interpolate(definition.book.openness, year),
    softBudgets: interpolate(definition.book.softBudgets, year),
    posture: usualPosture(year),
    foreignCapital: recordConcessions(year),
    zones: 0,
  };
}

function runRecord(definition: EconomyDefinition, war: boolean): RecordYears {
  const years = new Map<number, RecordYear>();
  let stocks = startStocks(definition.start.year);
  for (const account of runBook(definition, { war })) {
    const inputs = inputsOfRecord(definition, account);
    const decisions = tradeBook(account);
    const result = accountTrade(stocks, decisions, inputs, inputs);
    stocks = result.stocks;
    years.set(account.year, { inputs, decisions, account: result.account, stocks });
  }
  return years;
}

const runs = new WeakMap<EconomyDefinition, Partial<Record<'war' | 'peace', RecordYears>>>();

/**
 * The trade of history in the model, year by year: the standard that a game is measured against. Depends on the economy and on
 * whether its war comes, and on nothing else; computed once.
 */
export function recordTrade(definition: EconomyDefinition, war: boolean): RecordYears {
  const key = war ? 'war' : 'peace';
  const known = runs.get(definition) ?? {};
  const years = known[key] ?? runRecord(definition, war);
  runs.set(definition, { ...known, [key]: years });
  return years;
}
