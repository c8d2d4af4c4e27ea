import type { LeverDefinition } from '../types.ts';

export const mobilisation: LeverDefinition = {
  id: 'mobilisation',
  title: 'Mass campaigns',
  summary:
    'How far people are called out beyond their pay: shock work, storming, building sites of youth. It raises enthusiasm, which buys effort for a while and wears out without goods. Where the law turns villages into works by order, it also takes hands from the harvest and inflates reports.',
  group: 'society',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.35,
  leaning: {
    pace: 0.03,
    coercion: 0.01,
  },
  sources: [
    {
      author: 'Lewis H. Siegelbaum',
      title: 'Stakhanovism and the Politics of Productivity in the USSR, 1935-1941',
      year: 1988,
    },
    {
      author: 'Hiroaki Kuromiya',
      title: "Stalin's Industrial Revolution: Politics and Workers, 1928-1932",
      year: 1988,
    },
  ],
};
