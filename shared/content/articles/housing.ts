import type { ArticleDefinition } from '../types.ts';

export const housing: ArticleDefinition = {
  id: 'housing',
  title: 'Housing',
  kind: 'branch',
  summary:
    'For thirty years a family had a room; from 1957 it could hope for a flat. Nothing the Soviet state gave its people was awaited so long.',
  history: [
    'The revolution moved workers into the flats of the rich, a family to a room with a kitchen for all. Towns doubled in the 1930s while housing got what steel and coal left over, and space per head in cities fell to four or five square metres. On building sites people lived in barracks, tents and dugouts for years. The war destroyed the homes of about twenty-five million people.',
    'In 1957 a decree promised to end the shortage within twelve years, with a flat of its own for every family. Five-storey blocks of concrete panels went up across the country, ugly and with private doors, and more than a hundred million people moved in the next decade and a half. Rents stayed a token, so queues were long, and a flat became what firms and ministries held people with.',
  ],
  model: [
    'Urban housing is a stock that building adds to and wear takes from; the space it gives a head is shown among living standards, and nothing else follows from it. Towns follow employment outside farming with a lag of some years, since families come after workers; what is built for them is part of consumption and of investment that is not heavy.',
  ],
  contested: ['The low rents helped the well-placed most, for their flats were the largest; how much is disputed.'],
  related: ['light-industry-and-incentives', 'labour-surplus-and-its-end', 'residence-controls', 'sovnarkhozy', 'schooling-and-health'],
  links: ['urbanShare', 'consumptionPerHead'],
  sources: [
    { author: 'Gregory D. Andrusz', title: 'Housing and Urban Development in the USSR', year: 1984 },
    { author: 'Stephen Kotkin', title: 'Magnetic Mountain: Stalinism as a Civilization', year: 1995 },
    { author: 'William Taubman', title: 'Khrushchev: The Man and His Era', year: 2003 },
    { author: 'Donald Filtzer', title: 'Soviet Workers and Late Stalinism', year: 2002 },
  ],
};
