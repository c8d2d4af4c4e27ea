import { BLANCHARD_KREMER_1997, EASTERLY_FISCHER_1995, WEITZMAN_1970 } from '../economies/literature.ts';
import type { ParameterPack } from './parameterPack.ts';

/** The published model. */
export const BASELINE_PACK: ParameterPack = {
  id: 'baseline',
  title: 'The published model',
  summary:
    'Takes something from each school: capital replaces labour badly under the plan, planners are overloaded by a richer economy, and collectives cost both efficiency and animals. Without collectivisation output of 1939 would have been a tenth higher.',
  parameters: {},
  differences: [],
  sources: [WEITZMAN_1970, EASTERLY_FISCHER_1995, BLANCHARD_KREMER_1997],
};
