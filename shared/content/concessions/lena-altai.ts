import type { ConcessionSite } from '../types.ts';

export const lenaAltaiConcession: ConcessionSite = {
  id: 'lena-altai',
  title: 'Altai lead and zinc',
  unit: 'altai',
  kind: 'mining',
  product: 'lead, zinc and silver',
  concessionaire: 'Lena Goldfields Ltd',
  country: 'United Kingdom',
  held: [1925, 1930],
  capital: 0.04,
  note: 'The Altai part of the Lena concession. Development had hardly begun when the concession ended.',
  sources: [
    { author: 'V. V. Veeder', title: 'The Lena Goldfields Arbitration: The Historical Roots of Three Ideas', year: 1998 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
