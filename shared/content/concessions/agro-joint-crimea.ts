import type { ConcessionSite } from '../types.ts';

export const agroJointCrimeaConcession: ConcessionSite = {
  id: 'agro-joint-crimea',
  title: 'Jewish farm colonies of the Crimea',
  unit: 'crimea',
  kind: 'farming',
  product: 'grain, wine and dairy',
  concessionaire: 'American Jewish Joint Agricultural Corporation',
  country: 'United States',
  held: [1924, 1938],
  capital: 0.05,
  note: 'A philanthropic agreement, not a concession for profit: land from the state, tractors, credit and training from New York. Closed in 1938; many of its staff were arrested.',
  sources: [
    {
      author: 'Jonathan L. Dekel-Chen',
      title: 'Farming the Red Land: Jewish Agricultural Colonization and Local Soviet Power, 1924-1941',
      year: 2005,
    },
  ],
};
