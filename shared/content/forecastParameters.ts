import { FORECAST_TREE } from './parameters/rules/forecastTree.ts';
import { valuesOf } from './register/parameterTree.ts';

/** How badly the starting point of a forecast is known; what each figure rests on is in its tree. */
export const FORECAST_PARAMETERS = valuesOf(FORECAST_TREE);
