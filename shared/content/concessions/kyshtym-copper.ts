import type { ConcessionSite } from '../types.ts';

export const kyshtymCopperConcession: ConcessionSite = {
  id: 'kyshtym-copper',
  title: 'Kyshtym copper',
  unit: 'chelyabinsk',
  kind: 'mining',
  product: 'copper',
  concessionaire: 'Russo-Asiatic Consolidated (Leslie Urquhart)',
  country: 'United Kingdom',
  capital: 0.15,
  note: 'Part of the contract that Krasin signed in Berlin in September 1922 and the government refused in October. The owner of before 1917 would have come back for ninety-nine years.',
  sources: [
    { author: 'K. H. Kennedy', title: 'Mining Tsar: The Life and Times of Leslie Urquhart', year: 1986 },
    { author: 'Christine A. White', title: 'British and American Commercial Relations with Soviet Russia, 1918-1924', year: 1992 },
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 3', year: 1953 },
  ],
};
