import { EASTERLY_FISCHER_1995, WEITZMAN_1970 } from '../economies/literature.ts';
import type { ParameterPack } from './parameterPack.ts';

/** The slowdown as diminishing returns to capital. */
export const SUBSTITUTION_PACK: ParameterPack = {
  id: 'substitution',
  title: 'Easterly and Fischer: substitution',
  summary:
    'William Easterly and Stanley Fischer find that technical progress did not collapse: growth slowed because ever more capital was piled on labour that it replaced badly. Planners are hardly overloaded here. Better planning helps little in the 1970s; holding investment back, or markets that let capital and labour replace one another, help more.',
  parameters: {
    planElasticityOfSubstitution: 0.27,
    planOverload: 0.0015,
    corruptionLoss: 0.05,
    domesticProgress: 0.006,
    catchUp: 0.01,
    resourceDearness: 0.06,
  },
  differences: [
    {
      parameters: ['planElasticityOfSubstitution'],
      why: 'Carries the slowdown: at the low end of what Weitzman and Easterly and Fischer estimate.',
    },
    { parameters: ['planOverload', 'corruptionLoss', 'resourceDearness'], why: 'The rival explanations are made weak.' },
    {
      parameters: ['domesticProgress', 'catchUp'],
      why: 'With little overload to subtract, steady progress must be slower to give the same post-war growth.',
    },
  ],
  sources: [EASTERLY_FISCHER_1995, WEITZMAN_1970],
};
