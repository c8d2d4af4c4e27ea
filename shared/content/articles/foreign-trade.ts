import type { ArticleDefinition } from '../types.ts';

export const foreignTrade: ArticleDefinition = {
  id: 'foreign-trade',
  title: 'Foreign trade',
  kind: 'branch',
  summary:
    'A state monopoly since 1918: one commissariat bought and sold for the whole country, so that what entered was chosen by plan and what left was what the plan could spare.',
  history: [
    "Lenin defended the monopoly in 1922 against Bukharin and Sokolnikov, who wanted tariffs and companies; he feared that foreign buyers would strip the country through its peasants. Lenin carried the point from his sickbed, with Trotsky's help. The monopoly made smuggling lucrative in the twenties, saved the state's few dollars for machines, and kept the rouble's home price apart from its foreign one for seventy years.",
    'Exports were grain, timber, furs and oil; imports were machines, metals and cotton. Trade peaked as a share of output in 1930-31, shrank to almost nothing by 1937, and stayed small until the 1950s. Half or more of later trade was with the bloc at agreed prices. From 1972 energy was sold for grain and plant, and from 1987 firms could deal on their own, which most of them did not know how to do.',
  ],
  model: [
    'Openness is the lever; the law on foreign trade caps it, from a closed monopoly to open trade, which in turn caps the reach of the plan. Openness times world access adds machinery to the ceiling on investment and speeds technology in industry and farming.',
    'Factory goods bought abroad narrow the scissors as far as trade can pay for them, at the cost of machines. Exports by kind, imports by purpose, gold and credit are kept as a yearly account, and the leadership decides about each; what it leaves alone follows the record. Openness that nothing pays for brings half.',
  ],
  contested: ['Whether the monopoly protected a weak economy or made it weaker, as Sokolnikov warned.'],
  related: ['concessions', 'hard-currency', 'glavkontsesskom', 'great-depression', 'cmea', 'trade-led-catch-up'],
  links: ['openness', 'foreign-trade'],
  sources: [
    { author: 'John Quigley', title: 'The Soviet Foreign Trade Monopoly: Institutions and Laws', year: 1974 },
    { author: 'Michael R. Dohan', title: 'The Economic Origins of Soviet Autarky, 1927/28-1934', year: 1976 },
    {
      author: 'Oscar Sanchez-Sibony',
      title: 'Red Globalization: The Political Economy of the Soviet Cold War from Stalin to Khrushchev',
      year: 2014,
    },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
