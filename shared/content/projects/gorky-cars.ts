import type { ProjectDefinition } from '../types.ts';

export const gorkyCarsProject: ProjectDefinition = {
  id: 'gorky-cars',
  title: 'Gorky car works',
  summary: 'Ford cars and lorries for a country of carts.',
  kind: 'machines',
  units: ['gorky'],
  from: 1929,
  built: [1930, 1932],
  cost: 1.8,
  years: 2,
  needs: { heavyOutput: 35 },
  effects: [
    { kind: 'transport', amount: 0.02 },
    { kind: 'output', sector: 'producer', amount: 0.6 },
  ],
  note: 'Licence and training from Ford, buildings with the Austin company of Cleveland. Opened on 1 January 1932 for more than 100,000 vehicles a year, which it reached late in the decade. Judged: cost and effect.',
  sources: [
    { author: 'Lewis H. Siegelbaum', title: 'Cars for Comrades: The Life of the Soviet Automobile', year: 2008 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
  ],
};
