import type { ProjectDefinition } from '../types.ts';

export const transpolarRailwayProject: ProjectDefinition = {
  id: 'transpolar-railway',
  title: 'Transpolar railway',
  summary: 'A line along the Arctic circle from the Ob to the Yenisei.',
  kind: 'rail',
  units: ['ob_north', 'yenisei_n'],
  from: 1947,
  built: [1947, 1953],
  abandoned: true,
  cost: 4,
  years: 7,
  needs: { heavyOutput: 95 },
  effects: [{ kind: 'transport', amount: 0.003 }],
  note: 'Works 501 and 503 of the camps laid some hundreds of kilometres from Salekhard and from Igarka; stopped in the weeks after Stalin died. The number of deaths is not known. Judged: cost and effect.',
  sources: [
    { author: 'Anne Applebaum', title: 'Gulag: A History', year: 2003 },
    { author: 'A. I. Kokurin and Iu. N. Morukov (eds)', title: 'Stalinskie stroiki GULAGa, 1930-1953', year: 2005 },
  ],
};
