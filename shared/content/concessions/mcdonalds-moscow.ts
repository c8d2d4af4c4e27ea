import type { ConcessionSite } from '../types.ts';

export const mcdonaldsMoscowConcession: ConcessionSite = {
  id: 'mcdonalds-moscow',
  title: 'Restaurants and food works in Moscow',
  unit: 'moscow',
  kind: 'trade',
  product: 'meals',
  concessionaire: "McDonald's Canada",
  country: 'Canada',
  held: [1988, 1991],
  capital: 0.06,
  note: 'Agreed in 1988; the first restaurant opened on 31 January 1990 with a food works of its own, because no supplier could be relied on.',
  sources: [{ author: 'Marshall I. Goldman', title: 'What Went Wrong with Perestroika', year: 1991 }],
};
