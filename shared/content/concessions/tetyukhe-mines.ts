import type { ConcessionSite } from '../types.ts';

export const tetyukheMinesConcession: ConcessionSite = {
  id: 'tetyukhe-mines',
  title: 'Tetyukhe lead and zinc',
  unit: 'primorye',
  kind: 'mining',
  product: 'lead, zinc and silver',
  concessionaire: 'Tetiuhe Mining Corporation (Bryner and Company)',
  country: 'United Kingdom',
  held: [1924, 1931],
  capital: 0.03,
  note: 'A family of Vladivostok merchants took back its own nationalised mine with London capital. It was among the concessions that worked, and was bought out at the end of 1931.',
  sources: [
    { author: 'John J. Stephan', title: 'The Russian Far East: A History', year: 1994 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    {
      author: 'House of Commons Debates',
      title: 'British Companies (Working Agreement), 8 February 1926',
      year: 1926,
      where: 'volume 191, columns 609-610',
    },
  ],
};
