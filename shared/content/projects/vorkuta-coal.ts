import type { ProjectDefinition } from '../types.ts';

export const vorkutaCoalProject: ProjectDefinition = {
  id: 'vorkuta-coal',
  title: 'Vorkuta coal and the Pechora railway',
  summary: 'Coking coal beyond the Arctic circle and 1,200 km of line to bring it out.',
  kind: 'metal',
  units: ['komi'],
  from: 1931,
  built: [1931, 1942],
  cost: 3,
  years: 7,
  needs: { heavyOutput: 38 },
  effects: [
    { kind: 'capacity', product: 'coal', amount: 5, unit: 'million tonnes a year' },
    { kind: 'transport', amount: 0.003 },
  ],
  note: 'Built and worked almost wholly by prisoners; death rates were at their worst in 1942-43. The line was opened in the war and brought Leningrad its coal. Judged: cost and effect.',
  sources: [
    { author: 'Alan Barenberg', title: 'Gulag Town, Company Town: Forced Labor and Its Legacy in Vorkuta', year: 2014 },
    { author: 'A. I. Kokurin and Iu. N. Morukov (eds)', title: 'Stalinskie stroiki GULAGa, 1930-1953', year: 2005 },
  ],
};
