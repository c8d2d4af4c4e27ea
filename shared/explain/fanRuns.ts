import { FORECAST_PARAMETERS } from '../content/forecastParameters.ts';
import { WEATHER_FREQUENCY } from '../content/weatherFrequency.ts';
import { advanceQuarter } from '../economy/advanceQuarter.ts';
import type { CalibratedEconomy } from '../economy/calibratedEconomy.ts';
import { exp } from '../math/exact.ts';
import { drawWeighted, openStream } from '../math/rng.ts';
import type { Rng } from '../math/rng.ts';
import { addQuarters } from '../state/calendar.ts';
import type { GameDate } from '../state/calendar.ts';
import type { QuarterInputs } from '../state/economyDefinition.ts';
import type { EconomyState, EconomyYear } from '../state/economyState.ts';
import { anyError, asRecordMight, bell, nextError } from './modelError.ts';

/** What the runs of a fan set out from. */
export interface FanStart {
  readonly state: EconomyState;
  /** First quarter that is run. */
  readonly date: GameDate;
  readonly economy: CalibratedEconomy;
  /** What is known or assumed of a quarter ahead: orders, the frontier, access to the world. The weather is drawn. */
  readonly inputsAt: (date: GameDate) => Omit<QuarterInputs, 'weather' | 'date'>;
}

/** The starting state of a run: what is measured badly is drawn around what is printed. */
function perturbed(economy: EconomyState, rng: Rng): EconomyState {
  const { herd, capital, coordination } = FORECAST_PARAMETERS.startingError;
  return {
    ...economy,
    herd: economy.herd * exp(herd * bell(rng)),
    nonFarmCapital: economy.nonFarmCapital * exp(capital * bell(rng)),
    coordination: Math.min(1, economy.coordination * exp(coordination * bell(rng))),
  };
}

/**
 * Yearly accounts of many runs under drawn weather, from an uncertain start, with the error the model is known to make: by year ahead,
 * then by run. Figures no fan is drawn for are without that error.
 * @param years yearly accounts wanted, 1-20
 * @param runs size of the ensemble
 * @param seed any text: equal seeds give equal runs
 */
export function fanRuns(start: FanStart, years: number, runs: number, seed: string): EconomyYear[][] {
  const samples: EconomyYear[][] = Array.from({ length: years }, () => []);
  for (let run = 0; run < runs; run++) {
    const rng = openStream(seed, {}, `fan/${run}`);
    const state = perturbed(start.state, rng);
    const error = anyError(rng);
    let errorNow = error;
    let { date } = start;
    for (let account = 0; account < years; date = addQuarters(date, 1)) {
      const weather = date.quarter === 3 ? drawWeighted(rng, WEATHER_FREQUENCY) : 0;
      const year = advanceQuarter(state, { ...start.inputsAt(date), weather, date }, start.economy);
      if (year === undefined) continue;
      errorNow = nextError(errorNow, rng);
      samples[account]?.push(asRecordMight(year, error, errorNow, rng));
      account += 1;
    }
  }
  return samples;
}
