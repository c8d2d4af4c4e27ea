import type { ConcessionSite } from '../types.ts';

export const ekibastuzCoalConcession: ConcessionSite = {
  id: 'ekibastuz-coal',
  title: 'Ekibastuz coal',
  unit: 'akmolinsk',
  kind: 'mining',
  product: 'coal',
  concessionaire: 'Russo-Asiatic Consolidated (Leslie Urquhart)',
  country: 'United Kingdom',
  capital: 0.1,
  note: 'Part of the Urquhart contract refused in 1922. The field lay idle until after the Second World War and then became one of the largest open pits.',
  sources: [
    { author: 'K. H. Kennedy', title: 'Mining Tsar: The Life and Times of Leslie Urquhart', year: 1986 },
    { author: 'Christine A. White', title: 'British and American Commercial Relations with Soviet Russia, 1918-1924', year: 1992 },
  ],
};
