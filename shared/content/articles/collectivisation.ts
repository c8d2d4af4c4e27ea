import type { ArticleDefinition } from '../types.ts';

export const collectivisation: ArticleDefinition = {
  id: 'collectivisation',
  title: 'Collectivisation',
  kind: 'mechanism',
  summary:
    'From the end of 1929 peasant households were brought into collective farms, most of them by force. The state won control of the grain; herds were slaughtered, and millions of people were deported or starved.',
  history: [
    'In mid-1929 about four peasant households in a hundred belonged to collectives. In the winter of 1929-30 brigades sent from towns drove the figure above half within weeks; after Stalin blamed local excess in March 1930, households left in masses, and were brought back over the following years by taxes, quotas and renewed force. By 1937 the share was above nine in ten.',
    'Households labelled kulak lost their property, and some 1.8 million people were deported in 1930-31 alone to special settlements in the north, the Urals, Siberia and Kazakhstan, where hunger and disease killed many of them, children first. Peasants resisted by riots, in which women often led, and by slaughtering the animals they would have had to give up. Cattle fell from about 70 million in 1928 to under 39 million in 1933, horses from 33 to 17 million.',
    'With fewer horses and disordered farms, and with quotas that took no account of it, harvests of 1931 and 1932 left Ukraine, Kazakhstan, the Volga and the North Caucasus without food. Kazakh herders, forced to settle, lost almost all their animals and more than a million people. What the state gained was grain at its own price, and a flow of labour to the building sites.',
  ],
  model: [
    'The share of households in collectives follows its lever within a yearly limit and the law on land tenure. A jump makes peasants slaughter: the herd falls with the size of the leap. Collectives are somewhat less efficient, waste part of farm investment and inflate reports of harvests; they also bear procurement with less loss of output than free households do.',
    'People flee the year they are collectivised, and rural coercion drives more of them out. Firms with soft budgets take on a third of those for whom there is no place, so that towns fill and output a worker falls before it rises; under hard budgets they stand at the gate. Both the leap and the coercion raise anger. Hunger follows when quotas on reported harvests leave the village short. Slower and voluntary joining avoids the slaughter.',
  ],
  contested: [
    'Allen credits collectivisation with a small gain for industry by the end of the 1930s through migration; Hunter and Szyrmer and Cheremukhin and others find a loss. This model sides with a loss.',
    'Whether the famine in Ukraine was aimed at Ukrainians as such: Conquest in 1986 and Applebaum see the nation as a target, Davies and Wheatcroft do not.',
  ],
  related: [
    'livestock',
    'famine',
    'kolkhoz',
    'forced-labour',
    'grain-procurement',
    'machine-tractor-stations',
    'village-assembly',
    'great-leap',
  ],
  links: ['S6', 'collectivisation', 'land-tenure', 'ruralCoercion'],
  sources: [
    { author: 'R. W. Davies', title: 'The Socialist Offensive: The Collectivisation of Soviet Agriculture, 1929-1930', year: 1980 },
    { author: 'R. W. Davies and Stephen G. Wheatcroft', title: 'The Years of Hunger: Soviet Agriculture, 1931-1933', year: 2004 },
    { author: 'Moshe Lewin', title: 'Russian Peasants and Soviet Power: A Study of Collectivization', year: 1968 },
    { author: 'Lynne Viola', title: 'Peasant Rebels under Stalin: Collectivization and the Culture of Peasant Resistance', year: 1996 },
    { author: 'Lynne Viola', title: "The Unknown Gulag: The Lost World of Stalin's Special Settlements", year: 2007 },
    { author: 'Sarah Cameron', title: 'The Hungry Steppe: Famine, Violence, and the Making of Soviet Kazakhstan', year: 2018 },
    { author: 'Robert Conquest', title: 'The Harvest of Sorrow: Soviet Collectivization and the Terror-Famine', year: 1986 },
    { author: 'Anne Applebaum', title: "Red Famine: Stalin's War on Ukraine", year: 2017 },
    { author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 },
    { author: 'Holland Hunter and Janusz M. Szyrmer', title: 'Faulty Foundations: Soviet Economic Policies, 1928-1940', year: 1992 },
    {
      author: 'Anton Cheremukhin, Mikhail Golosov, Sergei Guriev and Aleh Tsyvinski',
      title: 'The Industrialization and Economic Development of Russia through the Lens of a Neoclassical Growth Model',
      year: 2017,
    },
  ],
};
