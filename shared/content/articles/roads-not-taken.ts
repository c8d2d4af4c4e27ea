import type { ArticleDefinition } from '../types.ts';

export const roadsNotTaken: ArticleDefinition = {
  id: 'roads-not-taken',
  title: 'Roads not taken at home',
  kind: 'mechanism',
  summary:
    'Bukharin, Beria in 1953, Kosygin in 1965, Andropov and Gorbachev each stood for a course the country did not follow, or not to its end.',
  history: [
    "Bukharin's course in the 1920s was growth at the pace of the peasant market, with taxes and co-operatives instead of force. It was beaten in 1928-29 in the Politburo and then in the Party, less by argument than by votes and by the grain crisis. Whether it could have armed the country by 1941 is the first of the questions that everyone asks of it.",
    "In the hundred days of 1953 Beria stopped great projects of forced labour, proposed to loosen the hold on the republics and was ready to trade East Germany for a settlement; his colleagues shot him in December. Malenkov's turn to consumer goods lasted two years. Kosygin's reform of 1965 cut the number of orders a firm received and let it keep part of its profit; ministries, restored in the same decree, took the rights back one by one.",
    'Andropov began with discipline and experiments and had fifteen months. Gorbachev began with acceleration of machine building, a campaign against alcohol and state quality control, went on to co-operatives and contested elections, and lost control of money and the union before a plan for the market had been agreed. All five had support in the apparatus and enemies in it; none was simply a plan on paper.',
  ],
  model: [
    'Factions carry programmes: courses of levers and laws by year, which an AI that leads follows as far as votes allow. They include history itself, the NEP kept with and without higher investment, the East Asian road, industrialisation without collectivisation, war communism kept, and two tracks from 1965 and from 1985.',
    'No road has a script: a programme is nothing but orders, and its results come out of the same model.',
  ],
  contested: [
    'Hunter and Szyrmer hold that a slower heavy drive would have left the country stronger in 1941; others that only the drive made survival possible.',
  ],
  related: ['right-faction', 'technocrats', 'sequence-and-starting-point', 'dual-track', 'comparators', 'mortal-leaders'],
  links: ['S29'],
  sources: [
    { author: 'Stephen F. Cohen', title: 'Bukharin and the Bolshevik Revolution: A Political Biography, 1888-1938', year: 1973 },
    {
      author: 'Moshe Lewin',
      title: 'Political Undercurrents in Soviet Economic Debates: From Bukharin to the Modern Reformers',
      year: 1974,
    },
    { author: 'Abraham Katz', title: 'The Politics of Economic Reform in the Soviet Union', year: 1972 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
    { author: 'Holland Hunter and Janusz M. Szyrmer', title: 'Faulty Foundations: Soviet Economic Policies, 1928-1940', year: 1992 },
    { author: 'Archie Brown', title: 'The Gorbachev Factor', year: 1996 },
  ],
};
