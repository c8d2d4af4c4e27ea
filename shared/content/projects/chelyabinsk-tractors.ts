import type { ProjectDefinition } from '../types.ts';

export const chelyabinskTractorsProject: ProjectDefinition = {
  id: 'chelyabinsk-tractors',
  title: 'Chelyabinsk tractor works',
  summary: 'Heavy crawlers after the Caterpillar.',
  kind: 'machines',
  units: ['chelyabinsk'],
  from: 1929,
  built: [1930, 1933],
  cost: 1.5,
  years: 3,
  needs: { heavyOutput: 35 },
  effects: [
    { kind: 'capacity', product: 'tractors', amount: 40, unit: 'thousand a year' },
    { kind: 'output', sector: 'producer', amount: 0.3 },
  ],
  note: 'Opened on 1 June 1933 for 40,000 crawlers a year. The tank works of the war. Judged: cost and the output beside tractors.',
  sources: [
    { author: 'R. W. Davies', title: 'Crisis and Progress in the Soviet Economy, 1931-1933', year: 1996 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
  ],
};
