import { shapley } from '../math/shapley.ts';
import type { EconomyYear } from '../state/economyState.ts';
import { LEVER_IDS } from '../state/levers.ts';
import type { LeverId, Levers } from '../state/levers.ts';
import type { SeatView } from '../views/view.ts';
import { forecast } from './forecast.ts';

/** Figures of the forecast that are compared: those of its last year, and the dead of all its years. */
export const FORECAST_FIGURES = ['gdpPerHead', 'consumptionPerHead', 'grainLeft', 'famine', 'investmentShare'] as const;
export type ForecastFigure = (typeof FORECAST_FIGURES)[number];

/** What each order does to a figure, in its unit; orders that are as they were have no part. */
export type ForecastParts = Readonly<Record<ForecastFigure, Partial<Record<LeverId, number>>>>;

/** Up to so many orders are taken apart in all orders they could be given in; each run of the model takes some milliseconds. */
const MOST_FOR_SHAPLEY = 6;

/** Grain left to the village, kilograms a head. */
export function grainLeft({ grainHarvest, procurement, population }: EconomyYear): number {
  return ((grainHarvest - procurement) / population) * 1000;
}

function figures(years: readonly EconomyYear[]): Record<ForecastFigure, number> {
  const last = years.at(-1);
  return {
    gdpPerHead: last?.gdpPerHead ?? 0,
    consumptionPerHead: last?.consumptionPerHead ?? 0,
    grainLeft: last === undefined ? 0 : grainLeft(last),
    famine: years.reduce((sum, { famineDeaths }) => sum + famineDeaths, 0),
    investmentShare: last?.investmentShare ?? 0,
  };
}

/** Mean effect of moving each order first and last: exact in its sum, and fair where orders are too many for all their sequences. */
function bothWays(count: number, value: (set: readonly number[]) => number): number[] {
  const forwards = Array.from({ length: count }, (_, index) => index);
  const parts = forwards.map(() => 0);
  for (const sequence of [forwards, forwards.toReversed()]) {
    let set: readonly number[] = [];
    for (const index of sequence) {
      const next = [...set, index];
      parts[index] = (parts[index] ?? 0) + (value(next) - value(set)) / 2;
      set = next;
    }
  }
  return parts;
}

/**
 * What each drafted order does to the forecast, so that the parts sum to the forecast with the orders less the one without: by
 * its mean effect over all sequences of the orders for up to six, and over their sequence forwards and backwards for more.
 * @param years yearly accounts, 1-20
 */
export function forecastParts(view: SeatView, orders: Partial<Levers>, years: number): ForecastParts {
  const moved = LEVER_IDS.filter((lever) => orders[lever] !== undefined && orders[lever] !== view.orders[lever]);
  const runs = new Map<string, Record<ForecastFigure, number>>();
  const run = (set: readonly number[]): Record<ForecastFigure, number> => {
    const key = set.toSorted((one, other) => one - other).join(',');
    const known = runs.get(key);
    if (known !== undefined) return known;
    const given: Partial<Levers> = {};
    moved.forEach((lever, index) => {
      if (set.includes(index)) given[lever] = orders[lever] ?? view.orders[lever];
    });
    const result = figures(forecast(view, given, years));
    runs.set(key, result);
    return result;
  };
  const all = moved.map((_, index) => index);
  const partsOf = (figure: ForecastFigure): Partial<Record<LeverId, number>> => {
    const value = (set: readonly number[]): number => run(set)[figure];
    const parts =
      moved.length <= MOST_FOR_SHAPLEY
        ? shapley(moved.length, (bits) => value(all.filter((index) => (bits & (1 << index)) !== 0)))
        : bothWays(moved.length, value);
    return Object.fromEntries(moved.map((lever, index) => [lever, parts[index] ?? 0]));
  };
  return {
    gdpPerHead: partsOf('gdpPerHead'),
    consumptionPerHead: partsOf('consumptionPerHead'),
    grainLeft: partsOf('grainLeft'),
    famine: partsOf('famine'),
    investmentShare: partsOf('investmentShare'),
  };
}
