import type { ProjectDefinition } from '../types.ts';

export const shaturaPowerProject: ProjectDefinition = {
  id: 'shatura-power',
  title: 'Shatura peat power station',
  summary: 'Electricity for Moscow from the peat bogs at its door.',
  kind: 'power',
  units: ['moscow'],
  from: 1921,
  built: [1923, 1925],
  cost: 0.25,
  years: 2,
  needs: {},
  effects: [{ kind: 'capacity', product: 'electricity', amount: 0.2, unit: 'billion kWh a year' }],
  note: 'A trial station ran from 1920; the permanent one of the electrification plan opened in December 1925. Judged: cost and effect.',
  sources: [{ author: 'Jonathan Coopersmith', title: 'The Electrification of Russia, 1880-1926', year: 1992 }],
};
