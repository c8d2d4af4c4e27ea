import type { ProjectDefinition } from '../types.ts';

export const secondBakuProject: ProjectDefinition = {
  id: 'second-baku',
  title: 'Second Baku',
  summary: 'The oil of the Volga and the Urals.',
  kind: 'oil',
  units: ['bashkiria', 'tatarstan', 'samara'],
  from: 1932,
  built: [1937, 1960],
  cost: 20,
  years: 12,
  needs: { heavyOutput: 80 },
  effects: [{ kind: 'capacity', product: 'oil', amount: 100, unit: 'million tonnes a year' }],
  note: 'Ishimbai from 1932, Tuimazy from 1937, Devonian oil in 1944, Romashkino in 1948. About 104 of the 148 Mt of 1960 came from here. Judged: cost.',
  sources: [
    { author: 'Robert W. Campbell', title: 'The Economics of Soviet Oil and Gas', year: 1968 },
    { author: 'Paul E. Lydolph', title: 'Geography of the U.S.S.R.', year: 1964 },
  ],
};
