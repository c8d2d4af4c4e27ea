import { KORNAI_1992, WEITZMAN_1970 } from '../economies/literature.ts';
import type { ParameterPack } from './parameterPack.ts';

/** The slowdown as a failure of planning. */
export const OVERLOAD_PACK: ParameterPack = {
  id: 'overload',
  title: 'Overloaded planners',
  summary:
    'Growth slowed because a central office cannot follow a rich economy with millions of products, and because firms learn to cheat it. Capital replaces labour almost as well as anywhere. Reform pays more than in any other pack, and more investment goes on paying.',
  parameters: {
    planElasticityOfSubstitution: 0.8,
    planOverload: 0.0095,
    domesticProgress: 0.0115,
    catchUp: 0.013,
  },
  differences: [
    {
      parameters: ['planElasticityOfSubstitution'],
      why: 'Near that of market economies, against the estimates, so that it explains nothing.',
    },
    { parameters: ['planOverload'], why: 'Carries the slowdown.' },
    { parameters: ['domesticProgress', 'catchUp'], why: 'Faster progress at home balances the greater overload before the 1970s.' },
  ],
  sources: [KORNAI_1992, WEITZMAN_1970],
};
