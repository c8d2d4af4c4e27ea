import type { ArticleDefinition } from '../types.ts';

export const peasantry: ArticleDefinition = {
  id: 'peasantry',
  title: 'Peasantry',
  kind: 'actor',
  summary:
    'Four fifths of the country in 1921. It had no vote in the Committee; it could keep its grain, slaughter its animals, rise or leave.',
  history: [
    'The land decree of 1917 gave peasants what they had wanted for a century and left twenty to twenty-five million households with small strips and few tools. They were not one class: economists distinguished poor, middle and well-off by animals and sown land, yet families moved between these groups with births, deaths and luck, and most were middling.',
    'They had defended themselves before. Risings in Tambov, western Siberia and on the Volga in 1920-21 ended requisition; withheld grain in 1927 tested the NEP. In 1930 police counted more than thirteen thousand disturbances with over two million people taking part. Beaten, they used other means: slow work, petition, the household plot, and departure of the young for the towns.',
    'Collective farmers received no state pension until 1964 and no passport as of right until 1974. Their pay was what was left over when all deliveries had been made, and for twenty years that was little. The village that had been the nation became its poorest and its oldest part. Its poets and novelists of the 1960s and 1970s wrote its obituary in the time when subsidies for it were at last growing.',
  ],
  model: [
    'The seat decides how much grain to hold back. What is withheld is missing from willing sales, not from quotas. An AI player holds back once anger exceeds what villages have come to bear, and more the angrier they are.',
    'Anger grows with procurement pressure, rural coercion, leaps of collectivisation and hunger, and is eased by relief, household plots and trade.',
  ],
  contested: [
    'The weight of well-off peasants in marketings, and whether there was a class struggle in the village before 1929, as Shanin doubts.',
  ],
  related: ['village-assembly', 'grain-procurement', 'collectivisation', 'terms-of-trade', 'kolkhoz', 'right-faction'],
  links: ['voluntarySales', 'ruralCoercion'],
  sources: [
    {
      author: 'Teodor Shanin',
      title: 'The Awkward Class: Political Sociology of Peasantry in a Developing Society, Russia 1910-1925',
      year: 1972,
    },
    { author: 'V. P. Danilov', title: 'Rural Russia under the New Regime', year: 1988 },
    { author: 'Moshe Lewin', title: 'Russian Peasants and Soviet Power: A Study of Collectivization', year: 1968 },
    { author: 'Lynne Viola', title: 'Peasant Rebels under Stalin: Collectivization and the Culture of Peasant Resistance', year: 1996 },
    {
      author: 'Sheila Fitzpatrick',
      title: "Stalin's Peasants: Resistance and Survival in the Russian Village after Collectivization",
      year: 1994,
    },
  ],
};
