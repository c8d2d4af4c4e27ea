import type { ConcessionSite } from '../types.ts';

export const lenaGoldfieldsConcession: ConcessionSite = {
  id: 'lena-goldfields',
  title: 'Lena gold',
  unit: 'irkutsk',
  kind: 'mining',
  product: 'gold',
  concessionaire: 'Lena Goldfields Ltd',
  country: 'United Kingdom',
  held: [1925, 1930],
  capital: 0.1,
  note: 'The largest concession of the 1920s: the placers of the Vitim and Bodaibo, with sites in the Urals and the Altai. Work stopped in 1930 after searches and arrests. An arbitration which the Soviet side had left awarded about 13 million pounds; a settlement of 1934 paid a fraction.',
  sources: [
    { author: 'V. V. Veeder', title: 'The Lena Goldfields Arbitration: The Historical Roots of Three Ideas', year: 1998 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    {
      author: 'House of Commons Debates',
      title: 'British Companies (Working Agreement), 8 February 1926',
      year: 1926,
      where: 'volume 191, columns 609-610',
    },
  ],
};
