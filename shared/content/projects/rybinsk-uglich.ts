import type { ProjectDefinition } from '../types.ts';

export const rybinskUglichProject: ProjectDefinition = {
  id: 'rybinsk-uglich',
  title: 'Uglich and Rybinsk dams',
  summary: 'Two dams of the upper Volga for Moscow, and a deep waterway.',
  kind: 'power',
  units: ['ivanovo', 'tver'],
  from: 1932,
  built: [1935, 1941],
  cost: 2.5,
  years: 6,
  needs: { heavyOutput: 60 },
  effects: [
    { kind: 'capacity', product: 'electricity', amount: 1.2, unit: 'billion kWh a year' },
    { kind: 'transport', amount: 0.004 },
  ],
  note: 'Built by prisoners of Volgolag, among whom deaths rose steeply in the war. The town of Mologa and hundreds of villages went under water; about 130,000 people were moved. First power at Uglich in December 1940, at Rybinsk in November 1941; 440 MW designed for both. Judged: cost and effect.',
  sources: [
    { author: 'A. I. Kokurin and Iu. N. Morukov (eds)', title: 'Stalinskie stroiki GULAGa, 1930-1953', year: 2005 },
    { author: 'Klaus Gestwa', title: 'Die Stalinschen Grossbauten des Kommunismus', year: 2010 },
  ],
};
