import type { ProjectDefinition } from '../types.ts';

export const bobrikiChemicalsProject: ProjectDefinition = {
  id: 'bobriki-chemicals',
  title: 'Bobriki chemical works (Stalinogorsk)',
  summary: 'Nitrogen on the brown coal of the Moscow basin.',
  kind: 'chemicals',
  units: ['tula'],
  from: 1929,
  built: [1929, 1934],
  cost: 0.9,
  years: 4,
  needs: { heavyOutput: 30 },
  effects: [
    { kind: 'capacity', product: 'grain', amount: 0.4, unit: 'million tonnes a year' },
    { kind: 'output', sector: 'producer', amount: 0.3 },
  ],
  note: 'First ammonia at the end of 1933. Later Novomoskovsk. Judged: cost and effect.',
  sources: [
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
    { author: 'R. W. Davies', title: 'Crisis and Progress in the Soviet Economy, 1931-1933', year: 1996 },
  ],
};
