import type { ConcessionSite } from '../types.ts';

export const vanderlipKamchatkaConcession: ConcessionSite = {
  id: 'vanderlip-kamchatka',
  title: 'Vanderlip plan for Kamchatka',
  unit: 'kamchatka',
  kind: 'mining',
  product: 'minerals, fish and a naval harbour',
  concessionaire: 'Washington B. Vanderlip syndicate',
  country: 'United States',
  capital: 0.1,
  note: 'A draft of autumn 1920 that depended on American recognition. Lenin spoke of it often. It never came into force.',
  sources: [
    { author: 'Albert Parry', title: "Washington B. Vanderlip, the 'Khan of Kamchatka'", year: 1948 },
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 3', year: 1953 },
    { author: 'V. I. Lenin', title: 'Report on Concessions to the Communist Group at the Eighth Congress of Soviets', year: 1920 },
  ],
};
