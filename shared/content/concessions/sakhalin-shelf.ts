import type { ConcessionSite } from '../types.ts';

export const sakhalinShelfConcession: ConcessionSite = {
  id: 'sakhalin-shelf',
  title: 'Oil and gas of the Sakhalin shelf',
  unit: 'n_sakhalin',
  kind: 'oil',
  product: 'oil and gas',
  concessionaire: 'Sakhalin Oil Development Cooperation Company',
  country: 'Japan',
  held: [1975, 1991],
  capital: 0.5,
  note: 'Exploration at Japanese risk. The Odoptu and Chaivo fields were found; none was in production by 1991.',
  sources: [
    { author: 'John J. Stephan', title: 'The Russian Far East: A History', year: 1994 },
    { author: 'Philip Hanson', title: 'Trade and Technology in Soviet-Western Relations', year: 1981 },
  ],
};
