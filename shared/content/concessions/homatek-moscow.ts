import type { ConcessionSite } from '../types.ts';

export const homatekMoscowConcession: ConcessionSite = {
  id: 'homatek-moscow',
  title: 'Homatek machine tools',
  unit: 'moscow',
  kind: 'manufacture',
  product: 'machine tools',
  concessionaire: 'Heinemann',
  country: 'Federal Republic of Germany',
  held: [1987, 1991],
  capital: 0.05,
  note: 'One of the first joint ventures under the decree of January 1987, with the Ordzhonikidze works.',
  sources: [
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
    { author: 'Marshall I. Goldman', title: 'What Went Wrong with Perestroika', year: 1991 },
  ],
};
