import { STEEL_PRICE } from '../../data/history/steelPrice.ts';
import { WHEAT_PRICE } from '../../data/history/wheatPrice.ts';
import { OIL_PRICE } from '../../data/history/oilPrice.ts';
import type { HistoricalSeries } from '../../data/historicalSeries.ts';
import { DOLLAR_PRICES } from '../../data/trade/dollarPrices.ts';
import { EARLY_OIL_PRICE } from '../../data/trade/earlyOilPrice.ts';
import { GOLD_PRICE } from '../../data/trade/goldPrice.ts';
import { TRADE_PARAMETERS } from '../../content/tradeParameters.ts';
import { interpolate, mean } from '../../math/numbers.ts';
import type { Knots } from '../../math/numbers.ts';

/** Prices on the world market in a year. */
export interface WorldPrices {
  /** Dollars of the year per dollar of 1990. */
  readonly dollar: number;
  /** A tonne of grain, a barrel of oil and a tonne of gold, dollars of 1990. */
  readonly grain: number;
  readonly oil: number;
  readonly gold: number;
  /** Real prices of grain, oil and machinery (steel, and what sellers without orders take off), 1925-28 = 1. */
  readonly grainIndex: number;
  readonly oilIndex: number;
  readonly machineryIndex: number;
  /** What sellers take off in a slump of orders: 1 = nothing. */
  readonly slack: number;
}

const BASE_YEARS = [1925, 1926, 1927, 1928];
const OUNCES_PER_TONNE = 32150.7;

function knotsOf(series: HistoricalSeries): Knots {
  return series.observations.map(({ year, value }) => [year, value] as const);
}

const DOLLAR = knotsOf(DOLLAR_PRICES);
const WHEAT = knotsOf(WHEAT_PRICE);
const STEEL = knotsOf(STEEL_PRICE);
const GOLD = knotsOf(GOLD_PRICE);
const LATE_OIL = knotsOf(OIL_PRICE);
const EARLY_OIL = knotsOf(EARLY_OIL_PRICE);
const FIRST_LATE_YEAR = OIL_PRICE.observations[0]?.year ?? 1965;
const DOLLAR_1990 = interpolate(DOLLAR, 1990);

function baseMean(knots: Knots): number {
  return mean(BASE_YEARS.map((year) => interpolate(knots, year)));
}

/** Real price of a barrel in dollars of 1990. */
function oilPrice(year: number): number {
  if (year < FIRST_LATE_YEAR) return (interpolate(EARLY_OIL, year) * DOLLAR_1990) / interpolate(DOLLAR, year);
  return (interpolate(LATE_OIL, year) * DOLLAR_1990) / TRADE_PARAMETERS.dollarOf2015;
}

const WHEAT_BASE = baseMean(WHEAT);
const STEEL_BASE = baseMean(STEEL);
const OIL_BASE = mean(BASE_YEARS.map(oilPrice));
/** What a tonne of grain fetched in 1925-28, dollars of 1990. */
const GRAIN_BASE = (TRADE_PARAMETERS.grainPrice * DOLLAR_1990) / baseMean(DOLLAR);

function pricesOf(year: number): WorldPrices {
  const dollar = interpolate(DOLLAR, year) / DOLLAR_1990;
  const grainIndex = interpolate(WHEAT, year) / WHEAT_BASE;
  const oil = oilPrice(year);
  const slack = interpolate(TRADE_PARAMETERS.machineryPrice, year);
  return {
    dollar,
    grain: GRAIN_BASE * grainIndex,
    oil,
    gold: (interpolate(GOLD, year) * OUNCES_PER_TONNE) / dollar,
    grainIndex,
    oilIndex: oil / OIL_BASE,
    machineryIndex: (interpolate(STEEL, year) / STEEL_BASE) * slack,
    slack,
  };
}

const byYear = new Map<number, WorldPrices>();

/** World prices of a year; before and after the tables their first and last value. */
export function worldPrices(year: number): WorldPrices {
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const prices = pricesOf(year);
  byYear.set(year, prices);
  return prices;
}
