import type { ConcessionSite } from '../types.ts';

export const northernForestsConcession: ConcessionSite = {
  id: 'northern-forests',
  title: 'Forests of the Pechora and the North',
  unit: 'komi',
  kind: 'timber',
  product: 'timber',
  capital: 0.08,
  note: 'Among the objects offered after the decree on concessions of 23 November 1920. No one took them on those terms.',
  sources: [
    { author: 'V. I. Lenin', title: 'Report on Concessions to the Communist Group at the Eighth Congress of Soviets', year: 1920 },
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 2', year: 1952 },
  ],
};
