import type { ProjectDefinition } from '../types.ts';

export const moscowVolgaCanalProject: ProjectDefinition = {
  id: 'moscow-volga-canal',
  title: 'Moscow-Volga canal',
  summary: 'Volga water and Volga ships for the capital: 128 km.',
  kind: 'canal',
  units: ['moscow', 'tver'],
  from: 1931,
  built: [1932, 1937],
  cost: 3,
  years: 5,
  needs: { heavyOutput: 45, laws: [{ law: 'security-powers', atLeast: 3 }] },
  effects: [
    { kind: 'transport', amount: 0.006 },
    { kind: 'urban', amount: 1 },
    { kind: 'capacity', product: 'electricity', amount: 0.1, unit: 'billion kWh a year' },
  ],
  note: 'Built by the prisoners of Dmitlag; about 22,000 deaths are recorded. Judged: cost and effect.',
  sources: [
    { author: 'Cynthia A. Ruder', title: 'Building Stalinism: The Moscow Canal and the Creation of Soviet Space', year: 2018 },
    { author: 'A. I. Kokurin and Iu. N. Morukov (eds)', title: 'Stalinskie stroiki GULAGa, 1930-1953', year: 2005 },
  ],
};
