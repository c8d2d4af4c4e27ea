import type { FanFigure } from '../../shared/explain/forecastFan.ts';
import { CHECKED_FIGURES, touchesWar } from './checkedFigures.ts';
import type { CheckedFigure } from './checkedFigures.ts';
import type { HistoricalFans } from './historicalFans.ts';

/** How often an outcome lay inside a fan: parts of `count` forecasts. */
export interface Coverage {
  /** Inside the band of eight runs in ten. */
  readonly wide: number;
  /** Inside the band of every second run. */
  readonly narrow: number;
  readonly count: number;
}

/** Coverage by years ahead. */
type ByHorizon = Readonly<Record<'1' | '5', Coverage>>;

export interface FanCoverage {
  /** The record, in forecasts that no year of war falls into. */
  readonly record: Readonly<Record<string, ByHorizon>>;
  /** The record, in forecasts that run into the war or set out from it. */
  readonly recordInWar: Readonly<Record<string, ByHorizon>>;
  /** What the model itself made of the weather of the record, without war. */
  readonly model: Readonly<Record<string, ByHorizon>>;
  /** Part of all forecasts of the record in peace, of all figures, that came out inside the wide band. */
  readonly recordInside: number;
}

type Outcome = (start: number, end: number) => number | undefined;

/** What the record came to, seen from the start the model stood at. */
function recorded({ years }: HistoricalFans, { figure, record, as, measured }: CheckedFigure): Outcome {
  const observed = new Map(record.observations.map(({ year, value }) => [year, value]));
  return (start, end) => {
    const outcome = observed.get(end);
    if (as === 'level' || outcome === undefined) return outcome;
    const before = observed.get(start);
    const stood = years.get(start);
    return before === undefined || stood === undefined ? undefined : (outcome / before) * measured(start, stood[figure]);
  };
}

function modelled({ years }: HistoricalFans, figure: FanFigure, measured: CheckedFigure['measured']): Outcome {
  return (_start, end) => {
    const account = years.get(end);
    return account === undefined ? undefined : measured(end, account[figure]);
  };
}

function coverage(
  { fans }: HistoricalFans,
  figure: FanFigure,
  measured: CheckedFigure['measured'],
  outcome: Outcome,
  war: boolean,
): ByHorizon {
  const ahead = (horizon: 1 | 5): Coverage => {
    let [wide, narrow, count] = [0, 0, 0];
    for (const [start, fan] of fans) {
      const end = start + horizon;
      const value = outcome(start, end);
      if (value === undefined || touchesWar(start, end) !== war) continue;
      const edges = fan.bands[figure].map((values) => measured(end, values[horizon - 1] ?? Number.NaN));
      const [lowest = Number.NaN, low = Number.NaN, , high = Number.NaN, highest = Number.NaN] = edges;
      count += 1;
      if (value >= lowest && value <= highest) wide += 1;
      if (value >= low && value <= high) narrow += 1;
    }
    return count === 0 ? { wide: 0, narrow: 0, count } : { wide: wide / count, narrow: narrow / count, count };
  };
  return { 1: ahead(1), 5: ahead(5) };
}

/** Counts how often what came lay inside the fans drawn before it. */
export function fanCoverage(history: HistoricalFans): FanCoverage {
  const ofRecord = (war: boolean): Record<string, ByHorizon> =>
    Object.fromEntries(
      CHECKED_FIGURES.map((checked) => [
        checked.figure,
        coverage(history, checked.figure, checked.measured, recorded(history, checked), war),
      ]),
    );
  const record = ofRecord(false);
  const ofModel = (figure: FanFigure): ByHorizon => {
    const measured = (_year: number, value: number): number => value;
    return coverage(history, figure, measured, modelled(history, figure, measured), false);
  };
  const figures: readonly FanFigure[] = [...CHECKED_FIGURES.map(({ figure }) => figure), 'consumptionPerHead'];
  const all = Object.values(record).flatMap((byHorizon) => Object.values(byHorizon));
  return {
    record,
    recordInWar: ofRecord(true),
    model: Object.fromEntries(figures.map((figure) => [figure, ofModel(figure)])),
    recordInside: all.reduce((sum, { wide, count }) => sum + wide * count, 0) / all.reduce((sum, { count }) => sum + count, 0),
  };
}
