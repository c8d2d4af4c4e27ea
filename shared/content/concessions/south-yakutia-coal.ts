import type { ConcessionSite } from '../types.ts';

export const southYakutiaCoalConcession: ConcessionSite = {
  id: 'south-yakutia-coal',
  title: 'South Yakutian coking coal',
  unit: 'yakutia',
  kind: 'mining',
  product: 'coking coal',
  concessionaire: 'A group of Japanese companies',
  country: 'Japan',
  held: [1974, 1991],
  capital: 0.9,
  note: 'Credit of 1974 for the Neryungri mine and its railway, repaid in coking coal that came later than promised.',
  sources: [
    { author: 'John J. Stephan', title: 'The Russian Far East: A History', year: 1994 },
    { author: 'Philip Hanson', title: 'Trade and Technology in Soviet-Western Relations', year: 1981 },
  ],
};
