import type { ProjectDefinition } from '../types.ts';

export const rostovFarmMachinesProject: ProjectDefinition = {
  id: 'rostov-farm-machines',
  title: 'Rostselmash',
  summary: 'Ploughs, drills and combines for the steppe.',
  kind: 'machines',
  units: ['rostov'],
  from: 1926,
  built: [1926, 1931],
  cost: 1,
  years: 3,
  needs: { heavyOutput: 17 },
  effects: [
    { kind: 'output', sector: 'producer', amount: 0.5 },
    { kind: 'capacity', product: 'grain', amount: 0.5, unit: 'million tonnes a year' },
  ],
  note: 'First implements in 1929, in full work from 1931; combines from the early 1930s. Judged: cost and effect.',
  sources: [
    { author: 'R. W. Davies', title: 'Crisis and Progress in the Soviet Economy, 1931-1933', year: 1996 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
  ],
};
