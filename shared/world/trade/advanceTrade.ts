import { TRADE_PARAMETERS } from '../../content/tradeParameters.ts';
import { clamp } from '../../math/numbers.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { GameState } from '../../state/gameState.ts';
import type { TradeYear } from '../../state/tradeState.ts';
import { accountTrade } from './accountTrade.ts';
import { decisionsInForce, recordYear } from './decisionsInForce.ts';
import { accessParts, tradeAccess } from './tradeAccess.ts';
import type { ForeignCapital } from './tradeInputs.ts';
import { tradeInputsOf } from './tradeInputsOf.ts';

/** A crisis of debt that the record did not have costs trust and raises fear. */
function bearCrisis({ world }: GameState): void {
  world.contractTrust = clamp(world.contractTrust - TRADE_PARAMETERS.crisisTrustLoss, 0, 1);
  world.tension = clamp(world.tension + TRADE_PARAMETERS.crisisTension, 0, 1);
}

/**
 * Closes the trade of a year with its economic account: the balance, debt and gold, and what trade will let through next year.
 * Returns the account; undefined in a year the record of the economy does not cover.
 */
export function advanceTrade(state: GameState, account: EconomyYear, foreignCapital: ForeignCapital): TradeYear | undefined {
  const record = recordYear(state, account.year);
  if (record === undefined) return undefined;
  const { trade } = state;
  const inputs = tradeInputsOf(state, account, foreignCapital);
  const result = accountTrade(trade.stocks, decisionsInForce(record, state), inputs, record.inputs);
  trade.stocks = result.stocks;
  trade.accessParts = accessParts(result.account, inputs, record);
  trade.access = tradeAccess(result.account, inputs, record);
  // An account of a save from before its drivers were kept cannot be set against another.
  if (trade.last !== undefined && 'drivers' in trade.last) trade.before = trade.last;
  trade.last = result.account;
  const { year, totalExports, totalImports, imports, debt, termsOfTrade } = result.account;
  trade.rows.push({ year, exports: totalExports, imports: totalImports, machinery: imports.machinery, debt, termsOfTrade });
  if (!result.account.crisis) delete trade.crisisSince;
  else trade.crisisSince ??= year;
  if (result.account.crisis && !record.account.crisis) bearCrisis(state);
  return result.account;
}
