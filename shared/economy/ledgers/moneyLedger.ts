import type { SignedAmounts, SignedLedger } from '../../math/signedLedger.ts';

/** Figures of money and prices that a ledger explains, quarter by quarter. */
export const MONEY_FIGURES = [
  'cpi',
  'level',
  'queue',
  'overhang',
  'expected',
  'velocity',
  'backing',
  'incentive',
  'scissors',
  'markup',
  'unsold',
  'pay',
  'arrears',
  'strikes',
  'marketed',
  'oldNotes',
  'revenue',
  'spending',
  'gap',
] as const;
export type MoneyFigure = (typeof MONEY_FIGURES)[number];

/** What a part of such a ledger is due to. */
export const MONEY_CAUSES = [
  'added',
  'administration',
  'announced',
  'arrears',
  'budgetGap',
  'calmed',
  'ceilings',
  'cleared',
  'competition',
  'confiscation',
  'credit',
  'creditForTrade',
  'debtService',
  'decree',
  'defence',
  'drivenOut',
  'emptyShops',
  'exchange',
  'fallingMoney',
  'farmLevy',
  'flight',
  'foreignAid',
  'freed',
  'freePrices',
  'goods',
  'harvest',
  'hoarding',
  'investment',
  'markup',
  'money',
  'oilRent',
  'orderedPrices',
  'other',
  'output',
  'overhang',
  'priceSubsidies',
  'prices',
  'privateTax',
  'publicServices',
  'queues',
  'released',
  'remittedProfits',
  'reserves',
  'revisedPrices',
  'scissors',
  'season',
  'seen',
  'statePrice',
  'trade',
  'turnoverTax',
  'unsold',
  'usedTo',
  'wear',
] as const;
export type MoneyCause = (typeof MONEY_CAUSES)[number];
export type MoneyAmounts = SignedAmounts<MoneyCause>;

/**
 * A ledger of money and prices. 'change' runs from the quarter before, 'year' over four quarters, 'parity' from the prices of 1913
 * or full supply, 'items' from nothing.
 */
export interface MoneyLedger extends SignedLedger<MoneyCause> {
  readonly figure: MoneyFigure;
  readonly kind: 'change' | 'year' | 'parity' | 'items';
}
