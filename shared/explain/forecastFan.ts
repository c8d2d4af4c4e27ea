import { gameEconomy } from '../content/gameEconomy.ts';
import { FORECAST_PARAMETERS } from '../content/forecastParameters.ts';
import { WEATHER_FREQUENCY } from '../content/weatherFrequency.ts';
import { advanceQuarter } from '../economy/advanceQuarter.ts';
import { calibrate } from '../economy/calibrate.ts';
import { peaceShocks } from '../economy/peaceShocks.ts';
import { shocksAt } from '../economy/shocksAt.ts';
import { exp } from '../math/exact.ts';
import { drawWeighted, openStream } from '../math/rng.ts';
import type { Rng } from '../math/rng.ts';
import { expectedSociety } from '../society/societyInputs.ts';
import { addQuarters } from '../state/calendar.ts';
import type { EconomyState, EconomyYear } from '../state/economyState.ts';
import type { Levers } from '../state/levers.ts';
import type { SeatView } from '../views/view.ts';

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

/** A draw with mean 0 and spread 1 from three even ones: close enough to a bell, and exact everywhere. */
function bell(rng: Rng): number {
  return 2 * (rng.next() + rng.next() + rng.next() - 1.5);
}

/** The starting state of a run: what is measured badly is drawn around what is printed. */
function perturbed(economy: EconomyState, rng: Rng): EconomyState {
  const { technology, herd, capital, coordination } = FORECAST_PARAMETERS.startingError;
  return {
    ...economy,
    nonFarmTechnology: economy.nonFarmTechnology * exp(technology * bell(rng)),
    farmTechnology: economy.farmTechnology * exp(technology * bell(rng)),
    herd: economy.herd * exp(herd * bell(rng)),
    nonFarmCapital: economy.nonFarmCapital * exp(capital * bell(rng)),
    coordination: Math.min(1, economy.coordination * exp(coordination * bell(rng))),
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
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
  const economy = calibrate(definition);
  const society = expectedSociety(view.society.at(-1), { ...view.orders, ...orders }, view.laws);
  const levers = { ...society.levers, inspection: 1 };
  const shocksByYear = new Map<number, ReturnType<typeof shocksAt>>();
  const samples: EconomyYear[][] = Array.from({ length: years }, () => []);
  for (let run = 0; run < runs; run++) {
    const rng = openStream(seed, {}, `fan/${run}`);
    const state = perturbed(view.reported, rng);
    let date = view.date;
    for (let account = 0; account < years; date = addQuarters(date, 1)) {
      const shocks = shocksByYear.get(date.year) ?? peaceShocks(shocksAt(definition, date));
      shocksByYear.set(date.year, shocks);
      const weather = date.quarter === 3 ? drawWeighted(rng, WEATHER_FREQUENCY) : 0;
      const year = advanceQuarter(
        state,
        {
          ...shocks,
          ...society,
          weather,
          date,
          levers,
          worldAccess: shocks.worldAccess * view.world.access,
          withholding: view.world.withholding,
        },
        economy,
      );
      if (year === undefined) continue;
      samples[account]?.push(year);
      account += 1;
    }
  }
  const bands: Partial<Record<FanFigure, number[][]>> = {};
  for (const figure of FAN_FIGURES) {
    const sorted = samples.map((sample) => sample.map((year) => year[figure]).toSorted((a, b) => a - b));
    bands[figure] = FAN_QUANTILES.map((share) => sorted.map((values) => quantile(values, share)));
  }
  return { years: samples.map((sample) => sample[0]?.year ?? 0), bands: bands as ForecastFan['bands'] };
}
