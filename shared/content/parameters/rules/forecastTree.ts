import { judgementTable } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

/** How badly the starting point of a forecast is known. */
export const FORECAST_TREE = {
  startingError: judgementTable(
    { technology: 0.02, herd: 0.03, capital: 0.03, coordination: 0.02 },
    [0.5, 2],
    'standard deviation of the logarithm',
    "Spread of what is printed around what is, in the order of the model's own back-test error.",
  ),
} as const satisfies ParameterTree;
