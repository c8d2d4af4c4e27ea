import type { ProjectDefinition } from '../types.ts';

export const nurekDamProject: ProjectDefinition = {
  id: 'nurek-dam',
  title: 'Nurek dam',
  summary: 'A dam 300 metres high on the Vakhsh: power for aluminium, water for cotton.',
  kind: 'power',
  units: ['dushanbe'],
  from: 1958,
  built: [1961, 1979],
  cost: 4,
  years: 10,
  needs: { heavyOutput: 200 },
  effects: [
    { kind: 'capacity', product: 'electricity', amount: 11.2, unit: 'billion kWh a year' },
    { kind: 'land', share: 0.0005 },
  ],
  note: 'First power in 1972, nine units and 2,700 MW in 1979. Judged: cost and the land effect.',
  sources: [{ author: 'Leslie Dienes and Theodore Shabad', title: 'The Soviet Energy System: Resource Use and Policies', year: 1979 }],
};
