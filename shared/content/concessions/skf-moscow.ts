import type { ConcessionSite } from '../types.ts';

export const skfMoscowConcession: ConcessionSite = {
  id: 'skf-moscow',
  title: 'Moscow ball bearing works',
  unit: 'moscow',
  kind: 'manufacture',
  product: 'ball bearings',
  concessionaire: 'Svenska Kullagerfabriken (SKF)',
  country: 'Sweden',
  held: [1923, 1930],
  capital: 0.02,
  note: 'Two Moscow works, one of them begun by the same firm in the war and nationalised after it. Profitable on a market without rivals. Bought out about 1930.',
  sources: [
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    { author: 'V. P. Butkovskii', title: 'Inostrannye kontsessii v narodnom khoziaistve SSSR', year: 1928 },
  ],
};
