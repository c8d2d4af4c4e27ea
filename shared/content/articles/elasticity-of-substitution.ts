import type { ArticleDefinition } from '../types.ts';

export const elasticityOfSubstitution: ArticleDefinition = {
  id: 'elasticity-of-substitution',
  title: 'Elasticity of substitution',
  kind: 'concept',
  summary:
    'How easily capital takes the place of labour. Under the plan it hardly did, so that adding machines without hands gave less and less.',
  history: [
    'Weitzman fitted production functions to Soviet industry in 1970 and found an elasticity of about 0.4, where Western economies lie near one. He drew a startling conclusion: the slow-down was not a failure of invention but of arithmetic, as capital grew several times as fast as labour. Easterly and Fischer found the same for 1950-87 and could explain most of the decline with it.',
    'Why it should be so low is less clear. Planners built new shops beside old ones and staffed both; machines were of few types; firms had no reason to save labour until there was none; and land and ores, which could not be multiplied, hid in the figures. Other economists, with other functions, found an elasticity near one and falling productivity instead.',
  ],
  model: [
    'The elasticity is a weighted mean of a low value under the plan and a value near one under the market. It moves the weight of capital in growth: where capital outruns labour and the elasticity is below one, that weight falls year by year and stays low. A regime that changes later inherits it.',
  ],
  contested: [
    'Low substitution and falling productivity fit the data equally well and give different answers on what reform would have brought.',
  ],
  related: ['labour-surplus-and-its-end', 'surplus-labour', 'back-testing', 'gosplan'],
  links: ['nonFarmOutput', 'planScope'],
  sources: [
    { author: 'Martin L. Weitzman', title: 'Soviet Postwar Economic Growth and Capital-Labor Substitution', year: 1970 },
    { author: 'William Easterly and Stanley Fischer', title: 'The Soviet Economic Decline', year: 1995 },
    { author: 'Gur Ofer', title: 'Soviet Economic Growth: 1928-1985', year: 1987 },
    { author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 },
  ],
};
