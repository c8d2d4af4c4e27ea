import type { ProjectDefinition } from '../types.ts';

export const bereznikiChemicalsProject: ProjectDefinition = {
  id: 'berezniki-chemicals',
  title: 'Berezniki chemical works',
  summary: 'Ammonia, soda and potash of the upper Kama.',
  kind: 'chemicals',
  units: ['perm'],
  from: 1928,
  built: [1929, 1934],
  cost: 0.9,
  years: 4,
  needs: { heavyOutput: 30 },
  effects: [
    { kind: 'capacity', product: 'grain', amount: 0.4, unit: 'million tonnes a year' },
    { kind: 'output', sector: 'producer', amount: 0.3 },
  ],
  note: 'Designed with the Nitrogen Engineering Corporation of New York; first ammonia in 1932. Prisoners and deported peasants worked on it. Judged: cost and effect.',
  sources: [
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
    { author: 'R. W. Davies', title: 'Crisis and Progress in the Soviet Economy, 1931-1933', year: 1996 },
  ],
};
