import type { ArticleDefinition } from '../types.ts';

export const lightIndustryAndIncentives: ArticleDefinition = {
  id: 'light-industry-and-incentives',
  title: 'Light industry and incentives',
  kind: 'mechanism',
  summary:
    'Wages and procurement prices are worth what can be bought with them. Where cloth, shoes and meat are missing, effort, marketings and loyalty fade.',
  history: [
    'In the 1920s the village sold grain to buy cloth, kerosene, sugar and nails, and each goods famine was followed by a fall in marketings. The plans put machines before cloth. In official prices consumer goods made up about three fifths of industrial output in 1928 and two fifths by 1940; towns were rationed from 1929 to 1935, and an open market and special shops for gold and foreign money took what purchasing power they could.',
    'After 1953 Malenkov and Khrushchev promised goods and in part supplied them: shoes, radios, refrigerators, and from the later fifties flats. The share of heavy industry hardly moved. Attempts to set novel incentives, such as the reform of 1965 that let firms keep part of their profit, foundered because managers could not buy with it what they wanted and workers could not spend what they earned.',
    'By the 1980s households saved what shops did not take. Kornai described the condition as one in which buyers queue, search and substitute, and sellers need not care; a common Soviet joke of those decades held that the state pretended to pay and the workers pretended to work. Drink, absence and second jobs took the place of effort, and everyone knew somebody who could find things.',
  ],
  model: [
    'Investment outside heavy industry, and everything not invested or spent on arms, goes to consumption. Growth of consumption per head above what people have come to expect raises consent, growth below it lowers it; disorganisation lowers it as well. A village with plots and trade is less angry.',
    'Queues lower what a rouble of wages finds to buy, and effort with it, measured against what people are used to: the effect is strongest when shortage sets in and fades within years. In a free village a goods famine also keeps grain off the market.',
    'Beside queues, the share of consumer goods in what towns make, and consumption against what people are used to, move effort between 0.85 and 1.1 of that of the record. Goods for the village, measured against the grain that leaves it, move effort on farms a little and anger more.',
  ],
  contested: ['How much of low effort came from shortage and how much from pay without risk of dismissal is not settled.'],
  related: [
    'textiles',
    'housing',
    'terms-of-trade',
    'enthusiasm',
    'five-year-plan',
    'private-plots-and-kolkhoz-market',
    'monetary-overhang',
  ],
  links: ['S9', 'consumerOutput', 'consumptionPerHead', 'heavyIndustryShare'],
  sources: [
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'Janos Kornai', title: 'Economics of Shortage', year: 1980 },
    {
      author: 'Elena Osokina',
      title: "Our Daily Bread: Socialist Distribution and the Art of Survival in Stalin's Russia, 1927-1941",
      year: 2001,
    },
    {
      author: 'Julie Hessler',
      title: 'A Social History of Soviet Trade: Trade Policy, Retail Practices, and Consumption, 1917-1953',
      year: 2004,
    },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
