import type { ConcessionSite } from '../types.ts';

export const russgollandolesConcession: ConcessionSite = {
  id: 'russgollandoles',
  title: 'Northern forests: Russgollandoles',
  unit: 'arkhangelsk',
  kind: 'timber',
  product: 'timber',
  concessionaire: 'Mixed company of Severoles and Dutch timber firms',
  country: 'Netherlands',
  held: [1922, 1928],
  capital: 0.01,
  note: 'A sister of Russangloles with Dutch partners. The last year is approximate.',
  sources: [
    {
      author: 'O. V. Minchuk, D. S. Zaozerskii and A. S. Nikiforov',
      title: 'Iuridicheskoe oformlenie inostrannykh lesnykh kontsessii v Sovetskoi Rossii v 1920-e gody',
      year: 2024,
    },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
