import type { ConcessionSite } from '../types.ts';

export const barnsdallBakuConcession: ConcessionSite = {
  id: 'barnsdall-baku',
  title: 'Drilling at Baku',
  unit: 'azerbaijan',
  kind: 'oil',
  product: 'oil',
  concessionaire: 'International Barnsdall Corporation',
  country: 'United States',
  held: [1922, 1924],
  capital: 0.03,
  note: 'A contract to bring idle wells back with rotary drills and deep pumps, paid in oil. How much it drilled is disputed; the method stayed and spread through Azneft.',
  sources: [
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    { author: 'Christine A. White', title: 'British and American Commercial Relations with Soviet Russia, 1918-1924', year: 1992 },
  ],
};
