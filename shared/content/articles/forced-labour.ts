import type { ArticleDefinition } from '../types.ts';

export const forcedLabour: ArticleDefinition = {
  id: 'forced-labour',
  title: 'Forced labour',
  kind: 'institution',
  summary:
    'From 1930 to the middle 1950s camps and special settlements held between one million and more than five million people at a time. What they built cost lives, and mostly did not pay.',
  history: [
    'Special settlers, deported as kulaks and later as nationalities, were sent to fell timber and dig mines where nobody had lived. Camps held under two hundred thousand prisoners in 1930; with colonies they held over one and a half million in 1940 and two and a half million in 1950. They dug the White Sea and Moscow canals and opened Norilsk, Vorkuta and Kolyma.',
    'By the figures of the archives some 1.6 to 1.7 million people died in camps and colonies, above all in the winters of 1942-43, and many hundreds of thousands in the settlements. Released in order to die, killed on transport or never recorded, others are missing from the count. Most prisoners were peasants, workers and people of small offences; political cases were a quarter to a third.',
    "The ministry itself reported in the early 1950s that prisoners cost more than free workers: they had to be guarded, moved, fed even if badly, and driven to work that they had no reason to do well. Within months of Stalin's death the largest projects were stopped and over a million people amnestied, and Khrushchev's government dissolved most of the rest.",
  ],
  model: [
    'Rural coercion drives people out of the village by force, faster than they would have gone, and angers those who remain; repression costs coordination and consent and makes reports untrue. Laws on security powers and on land bound both.',
    'Prisoners are not counted as labour of their own, and no gain is given to forced work.',
  ],
  contested: [
    'Economic profit: Swianiewicz argued that it fed investment by starving consumption; the documents in Gregory and Lazarev show low productivity and high cost.',
  ],
  related: ['political-police', 'collectivisation', 'coal', 'residence-controls', 'population-and-losses'],
  links: ['ruralCoercion', 'repression'],
  sources: [
    { author: 'Paul R. Gregory and Valery Lazarev (eds)', title: 'The Economics of Forced Labor: The Soviet Gulag', year: 2003 },
    { author: 'Oleg V. Khlevniuk', title: 'The History of the Gulag: From Collectivization to the Great Terror', year: 2004 },
    { author: 'Anne Applebaum', title: 'Gulag: A History', year: 2003 },
    { author: 'Lynne Viola', title: "The Unknown Gulag: The Lost World of Stalin's Special Settlements", year: 2007 },
    {
      author: 'Stanislaw Swianiewicz',
      title: 'Forced Labour and Economic Development: An Enquiry into the Experience of Soviet Industrialization',
      year: 1965,
    },
  ],
};
