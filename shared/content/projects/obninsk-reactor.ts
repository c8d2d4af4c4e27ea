import type { ProjectDefinition } from '../types.ts';

export const obninskReactorProject: ProjectDefinition = {
  id: 'obninsk-reactor',
  title: 'Obninsk reactor',
  summary: 'The first reactor in the world to feed a power grid: 5 MW.',
  kind: 'power',
  units: ['smolensk'],
  from: 1950,
  built: [1951, 1954],
  cost: 0.4,
  years: 3,
  needs: { heavyOutput: 130 },
  effects: [{ kind: 'capacity', product: 'electricity', amount: 0.03, unit: 'billion kWh a year' }],
  note: 'Connected in June 1954. Its use was proof and training, not power. Judged: cost.',
  sources: [
    { author: 'David Holloway', title: 'Stalin and the Bomb', year: 1994 },
    { author: 'Paul R. Josephson', title: "Red Atom: Russia's Nuclear Power Program from Stalin to Today", year: 2000 },
  ],
};
