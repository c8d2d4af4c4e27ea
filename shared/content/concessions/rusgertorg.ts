import type { ConcessionSite } from '../types.ts';

export const rusgertorgConcession: ConcessionSite = {
  id: 'rusgertorg',
  title: 'Russo-German trading company',
  unit: 'moscow',
  kind: 'trade',
  product: 'iron goods and machines',
  concessionaire: 'Otto Wolff syndicate (Rusgertorg)',
  country: 'Germany',
  held: [1922, 1924],
  capital: 0.02,
  note: 'A mixed company with credit for iron and steel goods. The German partner left in early 1924 when the monopoly of foreign trade left it too little to do.',
  sources: [
    { author: 'Kurt Rosenbaum', title: 'Community of Fate: German-Soviet Diplomatic Relations, 1922-1928', year: 1965 },
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 3', year: 1953 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
