import type { ConcessionSite } from '../types.ts';

export const russanglolesConcession: ConcessionSite = {
  id: 'russangloles',
  title: 'Northern forests: Russangloles',
  unit: 'arkhangelsk',
  kind: 'timber',
  product: 'timber',
  concessionaire: 'Mixed company of Severoles and British timber firms',
  country: 'United Kingdom',
  held: [1922, 1928],
  capital: 0.02,
  note: 'Former owners of northern sawmills came back as partners of the state trust. The last year is approximate: these companies worked from five to seven years.',
  sources: [
    {
      author: 'O. V. Minchuk, D. S. Zaozerskii and A. S. Nikiforov',
      title: 'Iuridicheskoe oformlenie inostrannykh lesnykh kontsessii v Sovetskoi Rossii v 1920-e gody',
      year: 2024,
    },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    {
      author: 'A. V. Repnevskii and O. V. Zaretskaia',
      title: 'Kontsessii skandinavov: vazhnyi element vosstanovleniia promyshlennosti Russkogo Severa',
      year: 2006,
    },
  ],
};
