import type { ProjectDefinition } from '../types.ts';

export const kamazProject: ProjectDefinition = {
  id: 'kamaz',
  title: 'Kama lorry works',
  summary: 'The largest lorry works in the world, in an empty place on the Kama.',
  kind: 'machines',
  units: ['tatarstan'],
  from: 1969,
  built: [1969, 1976],
  cost: 18,
  years: 6,
  needs: { heavyOutput: 420 },
  effects: [
    { kind: 'transport', amount: 0.03 },
    { kind: 'output', sector: 'producer', amount: 3 },
  ],
  note: 'Designed for 150,000 lorries and 250,000 diesel engines a year, with machines from the United States and Western Europe. First lorry in February 1976; full capacity came years later. Judged: cost and effect.',
  sources: [
    { author: 'Lewis H. Siegelbaum', title: 'Cars for Comrades: The Life of the Soviet Automobile', year: 2008 },
    { author: 'Philip Hanson', title: 'Trade and Technology in Soviet-Western Relations', year: 1981 },
  ],
};
