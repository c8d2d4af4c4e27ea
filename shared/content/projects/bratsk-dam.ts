import type { ProjectDefinition } from '../types.ts';

export const bratskDamProject: ProjectDefinition = {
  id: 'bratsk-dam',
  title: 'Bratsk dam',
  summary: 'Water power of the Angara for aluminium and pulp.',
  kind: 'power',
  units: ['irkutsk'],
  from: 1953,
  built: [1954, 1967],
  cost: 8,
  years: 8,
  needs: { heavyOutput: 150 },
  effects: [{ kind: 'capacity', product: 'electricity', amount: 22.6, unit: 'billion kWh a year' }],
  note: 'First power in 1961, 4,100 MW by 1967 and more later. For years the station ran ahead of the works that were to use it. Judged: cost.',
  sources: [
    { author: 'Klaus Gestwa', title: 'Die Stalinschen Grossbauten des Kommunismus', year: 2010 },
    { author: 'Paul E. Lydolph', title: 'Geography of the U.S.S.R.', year: 1964 },
  ],
};
