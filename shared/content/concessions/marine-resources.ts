import type { ConcessionSite } from '../types.ts';

export const marineResourcesConcession: ConcessionSite = {
  id: 'marine-resources',
  title: 'Joint fishing company',
  unit: 'primorye',
  kind: 'fishing',
  product: 'hake and crab',
  concessionaire: 'Marine Resources Company of Seattle and Bellingham',
  country: 'United States',
  held: [1976, 1991],
  capital: 0.05,
  note: 'Half Soviet, half American, it lived through every chill of the 1980s. Catchers were American, factory ships Soviet.',
  sources: [{ author: 'John J. Stephan', title: 'The Russian Far East: A History', year: 1994 }],
};
