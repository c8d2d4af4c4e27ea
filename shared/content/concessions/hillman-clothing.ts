import type { ConcessionSite } from '../types.ts';

export const hillmanClothingConcession: ConcessionSite = {
  id: 'hillman-clothing',
  title: 'Clothing works of the Russian-American Industrial Corporation',
  unit: 'moscow',
  kind: 'manufacture',
  product: 'clothing',
  concessionaire: 'Amalgamated Clothing Workers of America',
  country: 'United States',
  held: [1922, 1925],
  capital: 0.01,
  note: 'Union members bought shares, the money re-equipped clothing works of the state trusts, and the shareholders were paid interest until the corporation was wound up.',
  sources: [
    { author: 'Steven Fraser', title: 'Labor Will Rule: Sidney Hillman and the Rise of American Labor', year: 1991 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
