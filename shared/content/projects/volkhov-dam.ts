import type { ProjectDefinition } from '../types.ts';

export const volkhovDamProject: ProjectDefinition = {
  id: 'volkhov-dam',
  title: 'Volkhov power station',
  summary: 'The first large water power station, for the works of Petrograd.',
  kind: 'power',
  units: ['leningrad'],
  from: 1921,
  built: [1918, 1926],
  cost: 0.6,
  years: 4,
  needs: {},
  effects: [{ kind: 'capacity', product: 'electricity', amount: 0.35, unit: 'billion kWh a year' }],
  note: 'Begun in 1918, at full pace from 1921, opened on 19 December 1926 with 58 MW. Turbines came from Sweden, generators from Sweden and from Leningrad. Judged: cost and effect.',
  sources: [
    { author: 'Jonathan Coopersmith', title: 'The Electrification of Russia, 1880-1926', year: 1992 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
