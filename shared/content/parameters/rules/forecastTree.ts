import { judgementTable } from '../../register/judgement.ts';
import type { ParameterTableEntry, ParameterTree } from '../../register/parameterTree.ts';

/** A table that follows from the back-test; `tests/backtest/fans.test.ts` reckons it again. */
function fromBacktest<Values extends Readonly<Record<string, number>>>(
  values: Values,
  band: readonly [low: number, high: number],
  unit: string,
  note: string,
): ParameterTableEntry<Values> {
  return { values, tag: 'calibrated', band, unit, note, sources: [] };
}

/** How badly the starting point of a forecast is known, and how badly the model follows the record from there. */
export const FORECAST_TREE = {
  startingError: judgementTable(
    { herd: 0.03, capital: 0.03, coordination: 0.02 },
    [0.5, 2],
    'standard deviation of the logarithm',
    'Spread of what is printed around what is: a few in a hundred. Error of the model comes on top.',
  ),
  modelError: fromBacktest(
    { output: 0.034, population: 0.0085, urbanShare: 0.028, harvest: 0.075, procurement: 0.117 },
    [0.7, 1.5],
    'standard deviation of the logarithm',
    'How far the record lies from the model on its course, 1922-91 without the war (`npm run backtest`): output per head, people, urban share, harvest and procurement.',
  ),
  modelErrorKept: fromBacktest(
    { output: 0.56, population: 0.88, urbanShare: 0.94 },
    [0.8, 1.05],
    'part of an error left a year later',
    'From the same residuals: one less the mean square of their yearly change, halved, against their own. Harvest and procurement are made anew every year.',
  ),
} as const satisfies ParameterTree;
