import type { ConcessionSite } from '../types.ts';

export const southEastLandConcession: ConcessionSite = {
  id: 'south-east-land',
  title: 'Unploughed land of the south-east',
  unit: 'orenburg',
  kind: 'farming',
  product: 'grain',
  capital: 0.08,
  note: 'Lenin offered unused steppe, to be ploughed with foreign tractors for a share of the grain. Krupp and a few others took small parts on the Don and the Volga.',
  sources: [
    { author: 'V. I. Lenin', title: 'Report on Concessions to the Communist Group at the Eighth Congress of Soviets', year: 1920 },
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 2', year: 1952 },
  ],
};
