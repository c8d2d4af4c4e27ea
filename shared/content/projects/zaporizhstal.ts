import type { ProjectDefinition } from '../types.ts';

export const zaporizhstalProject: ProjectDefinition = {
  id: 'zaporizhstal',
  title: 'Zaporizhstal',
  summary: 'Sheet steel and special steels on the power of the Dnieper.',
  kind: 'metal',
  units: ['dnepr'],
  from: 1929,
  built: [1931, 1938],
  cost: 2.5,
  years: 4,
  needs: { projects: ['dnieper-dam'], heavyOutput: 35 },
  effects: [{ kind: 'capacity', product: 'steel', amount: 1, unit: 'million tonnes a year' }],
  note: 'First iron in November 1933; wide strip for cars before the war. Taken east in 1941, rebuilt from 1946. Judged: cost and effect.',
  sources: [
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
    { author: 'R. W. Davies', title: 'Crisis and Progress in the Soviet Economy, 1931-1933', year: 1996 },
  ],
};
