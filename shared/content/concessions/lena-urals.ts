import type { ConcessionSite } from '../types.ts';

export const lenaUralsConcession: ConcessionSite = {
  id: 'lena-urals',
  title: 'Sysert and Revda works',
  unit: 'sverdlovsk',
  kind: 'mining',
  product: 'copper and iron',
  concessionaire: 'Lena Goldfields Ltd',
  country: 'United Kingdom',
  held: [1925, 1930],
  capital: 0.05,
  note: 'The Ural part of the Lena concession: old works of the Sysert district and the copper of Degtiarka. The company put in new plant; it was lost with the rest in 1930.',
  sources: [
    { author: 'V. V. Veeder', title: 'The Lena Goldfields Arbitration: The Historical Roots of Three Ideas', year: 1998 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
