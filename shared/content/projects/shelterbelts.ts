import type { ProjectDefinition } from '../types.ts';

export const shelterbeltsProject: ProjectDefinition = {
  id: 'shelterbelts',
  title: 'Shelterbelts of the steppe',
  summary: 'Forest belts, ponds and grass rotations against drought.',
  kind: 'farming',
  units: ['saratov', 'stalingrad', 'rostov', 'orenburg', 'voronezh'],
  from: 1947,
  built: [1948, 1953],
  abandoned: true,
  cost: 5,
  years: 10,
  needs: { heavyOutput: 110 },
  effects: [{ kind: 'capacity', product: 'grain', amount: 2, unit: 'million tonnes a year' }],
  note: 'The plan of October 1948 was for 5.7 million hectares by 1965. Belts sown by the nest method of Lysenko mostly died. Given up in 1953, though many older belts still stand. Judged: cost and effect.',
  sources: [
    { author: 'Stephen Brain', title: 'Song of the Forest: Russian Forestry and Stalinist Environmentalism, 1905-1953', year: 2011 },
    { author: 'Douglas R. Weiner', title: 'A Little Corner of Freedom: Russian Nature Protection from Stalin to Gorbachev', year: 1999 },
  ],
};
