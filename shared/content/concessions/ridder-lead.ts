import type { ConcessionSite } from '../types.ts';

export const ridderLeadConcession: ConcessionSite = {
  id: 'ridder-lead',
  title: 'Ridder lead and zinc',
  unit: 'semipalatinsk',
  kind: 'mining',
  product: 'lead, zinc and silver',
  concessionaire: 'Russo-Asiatic Consolidated (Leslie Urquhart)',
  country: 'United Kingdom',
  capital: 0.15,
  note: 'Part of the Urquhart contract refused in 1922. Developed by the state in the first five-year plan.',
  sources: [
    { author: 'K. H. Kennedy', title: 'Mining Tsar: The Life and Times of Leslie Urquhart', year: 1986 },
    { author: 'Christine A. White', title: 'British and American Commercial Relations with Soviet Russia, 1918-1924', year: 1992 },
  ],
};
