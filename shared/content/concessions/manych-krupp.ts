import type { ConcessionSite } from '../types.ts';

export const manychKruppConcession: ConcessionSite = {
  id: 'manych-krupp',
  title: 'Manych grain estate',
  unit: 'rostov',
  kind: 'farming',
  product: 'grain and sheep',
  concessionaire: 'Friedrich Krupp',
  country: 'Germany',
  held: [1922, 1934],
  capital: 0.02,
  note: 'Steppe of the Salsk district farmed with machines. The first contract is of March 1922, revised a year later; droughts and losses led to smaller and mixed forms until the end in 1934.',
  sources: [
    { author: 'O. V. Erokhina', title: "Germanskaia kontsessiia 'Manych' v Sovetskoi Rossii (1922-1934 gg.)", year: 2009 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
