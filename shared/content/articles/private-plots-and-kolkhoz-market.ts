import type { ArticleDefinition } from '../types.ts';

export const privatePlotsAndKolkhozMarket: ArticleDefinition = {
  id: 'private-plots-and-kolkhoz-market',
  title: 'Plots and the collective-farm market',
  kind: 'institution',
  summary:
    'From some three per cent of the sown land, household plots gave most of the potatoes and eggs and much of the milk and meat; what was left over was sold in town at free prices.',
  history: [
    'The right to a cow and a garden was conceded in 1930 to stop the riots, and confirmed in the statute of 1935. From May 1932 what remained after deliveries could be sold on markets, at first in the hope that it would ease hunger. Prices there stood many times above the rationed ones in 1932-33 and in the war, and drew cash out of the towns.',
    'Plots owed deliveries too until 1958. Stalin taxed fruit trees; Khrushchev, who had freed the plots in 1953, pressed members to sell their cows from 1958 and met a meat shortage. From 1964 and again from 1977 policy was kinder. At the end plots still gave about a quarter of farm output, with hand tools and fodder from the collective field.',
  ],
  model: [
    'Household plots are a lever. They feed villagers apart from the harvest, so that less grain is needed in the village and hunger begins later, and they calm it. The law on land tenure cuts them where state farms are the rule; collective-farm markets are the narrowest position of the law on private enterprise.',
  ],
  contested: [
    'The comparison of yields flatters plots, which used collective fodder and grew what pays by hand; Wädekin shows how the two lived off each other.',
  ],
  related: ['kolkhoz', 'livestock', 'famine', 'peasantry', 'private-traders'],
  links: ['privatePlots', 'private-enterprise'],
  sources: [
    { author: 'Karl-Eugen Wädekin', title: 'The Private Sector in Soviet Agriculture', year: 1973 },
    {
      author: 'Sheila Fitzpatrick',
      title: "Stalin's Peasants: Resistance and Survival in the Russian Village after Collectivization",
      year: 1994,
    },
    {
      author: 'Julie Hessler',
      title: 'A Social History of Soviet Trade: Trade Policy, Retail Practices, and Consumption, 1917-1953',
      year: 2004,
    },
    { author: 'Lazar Volin', title: 'A Century of Russian Agriculture: From Alexander II to Khrushchev', year: 1970 },
  ],
};
