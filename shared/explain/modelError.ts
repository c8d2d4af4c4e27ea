import { FORECAST_PARAMETERS } from '../content/forecastParameters.ts';
import { exp } from '../math/exact.ts';
import type { Rng } from '../math/rng.ts';
import type { EconomyYear } from '../state/economyState.ts';

/** What an error is carried over in from year to year. */
type Carried = keyof typeof FORECAST_PARAMETERS.modelErrorKept;

/** Logarithms of what the record would be over what the model says, in figures that carry over from year to year. */
export type CarriedError = Readonly<Record<Carried, number>>;

/** A draw with mean 0 and spread 1 from three even ones: close enough to a bell, and exact everywhere. */
export function bell(rng: Rng): number {
  return 2 * (rng.next() + rng.next() + rng.next() - 1.5);
}

/** The error that a model which has run for long happens to have in a year. */
export function anyError(rng: Rng): CarriedError {
  const { output, population, urbanShare } = FORECAST_PARAMETERS.modelError;
  return { output: output * bell(rng), population: population * bell(rng), urbanShare: urbanShare * bell(rng) };
}

/** The error a year later: part of it is kept, and what comes new keeps its spread as it is. */
export function nextError(error: CarriedError, rng: Rng): CarriedError {
  const { modelError, modelErrorKept } = FORECAST_PARAMETERS;
  const next = (what: Carried): number => {
    const kept = modelErrorKept[what];
    return kept * error[what] + Math.sqrt(Math.max(0, 1 - kept * kept)) * modelError[what] * bell(rng);
  };
  return { output: next('output'), population: next('population'), urbanShare: next('urbanShare') };
}

/**
 * An account of a run as the record might have it. Figures that carry over are moved by what their error has changed since the start,
 * because the start itself is known; the harvest and what is taken of it by an error of the year's own. Hunger is left as it is: its
 * record is a few totals.
 */
export function asRecordMight(year: EconomyYear, start: CarriedError, now: CarriedError, rng: Rng): EconomyYear {
  const { harvest, procurement } = FORECAST_PARAMETERS.modelError;
  const output = exp(now.output - start.output);
  return {
    ...year,
    gdpPerHead: year.gdpPerHead * output,
    consumptionPerHead: year.consumptionPerHead * output,
    heavyOutput: year.heavyOutput * output,
    consumerOutput: year.consumerOutput * output,
    population: year.population * exp(now.population - start.population),
    urbanShare: Math.min(1, year.urbanShare * exp(now.urbanShare - start.urbanShare)),
    grainHarvest: year.grainHarvest * exp(harvest * bell(rng)),
    procurement: year.procurement * exp(procurement * bell(rng)),
  };
}
