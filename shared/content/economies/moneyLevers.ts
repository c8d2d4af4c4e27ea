import type { Source } from '../../data/source.ts';
import type { Knots } from '../../math/numbers.ts';
import type { MoneyLeverId } from '../../state/moneyState.ts';
import type { Ideology } from '../../state/politicsState.ts';
import {
  ARNOLD_1937,
  CARR_1954,
  CHAPMAN_1963,
  HOLZMAN_1955,
  IMF_STUDY_1991,
  JOHNSON_TEMIN_1993,
  KOEN_PHILLIPS_1993,
  KORNAI_1980,
  NOVE_1969,
  OFER_1989,
  TREML_1982,
} from './moneyParameters/moneyLiterature.ts';

/** A money lever as players see it: the fields of `LeverDefinition`, with the units this block needs, and its history. */
export interface MoneyLeverDefinition {
  readonly id: MoneyLeverId;
  readonly title: string;
  readonly summary: string;
  readonly group: 'money';
  readonly unit: 'share' | 'intensity' | 'growth per year' | 'ratio';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly yearlyLimit: number;
  readonly leaning: Partial<Ideology>;
  /** What the USSR did; indices judged where no figure exists. */
  readonly history: Knots;
  readonly sources: readonly Source[];
}

export const MONEY_LEVERS: Readonly<Record<MoneyLeverId, MoneyLeverDefinition>> = {
  creditEase: {
    id: 'creditEase',
    title: 'Credit to enterprises',
    summary:
      'How readily the State Bank lends to trusts and enterprises. Easy credit lets them hold goods for a higher price and adds money where budgets are soft; tight credit makes them sell and calms expectations.',
    group: 'money',
    unit: 'intensity',
    min: 0,
    max: 1,
    step: 0.05,
    yearlyLimit: 0.8,
    leaning: { market: -0.03, pace: 0.06 },
    history: [
      // Trusts without loans sold off stocks in 1922; the State Bank lent freely in 1923 and called loans in after October.
      [1921, 0.1],
      [1922, 0.15],
      [1923, 0.9],
      [1924, 0.3],
      [1925, 0.5],
      // Credit for construction ran ahead of goods in 1926-27.
      [1926, 0.7],
      [1928, 0.7],
      // After the credit reform of 1930-31 loans follow the plan.
      [1931, 0.5],
      [1987, 0.5],
      // Enterprises draw on credit without a plan behind it.
      [1988, 0.6],
      [1991, 1],
    ],
    sources: [ARNOLD_1937, CARR_1954, IMF_STUDY_1991],
  },
  freePriceShare: {
    id: 'freePriceShare',
    title: 'Trade at free prices',
    summary:
      'Share of retail trade at prices that sellers set. Where it is small, too much money means queues and not prices; freed at a stroke, the whole overhang becomes a price jump.',
    group: 'money',
    unit: 'share',
    min: 0.02,
    max: 1,
    step: 0.01,
    yearlyLimit: 0.98,
    leaning: { market: 0.3 },
    history: [
      [1921, 0.9],
      [1922, 0.95],
      [1923, 0.95],
      [1924, 0.9],
      [1925, 0.8],
      [1927, 0.65],
      [1928, 0.5],
      [1929, 0.3],
      [1930, 0.15],
      // Kolkhoz markets and commercial shops.
      [1932, 0.15],
      [1936, 0.12],
      [1947, 0.12],
      [1955, 0.06],
      [1987, 0.06],
      [1988, 0.09],
      [1990, 0.1],
      [1991, 0.18],
    ],
    sources: [NOVE_1969, IMF_STUDY_1991],
  },
  controlledPriceGrowth: {
    id: 'controlledPriceGrowth',
    title: 'Change of controlled prices',
    summary:
      'Ordered rise or cut of state retail prices in a year. Rises soak up money only as far as wages are not raised with them; cuts are popular and lengthen queues.',
    group: 'money',
    unit: 'growth per year',
    min: -0.1,
    max: 1,
    step: 0.01,
    yearlyLimit: 1,
    leaning: { market: 0.06, pace: 0.03 },
    history: [
      [1921, 0],
      [1926, 0],
      // Retail prices of state trade were cut by a tenth from February 1927.
      [1927, -0.09],
      [1928, 0],
      [1929, 0.08],
      [1931, 0.2],
      [1932, 0.35],
      [1933, 0.35],
      [1936, 0.15],
      [1937, 0.03],
      [1939, 0.06],
      [1940, 0.1],
      [1941, 0.05],
      [1945, 0.05],
      [1946, 0.6],
      [1947, 0.3],
      // Yearly price cuts.
      [1948, -0.09],
      [1953, -0.08],
      [1954, -0.03],
      [1955, 0],
      [1975, 0.005],
      [1989, 0.01],
      [1990, 0.03],
      // The increase of April 1991.
      [1991, 0.65],
    ],
    sources: [CHAPMAN_1963, IMF_STUDY_1991],
  },
  priceCeilings: {
    id: 'priceCeilings',
    title: 'Ceilings on industrial prices',
    summary: 'How strictly prices of trusts and syndicates are capped. Ceilings bring the mark-up down.',
    group: 'money',
    unit: 'intensity',
    min: 0,
    max: 1,
    step: 0.05,
    yearlyLimit: 0.8,
    leaning: { market: -0.08 },
    history: [
      [1921, 0],
      [1923, 0],
      // Compulsory reductions from the end of 1923.
      [1924, 0.6],
      [1927, 0.7],
      [1930, 0.9],
      [1987, 0.9],
      [1991, 0.5],
    ],
    sources: [CARR_1954, JOHNSON_TEMIN_1993],
  },
  taxEffort: {
    id: 'taxEffort',
    title: 'Tax effort',
    summary:
      'How hard the state taxes goods and private incomes. It takes years to build the offices that collect, and what is collected loses value while prices rise.',
    group: 'money',
    unit: 'intensity',
    min: 0,
    max: 1,
    step: 0.01,
    yearlyLimit: 0.2,
    leaning: { market: -0.06, pace: 0.04, coercion: 0.04 },
    history: [
      [1921, 0.2],
      [1922, 0.4],
      [1923, 0.55],
      [1924, 0.7],
      [1926, 0.75],
      [1930, 0.9],
      [1932, 1],
      [1953, 1],
      [1957, 0.9],
      [1970, 0.8],
      [1982, 0.74],
      [1984, 0.74],
      // Campaign against alcohol, which had paid a good part of turnover tax; then autonomy of enterprises.
      [1985, 0.735],
      [1986, 0.735],
      [1988, 0.715],
      [1990, 0.69],
      [1991, 0.52],
    ],
    sources: [HOLZMAN_1955, TREML_1982, OFER_1989],
  },
  priceSubsidies: {
    id: 'priceSubsidies',
    title: 'Food subsidies',
    summary: 'Share of the price of procured food that the budget carries, so that shops can sell below it.',
    group: 'money',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.01,
    yearlyLimit: 0.3,
    leaning: { market: -0.1, pace: -0.05 },
    history: [
      [1921, 0],
      [1953, 0],
      [1958, 0.05],
      [1965, 0.2],
      [1975, 0.45],
      [1985, 0.65],
      [1990, 0.75],
      [1991, 0.6],
    ],
    sources: [OFER_1989, KORNAI_1980],
  },
  goodsImports: {
    id: 'goodsImports',
    title: 'Imports of consumer goods',
    summary:
      'Foreign factory goods brought in to bring prices down and grain to market. They cost currency that would have bought machines.',
    group: 'money',
    unit: 'intensity',
    min: 0,
    max: 1,
    step: 0.05,
    yearlyLimit: 0.5,
    leaning: { openness: 0.12, pace: -0.05 },
    history: [
      [1921, 0],
      [1924, 0.1],
      [1925, 0.3],
      [1926, 0.05],
      [1991, 0.05],
    ],
    sources: [CARR_1954],
  },
  grainPrice: {
    id: 'grainPrice',
    title: 'Price paid for grain',
    summary:
      'What the state pays for grain and other deliveries, against the terms of 1913. Dear grain comes to market; cheap grain feeds the budget.',
    group: 'money',
    unit: 'ratio',
    min: 0.1,
    max: 2,
    step: 0.05,
    yearlyLimit: 0.4,
    leaning: { market: 0.08, pace: -0.1, coercion: -0.06 },
    history: [
      [1921, 1],
      [1925, 1],
      // Procurement prices were cut in 1926-27.
      [1927, 0.85],
      [1929, 0.8],
      [1932, 0.4],
      [1935, 0.25],
      [1952, 0.15],
      [1954, 0.4],
      [1958, 0.6],
      [1965, 0.8],
      [1970, 0.95],
      [1983, 1.1],
      [1990, 1.3],
    ],
    sources: [JOHNSON_TEMIN_1993, NOVE_1969, KOEN_PHILLIPS_1993],
  },
};

/** What the USSR did with money and prices, 1921-1991. */
export const MONEY_HISTORY: Readonly<Record<MoneyLeverId, Knots>> = {
  creditEase: MONEY_LEVERS.creditEase.history,
  freePriceShare: MONEY_LEVERS.freePriceShare.history,
  controlledPriceGrowth: MONEY_LEVERS.controlledPriceGrowth.history,
  priceCeilings: MONEY_LEVERS.priceCeilings.history,
  taxEffort: MONEY_LEVERS.taxEffort.history,
  priceSubsidies: MONEY_LEVERS.priceSubsidies.history,
  goodsImports: MONEY_LEVERS.goodsImports.history,
  grainPrice: MONEY_LEVERS.grainPrice.history,
};
