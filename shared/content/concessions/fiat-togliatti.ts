import type { ConcessionSite } from '../types.ts';

export const fiatTogliattiConcession: ConcessionSite = {
  id: 'fiat-togliatti',
  title: 'Licence for the Togliatti car works',
  unit: 'samara',
  kind: 'manufacture',
  product: 'cars',
  concessionaire: 'Fiat',
  country: 'Italy',
  held: [1966, 1972],
  capital: 0.8,
  note: 'A licence and turnkey assistance on credit, signed in August 1966. The first car left the line in April 1970.',
  sources: [
    { author: 'Lewis H. Siegelbaum', title: 'Cars for Comrades: The Life of the Soviet Automobile', year: 2008 },
    { author: 'Philip Hanson', title: 'Trade and Technology in Soviet-Western Relations', year: 1981 },
  ],
};
