import type { ProjectDefinition } from '../types.ts';

export const druzhbaPipelineProject: ProjectDefinition = {
  id: 'druzhba-pipeline',
  title: 'Druzhba pipeline',
  summary: 'Oil of the Volga to Poland, Germany, Czechoslovakia and Hungary.',
  kind: 'oil',
  units: ['tatarstan', 'samara', 'gomel', 'brest', 'transcarpathia'],
  from: 1958,
  built: [1960, 1964],
  cost: 4,
  years: 4,
  needs: { projects: ['second-baku'], heavyOutput: 250 },
  effects: [
    { kind: 'transport', amount: 0.012 },
    { kind: 'openness', amount: 0.01 },
  ],
  note: 'Agreed in the Council for Mutual Economic Assistance in December 1958. An embargo on wide pipe from the West slowed it down. Judged: cost and effect.',
  sources: [
    { author: 'Robert W. Campbell', title: 'The Economics of Soviet Oil and Gas', year: 1968 },
    {
      author: 'Angela Stent',
      title: 'From Embargo to Ostpolitik: The Political Economy of West German-Soviet Relations, 1955-1980',
      year: 1981,
    },
  ],
};
