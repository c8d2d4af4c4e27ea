import type { ConcessionSite } from '../types.ts';

export const chiaturaManganeseConcession: ConcessionSite = {
  id: 'chiatura-manganese',
  title: 'Chiatura manganese',
  unit: 'georgia',
  kind: 'mining',
  product: 'manganese ore',
  concessionaire: 'W. A. Harriman and Company',
  country: 'United States',
  held: [1925, 1928],
  capital: 0.05,
  note: 'Before 1914 these mines supplied much of the world. The contract of June 1925 was for twenty years. Prices fell, Nikopol ore was sold in competition, and in 1928 the company gave the mines up against Soviet bonds.',
  sources: [
    { author: 'Rudy Abramson', title: 'Spanning the Century: The Life of W. Averell Harriman, 1891-1986', year: 1992 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    { author: 'E. H. Carr and R. W. Davies', title: 'Foundations of a Planned Economy, 1926-1929, volume 1', year: 1969 },
  ],
};
