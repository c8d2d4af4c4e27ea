import type { ConcessionSite } from '../types.ts';

export const lenwestShoesConcession: ConcessionSite = {
  id: 'lenwest-shoes',
  title: 'Lenwest shoes',
  unit: 'leningrad',
  kind: 'manufacture',
  product: 'shoes',
  concessionaire: 'Salamander',
  country: 'Federal Republic of Germany',
  held: [1987, 1991],
  capital: 0.05,
  note: 'A joint venture with the Proletarskaia Pobeda works, under the decree of January 1987.',
  sources: [
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
    { author: 'Marshall I. Goldman', title: 'What Went Wrong with Perestroika', year: 1991 },
  ],
};
