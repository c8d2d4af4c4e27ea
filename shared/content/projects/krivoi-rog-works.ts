import type { ProjectDefinition } from '../types.ts';

export const krivoiRogWorksProject: ProjectDefinition = {
  id: 'krivoi-rog-works',
  title: 'Krivoi Rog works',
  summary: 'Steel beside the ore of Krivoi Rog.',
  kind: 'metal',
  units: ['dnepr'],
  from: 1930,
  built: [1931, 1939],
  cost: 2,
  years: 4,
  needs: { heavyOutput: 40 },
  effects: [{ kind: 'capacity', product: 'steel', amount: 0.8, unit: 'million tonnes a year' }],
  note: 'First iron in August 1934. Judged: cost and effect.',
  sources: [
    { author: 'R. W. Davies', title: 'Crisis and Progress in the Soviet Economy, 1931-1933', year: 1996 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
  ],
};
