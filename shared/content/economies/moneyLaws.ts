import type { MoneyLeverId } from '../../state/moneyState.ts';

/** Whether a position of the law on currency covers notes by gold and foreign exchange. */
export const HARD_CURRENCY: Readonly<Record<string, number>> = { sovznak: 0, 'closed-rouble': 0, chervonets: 1, convertible: 1 };

type MoneyBounds = Readonly<Partial<Record<MoneyLeverId, { readonly min?: number; readonly max?: number }>>>;

/** Ranges that positions of laws impose on money levers, to stand beside the ranges they impose on the others. */
export const MONEY_LAW_BOUNDS: Readonly<Record<string, Readonly<Record<string, MoneyBounds>>>> = {
  'price-regime': {
    free: { freePriceShare: { min: 0.8 }, priceCeilings: { max: 0.3 } },
    ceilings: { freePriceShare: { min: 0.25, max: 0.95 } },
    'dual-track': { freePriceShare: { min: 0.08, max: 0.95 } },
    fixed: { freePriceShare: { max: 0.2 } },
  },
  currency: {
    chervonets: { creditEase: { max: 0.9 } },
    convertible: { creditEase: { max: 0.7 }, controlledPriceGrowth: { max: 0.3 } },
  },
};
