import { PLAN_PARAMETERS } from '../../content/planParameters.ts';
import type { StrainYear } from '../../state/planState.ts';

/**
 * Part of a year's output that comes in each quarter. Even without strain; under taut targets the year ends in a storm and the
 * next begins in exhaustion. A figure that is shown: the model accounts output once a year, and the cost of strain is in coordination.
 */
export function stormingPattern(tautness: number, planScope: number): StrainYear['quarters'] {
  const { storming, stormedFrom } = PLAN_PARAMETERS;
  const [first, second, third] = stormedFrom;
  const rise = storming * tautness * planScope;
  const taken = rise / (first + second + third);
  return [0.25 - taken * first, 0.25 - taken * second, 0.25 - taken * third, 0.25 + rise];
}
