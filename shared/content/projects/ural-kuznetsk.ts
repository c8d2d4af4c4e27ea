import type { ProjectDefinition } from '../types.ts';

export const uralKuznetskProject: ProjectDefinition = {
  id: 'ural-kuznetsk',
  title: 'Ural-Kuznetsk combine',
  summary: 'One works two thousand kilometres long: ore goes east, coal comes back.',
  kind: 'metal',
  units: ['chelyabinsk', 'kuzbass'],
  from: 1930,
  built: [1930, 1937],
  cost: 3,
  years: 5,
  needs: { projects: ['magnitogorsk', 'kuznetsk-works'], heavyOutput: 35 },
  effects: [
    { kind: 'capacity', product: 'steel', amount: 0.8, unit: 'million tonnes a year' },
    { kind: 'capacity', product: 'coal', amount: 8, unit: 'million tonnes a year' },
    { kind: 'transport', amount: 0.01 },
  ],
  note: 'Decided on 15 May 1930. Whether the haul of ore and coal over such a distance ever paid is disputed; that the works stood out of reach in 1941 is not. Judged: cost and effect.',
  sources: [
    {
      author: 'Franklyn D. Holzman',
      title: 'The Soviet Ural-Kuznetsk Combine: A Study in Investment Criteria and Industrialization Policies',
      year: 1957,
    },
    { author: 'R. W. Davies', title: 'The Soviet Economy in Turmoil, 1929-1930', year: 1989 },
  ],
};
