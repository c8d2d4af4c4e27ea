import type { ArticleDefinition } from '../types.ts';

export const machineTractorStations: ArticleDefinition = {
  id: 'machine-tractor-stations',
  title: 'Machine-tractor stations',
  kind: 'institution',
  summary:
    'State depots that owned the tractors and ploughed for the collective farms, against a share of the harvest; from 1930 until they were sold off in 1958.',
  history: [
    'The first station, near Odessa, lent tractors to villages in 1927-28. In 1929-30 the state made it a system: the machines stayed in state hands, drivers were trained and paid by the station, and farms paid in grain. By 1940 there were some seven thousand stations. Payment in kind became as large a source of procurement as compulsory deliveries.',
    'They also governed. From January 1933 political departments with a police deputy in each station purged farms of enemies during the famine, until they were merged with district committees at the end of 1934. Stations were rewarded for hectares ploughed, whatever depth and whatever the yield, so that two masters worked each field. Agronomists in the station decided what was sown and when, and farmers who knew the field had learned not to argue.',
    "Khrushchev sold the machines to the farms in 1958, at prices many could not bear and within months instead of years. Mechanics, who had been paid by the state, left for the towns, and repairs, which stations had done after a fashion, were nobody's business. The debts of the farms were written off in part after 1964.",
  ],
  model: [
    'Stations are not modelled apart. Tractors are bought where farms are large, as collectives are, and draw with the animals that are left. Investment in farming becomes farm capital, of which a part is lost in proportion to the share of collectives: machines standing for want of parts are an example.',
    'Compulsory quotas stand for deliveries and payment in kind together; discipline and pressure decide how much of the reported harvest they take.',
  ],
  contested: ['Whether the stations raised productivity or only control; Miller credits them with both.'],
  related: ['tractors-and-machinery', 'kolkhoz', 'farm-inputs', 'collectivisation', 'grain-procurement'],
  links: ['farmInvestmentShare'],
  sources: [
    {
      author: 'Robert F. Miller',
      title: 'One Hundred Thousand Tractors: The MTS and the Development of Controls in Soviet Agriculture',
      year: 1970,
    },
    { author: 'R. W. Davies and Stephen G. Wheatcroft', title: 'The Years of Hunger: Soviet Agriculture, 1931-1933', year: 2004 },
    { author: 'Lazar Volin', title: 'A Century of Russian Agriculture: From Alexander II to Khrushchev', year: 1970 },
    {
      author: 'Sheila Fitzpatrick',
      title: "Stalin's Peasants: Resistance and Survival in the Russian Village after Collectivization",
      year: 1994,
    },
  ],
};
