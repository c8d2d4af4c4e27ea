import type { ArticleDefinition } from '../types.ts';

export const kolkhoz: ArticleDefinition = {
  id: 'kolkhoz',
  title: 'Kolkhoz, the collective farm',
  kind: 'institution',
  summary:
    'A co-operative in name, with land from the state, orders from the district and pay from what was left. Its members kept a cow, a garden and, for decades, no passport.',
  history: [
    'Three forms were known in the 1920s: the association for joint tillage, the artel, in which animals and tools were shared, and the commune, in which everything was. In 1930 the artel became the rule. Its model statute of 1935 gave each household a plot of a quarter to a half hectare, a cow and some small animals, and counted collective work in labour-days that were paid once a year in kind.',
    'In many farms after the war a labour-day brought a few hundred grams of grain and a few copecks, and people lived from the plot. A minimum of days was set in 1939; those who missed it could lose the plot and, under a decree of 1948, be exiled. The chairman was elected on proposal of the district committee, which changed him often.',
    "From 1953 delivery prices rose, in 1966 a monthly wage was guaranteed, farms were merged until one covered many villages, and the difference from a state farm faded. By the 1980s many lived on credits that were written off, with students and soldiers brought in for the harvest. When leases and family farms were offered in 1988-90, few took them: machines, roads and neighbours' good will all came by way of the collective.",
  ],
  model: [
    'The collectivised share lowers farm efficiency somewhat, softens the answer of output to pressure, raises the share of large farms that sell by contract, inflates reports and wastes part of investment. Plots lower what the village needs from the harvest.',
  ],
  contested: ['Whether a kolkhoz left to itself and paid properly could have worked: the few rich ones suggest it could.'],
  related: ['sovkhoz', 'collectivisation', 'private-plots-and-kolkhoz-market', 'machine-tractor-stations', 'village-assembly', 'peasantry'],
  links: ['collectivisation', 'land-tenure'],
  sources: [
    { author: 'R. W. Davies', title: 'The Soviet Collective Farm, 1929-1930', year: 1980 },
    {
      author: 'Sheila Fitzpatrick',
      title: "Stalin's Peasants: Resistance and Survival in the Russian Village after Collectivization",
      year: 1994,
    },
    { author: 'Lazar Volin', title: 'A Century of Russian Agriculture: From Alexander II to Khrushchev', year: 1970 },
    { author: 'Naum Jasny', title: 'The Socialized Agriculture of the USSR: Plans and Performance', year: 1949 },
  ],
};
