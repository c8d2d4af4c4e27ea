import type { ConcessionSite } from '../types.ts';

export const hammerPencilsConcession: ConcessionSite = {
  id: 'hammer-pencils',
  title: 'Moscow pencil works',
  unit: 'moscow',
  kind: 'manufacture',
  product: 'pencils and pens',
  concessionaire: 'A. Hammer',
  country: 'United States',
  held: [1925, 1930],
  capital: 0.01,
  note: 'German machines and craftsmen, Moscow workers, a home market that could not be filled. Bought out by the state in 1930.',
  sources: [
    { author: 'Edward Jay Epstein', title: 'Dossier: The Secret History of Armand Hammer', year: 1996 },
    { author: 'Joseph Finder', title: 'Red Carpet', year: 1983 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
