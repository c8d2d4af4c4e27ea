import type { ConcessionSite } from '../types.ts';

export const prikumskFarmConcession: ConcessionSite = {
  id: 'prikumsk-farm',
  title: 'Prikumsk tractor farm',
  unit: 'stavropol',
  kind: 'farming',
  product: 'grain',
  concessionaire: 'Harold Ware and American farmers',
  country: 'United States',
  held: [1925, 1928],
  capital: 0.005,
  note: 'A mixed Russian-American association to show tractor farming on the dry steppe. The last year is approximate.',
  sources: [
    { author: 'Maria Fedorova', title: 'Bigger Than Grain: Soviet-American Agricultural Exchange, 1918-1928', year: 2019 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
