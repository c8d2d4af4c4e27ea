import type { ConcessionSite } from '../types.ts';

export const westSiberianForestsConcession: ConcessionSite = {
  id: 'west-siberian-forests',
  title: 'Forests of the Ob',
  unit: 'ob_north',
  kind: 'timber',
  product: 'timber',
  capital: 0.08,
  note: 'Offered after the decree of 23 November 1920, with the northern sea route as the way out. No one came.',
  sources: [
    { author: 'V. I. Lenin', title: 'Report on Concessions to the Communist Group at the Eighth Congress of Soviets', year: 1920 },
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 2', year: 1952 },
  ],
};
