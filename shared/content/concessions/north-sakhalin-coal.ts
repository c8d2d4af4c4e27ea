import type { ConcessionSite } from '../types.ts';

export const northSakhalinCoalConcession: ConcessionSite = {
  id: 'north-sakhalin-coal',
  title: 'West coast coal of Sakhalin',
  unit: 'n_sakhalin',
  kind: 'mining',
  product: 'coal',
  concessionaire: 'North Sakhalin Mining Company (Kita Karafuto Kogyo)',
  country: 'Japan',
  held: [1925, 1944],
  capital: 0.04,
  note: 'Granted together with the oil concession and given up with it. Mining had all but stopped in the late 1930s.',
  sources: [
    { author: 'John J. Stephan', title: 'Sakhalin: A History', year: 1971 },
    { author: 'George Alexander Lensen', title: 'Japanese Recognition of the U.S.S.R.: Soviet-Japanese Relations, 1921-1930', year: 1970 },
  ],
};
