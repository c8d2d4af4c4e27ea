import type { ProjectDefinition } from '../types.ts';

export const tashkentTextilesProject: ProjectDefinition = {
  id: 'tashkent-textiles',
  title: 'Tashkent textile combine',
  summary: 'Cotton spun where it grows.',
  kind: 'machines',
  units: ['tashkent'],
  from: 1930,
  built: [1932, 1940],
  cost: 0.6,
  years: 3,
  needs: { heavyOutput: 30 },
  effects: [
    { kind: 'capacity', product: 'cloth', amount: 90, unit: 'million metres a year' },
    { kind: 'output', sector: 'consumer', amount: 0.3 },
  ],
  note: 'Began to work in the mid-1930s. A small counterweight to a division of labour that left Central Asia the fields and central Russia the mills. Judged: cost and effect.',
  sources: [
    { author: 'Paul E. Lydolph', title: 'Geography of the U.S.S.R.', year: 1964 },
    { author: 'Christian Teichmann', title: 'Macht der Unordnung: Stalins Herrschaft in Zentralasien 1920-1950', year: 2016 },
  ],
};
