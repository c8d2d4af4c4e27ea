import { closeSigned } from '../../../math/signedLedger.ts';
import type { SignedAmounts, SignedLedger } from '../../../math/signedLedger.ts';

/** What a part of a figure of trade is due to. */
export const TRADE_CAUSES = [
  'acts',
  'asInRecord',
  'business',
  'capital',
  'concessions',
  'controls',
  'crisis',
  'debt',
  'dollar',
  'economy',
  'effort',
  'exports',
  'exportShare',
  'goldPrice',
  'goldSales',
  'goldTonnes',
  'grain',
  'grainPrice',
  'hardCurrency',
  'imports',
  'importShare',
  'interest',
  'knowHow',
  'lenders',
  'machineryPrice',
  'machines',
  'manufactures',
  'market',
  'mined',
  'mix',
  'need',
  'netCredit',
  'oilAndGas',
  'oilCost',
  'oilPrice',
  'oilTonnes',
  'other',
  'paid',
  'payments',
  'procurement',
  'profits',
  'rate',
  'raw',
  'rawOutput',
  'services',
  'sold',
  'struckOff',
] as const;
export type TradeCause = (typeof TRADE_CAUSES)[number];

export interface TradeLedger extends SignedLedger<TradeCause> {
  /** Whether it tells how the figure changed, or what it is made of. */
  readonly kind: 'change' | 'level';
}

export function closeTrade(kind: TradeLedger['kind'], from: number, to: number, amounts: SignedAmounts<TradeCause>): TradeLedger {
  return { kind, ...closeSigned(from, to, amounts, TRADE_CAUSES, 'other') };
}
