import type { ConcessionSite } from '../types.ts';

export const northSakhalinOilConcession: ConcessionSite = {
  id: 'north-sakhalin-oil',
  title: 'Okha oil',
  unit: 'n_sakhalin',
  kind: 'oil',
  product: 'oil',
  concessionaire: 'North Sakhalin Oil Company (Kita Karafuto Sekiyu)',
  country: 'Japan',
  held: [1925, 1944],
  capital: 0.1,
  note: 'Agreed with recognition by Japan and its withdrawal from the north of the island; contract of December 1925. Japanese and Soviet plots lay side by side like a chessboard. Given up by the protocol of March 1944.',
  sources: [
    { author: 'John J. Stephan', title: 'Sakhalin: A History', year: 1971 },
    { author: 'George Alexander Lensen', title: 'Japanese Recognition of the U.S.S.R.: Soviet-Japanese Relations, 1921-1930', year: 1970 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
