import type { Knots } from '../../math/numbers.ts';
import type { MoneyLeverId } from '../../state/moneyState.ts';
import { MONEY_HISTORY } from './moneyHistory.ts';

type MoneyBook = Readonly<Record<MoneyLeverId, Knots>>;

/** History until a year, then the given knots. */
function after(lever: MoneyLeverId, ...knots: readonly (readonly [year: number, value: number])[]): Knots {
  const first = knots[0];
  return first === undefined ? MONEY_HISTORY[lever] : [...MONEY_HISTORY[lever].filter(([year]) => year < first[0]), ...knots];
}

/** Markets in town and village, money held scarce: the end of NEP never comes. */
const MARKETS_KEPT: MoneyBook = {
  ...MONEY_HISTORY,
  creditEase: after('creditEase', [1926, 0.35], [1930, 0.25]),
  // Rationing and price control while the war lasts, as in every belligerent country.
  freePriceShare: after('freePriceShare', [1925, 0.8], [1940, 0.85], [1941, 0.3], [1945, 0.3], [1948, 0.85]),
  controlledPriceGrowth: [[1921, 0]],
  priceCeilings: after('priceCeilings', [1924, 0.6], [1930, 0.3], [1945, 0.1]),
  taxEffort: after('taxEffort', [1926, 0.75], [1930, 0.85], [1940, 1], [1946, 1], [1960, 0.9]),
  priceSubsidies: [[1921, 0]],
  goodsImports: after('goodsImports', [1926, 0.1], [1930, 0.1]),
  grainPrice: [[1921, 1]],
};

/** Quotas at list prices, everything above them at the market's, from a year on. */
function dualTrack(from: number): MoneyBook {
  return {
    ...MONEY_HISTORY,
    creditEase: after('creditEase', [from, 0.45], [from + 3, 0.4]),
    freePriceShare: after('freePriceShare', [from - 1, 0.06], [from, 0.1], [from + 6, 0.5], [from + 10, 0.8], [from + 15, 0.9]),
    controlledPriceGrowth: after('controlledPriceGrowth', [from - 1, 0], [from, 0.04], [from + 10, 0.04], [from + 12, 0.02]),
    priceCeilings: after('priceCeilings', [from, 0.8], [from + 10, 0.2]),
    taxEffort: after('taxEffort', [from, 0.85], [from + 10, 0.95]),
    priceSubsidies: after('priceSubsidies', [from, from < 1980 ? 0.2 : 0.6], [from + 10, 0.15]),
    grainPrice: after('grainPrice', [from, 1], [from + 3, 1.1]),
  };
}

/** Money levers of each course of policy, to stand beside its other levers. */
export const MONEY_PROGRAMMES = {
  history: MONEY_HISTORY,
  'nep-kept': MARKETS_KEPT,
  'nep-investment': {
    ...MARKETS_KEPT,
    creditEase: after('creditEase', [1926, 0.5], [1930, 0.5]),
    priceCeilings: after('priceCeilings', [1924, 0.6], [1940, 0.4]),
  },
  'east-asian': {
    ...MARKETS_KEPT,
    creditEase: after('creditEase', [1926, 0.5], [1930, 0.45]),
    grainPrice: after('grainPrice', [1925, 1.05], [1930, 1.1]),
  },
  'no-collectivisation': {
    ...MONEY_HISTORY,
    // The village keeps its market.
    freePriceShare: after('freePriceShare', [1927, 0.65], [1930, 0.4], [1940, 0.4], [1941, 0.25], [1945, 0.25], [1948, 0.4]),
    grainPrice: after('grainPrice', [1927, 0.85], [1930, 0.9], [1955, 1]),
  },
  'war-communism-kept': {
    ...MONEY_HISTORY,
    creditEase: [[1921, 0.1]],
    // Lists are reprinted year by year and mean little.
    controlledPriceGrowth: [
      [1921, 1],
      [1927, 1],
      [1929, 0.1],
      [1947, 0.1],
      [1950, 0],
      [1990, 0.03],
    ],
    // Bazaars that are tolerated or not seen.
    freePriceShare: [
      [1921, 0.2],
      [1923, 0.12],
    ],
    taxEffort: [
      [1921, 0.15],
      [1930, 0.4],
      [1940, 0.8],
      [1950, 0.8],
    ],
    grainPrice: [
      [1921, 0.3],
      [1950, 0.2],
      [1960, 0.6],
      [1970, 1],
    ],
    priceCeilings: [[1921, 0.9]],
  },
  'dual-track-1965': dualTrack(1965),
  'dual-track-1985': dualTrack(1985),
} as const satisfies Readonly<Record<string, MoneyBook>>;
