import type { ConcessionSite } from '../types.ts';

export const russnorvegolesConcession: ConcessionSite = {
  id: 'russnorvegoles',
  title: 'Onega sawmills: Russnorvegoles',
  unit: 'arkhangelsk',
  kind: 'timber',
  product: 'timber',
  concessionaire: 'Mixed company of Severoles and Norwegian timber firms (Prytz and others)',
  country: 'Norway',
  held: [1923, 1928],
  capital: 0.01,
  note: 'Onega sawmills and British selling offices. Vidkun Quisling was among its employees in its last years. The last year is approximate.',
  sources: [
    {
      author: 'A. V. Repnevskii and O. V. Zaretskaia',
      title: 'Kontsessii skandinavov: vazhnyi element vosstanovleniia promyshlennosti Russkogo Severa',
      year: 2006,
    },
    { author: 'Hans Fredrik Dahl', title: 'Quisling: A Study in Treachery', year: 1999 },
    {
      author: 'O. V. Minchuk, D. S. Zaozerskii and A. S. Nikiforov',
      title: 'Iuridicheskoe oformlenie inostrannykh lesnykh kontsessii v Sovetskoi Rossii v 1920-e gody',
      year: 2024,
    },
  ],
};
