import { gameEconomy } from '../content/gameEconomy.ts';
import { calibrate } from '../economy/calibrate.ts';
import { peaceShocks } from '../economy/peaceShocks.ts';
import { shocksAt } from '../economy/shocksAt.ts';
import { expectedSociety } from '../society/societyInputs.ts';
import type { GameDate } from '../state/calendar.ts';
import type { QuarterInputs } from '../state/economyDefinition.ts';
import type { EconomyYear } from '../state/economyState.ts';
import type { Levers } from '../state/levers.ts';
import type { SeatView } from '../views/view.ts';
import { fanRuns } from './fanRuns.ts';

/** Figures a fan is drawn for. */
export const FAN_FIGURES = [
  'gdpPerHead',
  'consumptionPerHead',
  'grainHarvest',
  'procurement',
  'heavyOutput',
  'consumerOutput',
  'urbanShare',
  'population',
  'famineDeaths',
] as const;
export type FanFigure = (typeof FAN_FIGURES)[number];

/** Edges of the band and the middle, as shares of runs below. */
export const FAN_QUANTILES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

export interface ForecastFan {
  readonly years: readonly number[];
  /** By figure, then by quantile in the order of `FAN_QUANTILES`, then by year. */
  readonly bands: Readonly<Record<FanFigure, readonly (readonly number[])[]>>;
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** The bands that accounts of many runs, by year ahead, fall into. */
export function bandsOf(samples: readonly (readonly EconomyYear[])[]): ForecastFan {
  const bands: Partial<Record<FanFigure, number[][]>> = {};
  for (const figure of FAN_FIGURES) {
    const sorted = samples.map((sample) => sample.map((year) => year[figure]).toSorted((a, b) => a - b));
    bands[figure] = FAN_QUANTILES.map((share) => sorted.map((values) => quantile(values, share)));
  }
  return { years: samples.map((sample) => sample[0]?.year ?? 0), bands: bands as ForecastFan['bands'] };
}

/**
 * Many forecasts from the *reported* state under drawn weather and an uncertain start: the fan that a decision is taken on.
 * @param orders levers that differ from those in force
 * @param years yearly accounts wanted, 1-20
 * @param runs size of the ensemble
 * @param seed any text: equal seeds give equal fans
 */
export function forecastFan(view: SeatView, orders: Partial<Levers>, years: number, runs: number, seed: string): ForecastFan {
  const definition = gameEconomy(view);
  const society = expectedSociety(view.society.at(-1), { ...view.orders, ...orders }, view.laws);
  const levers = { ...society.levers, inspection: 1 };
  const known = new Map<number, Omit<QuarterInputs, 'weather' | 'date'>>();
  const inputsAt = (date: GameDate): Omit<QuarterInputs, 'weather' | 'date'> => {
    const seen = known.get(date.year);
    if (seen !== undefined) return seen;
    const shocks = peaceShocks(shocksAt(definition, date));
    const worldAccess = shocks.worldAccess * view.world.access;
    const inputs = { ...shocks, ...society, levers, worldAccess, withholding: view.world.withholding };
    known.set(date.year, inputs);
    return inputs;
  };
  return bandsOf(fanRuns({ state: view.reported, date: view.date, economy: calibrate(definition), inputsAt }, years, runs, seed));
}
