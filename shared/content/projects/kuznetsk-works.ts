import type { ProjectDefinition } from '../types.ts';

export const kuznetskWorksProject: ProjectDefinition = {
  id: 'kuznetsk-works',
  title: 'Kuznetsk works',
  summary: 'Steel on the coking coal of Siberia.',
  kind: 'metal',
  units: ['kuzbass'],
  from: 1928,
  built: [1929, 1936],
  cost: 3.5,
  years: 5,
  needs: { heavyOutput: 30 },
  effects: [
    { kind: 'capacity', product: 'steel', amount: 1.4, unit: 'million tonnes a year' },
    { kind: 'urban', amount: 0.12 },
  ],
  note: 'Designed with Freyn Engineering of Chicago; first iron in April 1932. Deported peasants were part of the workforce. Judged: cost and effect.',
  sources: [
    { author: 'R. W. Davies', title: 'Crisis and Progress in the Soviet Economy, 1931-1933', year: 1996 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
  ],
};
