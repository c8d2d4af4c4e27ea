import type { ConcessionSite } from '../types.ts';

export const junkersFiliConcession: ConcessionSite = {
  id: 'junkers-fili',
  title: 'Fili aircraft works',
  unit: 'moscow',
  kind: 'manufacture',
  product: 'metal aircraft',
  concessionaire: 'Junkers Flugzeugwerk',
  country: 'Germany',
  held: [1922, 1927],
  capital: 0.03,
  note: 'Backed in secret by the German army, which looked for works out of reach of Versailles. Orders, deliveries and subsidies fell short of the promises on both sides.',
  sources: [
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    { author: 'F. L. Carsten', title: 'The Reichswehr and Politics, 1918 to 1933', year: 1966 },
  ],
};
