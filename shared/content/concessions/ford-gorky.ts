import type { ConcessionSite } from '../types.ts';

export const fordGorkyConcession: ConcessionSite = {
  id: 'ford-gorky',
  title: 'Licence for the Nizhny Novgorod car works',
  unit: 'gorky',
  kind: 'manufacture',
  product: 'cars and lorries',
  concessionaire: 'Ford Motor Company',
  country: 'United States',
  held: [1929, 1935],
  capital: 0.05,
  note: 'Technical assistance, not a concession: drawings, training and parts for pay, signed on 31 May 1929 and ended early. The state owned the works.',
  sources: [
    { author: 'Lewis H. Siegelbaum', title: 'Cars for Comrades: The Life of the Soviet Automobile', year: 2008 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
  ],
};
