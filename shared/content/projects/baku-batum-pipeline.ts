import type { ProjectDefinition } from '../types.ts';

export const bakuBatumPipelineProject: ProjectDefinition = {
  id: 'baku-batum-pipeline',
  title: 'Baku-Batum pipeline',
  summary: 'Crude oil to the Black Sea for refining and export.',
  kind: 'oil',
  units: ['azerbaijan', 'georgia'],
  from: 1925,
  built: [1928, 1930],
  cost: 0.4,
  years: 2,
  needs: { heavyOutput: 20 },
  effects: [
    { kind: 'openness', amount: 0.01 },
    { kind: 'transport', amount: 0.002 },
  ],
  note: 'The second line on the route, after the kerosene line of before 1914; opened in 1930. Judged: cost and effect.',
  sources: [
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    { author: 'Robert W. Campbell', title: 'The Economics of Soviet Oil and Gas', year: 1968 },
  ],
};
