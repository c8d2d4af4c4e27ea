import type { ConcessionSite } from '../types.ts';

export const mologolesConcession: ConcessionSite = {
  id: 'mologoles',
  title: 'Mologa forests',
  unit: 'arkhangelsk',
  kind: 'timber',
  product: 'timber',
  concessionaire: 'Holzindustrie Mologa (Mologoles)',
  country: 'Germany',
  held: [1923, 1927],
  capital: 0.03,
  note: 'The largest timber concession; a former chancellor, Joseph Wirth, sat on its board. Short of capital from the first, it was wound up in 1927.',
  sources: [
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    { author: 'Kurt Rosenbaum', title: 'Community of Fate: German-Soviet Diplomatic Relations, 1922-1928', year: 1965 },
    { author: 'V. P. Butkovskii', title: 'Inostrannye kontsessii v narodnom khoziaistve SSSR', year: 1928 },
  ],
};
