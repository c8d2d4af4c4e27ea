import type { ArticleDefinition } from '../types.ts';

export const china: ArticleDefinition = {
  id: 'china',
  title: 'China',
  kind: 'mechanism',
  summary: 'The other great revolution was pupil, ally, rival and in the end the proof that the road not taken existed.',
  history: [
    "Moscow backed Chiang Kai-shek's nationalists in the 1920s and lost; it kept its distance from Mao until he had won. The treaty of February 1950 brought a loan of 300 million dollars at one per cent, 156 large projects in the following years and thousands of Soviet experts: one of the largest transfers of technology between two poor countries. Soviet arms for the war in Korea had to be paid for.",
    'The secret speech of 1956, the Leap, the bomb, the Taiwan crisis of 1958 and the question of who led the movement broke the alliance. In July 1960 the experts were called home within weeks and left works half built. In 1969 soldiers shot at each other on the Ussuri. The quarrel tied down a great Soviet army in the east for twenty years.',
    'From 1978 China gave the land back to households, let village and foreign firms grow beside the plan, and freed prices step by step. It started from a farm share of seven in ten, low debts and a state whose officials had been shaken by the Cultural Revolution. Soviet reformers studied it, drew different lessons and acted on other constraints.',
  ],
  model: [
    'China is not a seat, and the model does not treat relations with it. Its real series stands among the comparators on the charts, and the dual track, household farming and rural enterprises are all open to Soviet policy through levers and laws.',
  ],
  contested: [
    'Whether the Chinese road was open to the Soviet Union: Sachs and Woo point to structure, a fifth against seven tenths in farming; Miller finds that the lessons were known and blocked by farm and industrial lobbies.',
  ],
  related: [
    'dual-track',
    'great-leap',
    'sequence-and-starting-point',
    'graft-graduates-and-the-square',
    'foreign-economist',
    'comparators',
  ],
  links: ['S23'],
  sources: [
    { author: 'Lorenz M. Lüthi', title: 'The Sino-Soviet Split: Cold War in the Communist World', year: 2008 },
    { author: 'Ezra F. Vogel', title: 'Deng Xiaoping and the Transformation of China', year: 2011 },
    {
      author: 'Jeffrey Sachs and Wing Thye Woo',
      title: 'Structural Factors in the Economic Reforms of China, Eastern Europe, and the Former Soviet Union',
      year: 1994,
    },
    {
      author: 'Chris Miller',
      title: 'The Struggle to Save the Soviet Economy: Mikhail Gorbachev and the Collapse of the USSR',
      year: 2016,
    },
    { author: 'Barry Naughton', title: 'Growing Out of the Plan: Chinese Economic Reform, 1978-1993', year: 1995 },
  ],
};
