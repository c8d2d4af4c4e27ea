import type { ProjectDefinition } from '../types.ts';

export const krasnoyarskDamProject: ProjectDefinition = {
  id: 'krasnoyarsk-dam',
  title: 'Krasnoyarsk dam',
  summary: 'The Yenisei dammed at Divnogorsk: 6,000 MW.',
  kind: 'power',
  units: ['krasnoyarsk'],
  from: 1955,
  built: [1956, 1972],
  cost: 9,
  years: 10,
  needs: { projects: ['bratsk-dam'], heavyOutput: 180 },
  effects: [{ kind: 'capacity', product: 'electricity', amount: 20.4, unit: 'billion kWh a year' }],
  note: 'First units in 1967; full power in the early 1970s. Judged: cost.',
  sources: [
    { author: 'Leslie Dienes and Theodore Shabad', title: 'The Soviet Energy System: Resource Use and Policies', year: 1979 },
    { author: 'Klaus Gestwa', title: 'Die Stalinschen Grossbauten des Kommunismus', year: 2010 },
  ],
};
