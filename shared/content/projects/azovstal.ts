import type { ProjectDefinition } from '../types.ts';

export const azovstalProject: ProjectDefinition = {
  id: 'azovstal',
  title: 'Azovstal',
  summary: 'Steel on the sea of Azov, on Kerch ore and Donbass coal.',
  kind: 'metal',
  units: ['donbass'],
  from: 1929,
  built: [1930, 1939],
  cost: 2.5,
  years: 4,
  needs: { heavyOutput: 35 },
  effects: [{ kind: 'capacity', product: 'steel', amount: 1, unit: 'million tonnes a year' }],
  note: 'First iron in August 1933. Judged: cost and effect.',
  sources: [
    { author: 'R. W. Davies', title: 'Crisis and Progress in the Soviet Economy, 1931-1933', year: 1996 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
  ],
};
