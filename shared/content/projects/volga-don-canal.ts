import type { ProjectDefinition } from '../types.ts';

export const volgaDonCanalProject: ProjectDefinition = {
  id: 'volga-don-canal',
  title: 'Volga-Don canal',
  summary: 'The Volga joined to the Black Sea: 101 km, with the Tsimliansk dam.',
  kind: 'canal',
  units: ['stalingrad', 'rostov'],
  from: 1938,
  built: [1948, 1952],
  cost: 3,
  years: 4,
  needs: { heavyOutput: 100 },
  effects: [
    { kind: 'transport', amount: 0.008 },
    { kind: 'capacity', product: 'electricity', amount: 0.6, unit: 'billion kWh a year' },
    { kind: 'land', share: 0.002 },
  ],
  note: 'Prisoners, prisoners of war and free workers. Opened on 27 July 1952. Judged: cost and effect.',
  sources: [
    { author: 'Klaus Gestwa', title: 'Die Stalinschen Grossbauten des Kommunismus', year: 2010 },
    { author: 'A. I. Kokurin and Iu. N. Morukov (eds)', title: 'Stalinskie stroiki GULAGa, 1930-1953', year: 2005 },
  ],
};
