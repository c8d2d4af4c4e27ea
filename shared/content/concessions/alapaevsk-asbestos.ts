import type { ConcessionSite } from '../types.ts';

export const alapaevskAsbestosConcession: ConcessionSite = {
  id: 'alapaevsk-asbestos',
  title: 'Alapaevsk asbestos',
  unit: 'sverdlovsk',
  kind: 'mining',
  product: 'asbestos',
  concessionaire: 'Hammer family companies',
  country: 'United States',
  held: [1921, 1925],
  capital: 0.01,
  note: 'The first American concession, pressed through by Lenin as a sign to others. Mining began in May 1922. The last year of output on record is 1924-25; the date of the formal end is given differently.',
  sources: [
    { author: 'Edward Jay Epstein', title: 'Dossier: The Secret History of Armand Hammer', year: 1996 },
    { author: 'Joseph Finder', title: 'Red Carpet', year: 1983 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
