import { pow } from '../../math/exact.ts';
import type { OutputParameters } from '../../state/economyParameters.ts';

/** Cotton cloth of a year, billion metres, from consumer goods and services (billions): a necessity grows less than income. */
export function clothOutput(consumerOutput: number, parameters: Pick<OutputParameters, 'clothLevel' | 'clothElasticity'>): number {
  return parameters.clothLevel * pow(consumerOutput, parameters.clothElasticity);
}
