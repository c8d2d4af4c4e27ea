import type { GameState } from '../../state/gameState.ts';
import { recordYear } from './decisionsInForce.ts';
import { worldPrices } from './worldPrices.ts';

/** What trade gives the budget and the shops, billions of 1990 dollars a year where nothing else is said. */
export interface TradeForMoney {
  readonly oilRent: number;
  /** Net lending from abroad to the state, and gifts of allies. */
  readonly foreignCredit: number;
  /** Interest, and debt paid back on balance. */
  readonly debtService: number;
  /** Worth of the gold in the vaults. */
  readonly reserves: number;
  /** Consumer goods bought abroad, and the same relative to the record of the year (1 = as in the record). */
  readonly goodsImports: number;
  readonly goodsImportsRelative: number;
}

/** The last trade account as money and budget need it; undefined before the first account. */
export function tradeForMoney(state: GameState): TradeForMoney | undefined {
  const { last } = state.trade;
  if (last === undefined) return undefined;
  const usual = recordYear(state, last.year)?.account.imports.consumer ?? 0;
  return {
    oilRent: last.oilRent,
    foreignCredit: Math.max(0, last.netCredit) + last.aid,
    debtService: last.interest + Math.max(0, -last.netCredit),
    reserves: (state.trade.stocks.gold * worldPrices(last.year).gold) / 1e9,
    goodsImports: last.imports.consumer,
    goodsImportsRelative: usual > 0 ? last.imports.consumer / usual : 1,
  };
}
