import type { ProjectDefinition } from '../types.ts';

export const saratovMoscowGasProject: ProjectDefinition = {
  id: 'saratov-moscow-gas',
  title: 'Saratov-Moscow gas pipeline',
  summary: 'The first long gas line: 840 km.',
  kind: 'gas',
  units: ['saratov', 'moscow'],
  from: 1943,
  built: [1944, 1946],
  cost: 0.8,
  years: 2,
  needs: { heavyOutput: 80 },
  effects: [
    { kind: 'capacity', product: 'gas', amount: 0.6, unit: 'billion cubic metres a year' },
    { kind: 'urban', amount: 0.3 },
  ],
  note: 'Begun in the war, opened in July 1946. Judged: cost and effect.',
  sources: [{ author: 'Robert W. Campbell', title: 'The Economics of Soviet Oil and Gas', year: 1968 }],
};
