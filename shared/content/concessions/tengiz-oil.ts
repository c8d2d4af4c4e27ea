import type { ConcessionSite } from '../types.ts';

export const tengizOilConcession: ConcessionSite = {
  id: 'tengiz-oil',
  title: 'Tengiz oil',
  unit: 'guryev',
  kind: 'oil',
  product: 'oil',
  concessionaire: 'Chevron',
  country: 'United States',
  capital: 3,
  note: 'Negotiated in the last years of the Union; the agreement was signed with Kazakhstan in 1993. Found in 1979 under great depth and pressure, full of sulphur.',
  sources: [
    { author: 'Steve LeVine', title: 'The Oil and the Glory: The Pursuit of Empire and Fortune on the Caspian Sea', year: 2007 },
    { author: 'Thane Gustafson', title: 'Crisis amid Plenty: The Politics of Soviet Energy under Brezhnev and Gorbachev', year: 1989 },
  ],
};
