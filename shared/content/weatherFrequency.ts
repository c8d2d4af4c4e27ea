import { WEATHER_TREE } from './parameters/rules/weatherTree.ts';
import { valuesOf } from './register/parameterTree.ts';

/** The lottery of the harvest; what it rests on is in its tree. */
export const WEATHER_PARAMETERS = valuesOf(WEATHER_TREE);

/** How often each class of harvest weather (-2 to 2) comes. */
export const WEATHER_FREQUENCY = WEATHER_PARAMETERS.frequency;
