import type { ArticleDefinition } from '../types.ts';

export const grainFarming: ArticleDefinition = {
  id: 'grain-farming',
  title: 'Grain farming',
  kind: 'branch',
  summary:
    'Bread was the food, the currency and the export of the country. A good harvest made a good year for everything, and the climate gave a bad one every third or fourth.',
  history: [
    'Grain grew in two worlds: the short, wet summers of the north, where a peasant sowed rye on strips after communal rotation, and the black earth of the south and the Volga, rich and struck by drought. The south fed the north. Yields of the 1920s were well under a tonne to the hectare, about half of those in Germany, and seed alone took a sixth of a normal crop.',
    'Harvests moved between some 55 and 75 million tonnes in ordinary years between the wars, with disasters in 1921, 1932 and 1936. The pre-war level per head was not lastingly passed before the middle 1950s. Then new lands, machines and fertiliser raised output to around 120 million tonnes in the early sixties and to 180-190 in the seventies, in years that differed from each other by as much as a fifth.',
    'Demand rose faster because people were promised meat. Feeding animals with grain that grew badly in a cold, dry country turned one of the largest exporters of 1913 into the largest importer of the world: between thirty and nearly fifty million tonnes a year in the first half of the 1980s. The imports were paid for with oil and gold, and stopped being certain when both ran short.',
  ],
  model: [
    'The harvest follows the crop of the year, draught animals and tractors, the land that goes to fodder where people come to eat meat, and the weather, in five classes from great drought to record. The crop depends on labour, farm capital, land, technology and the efficiency of the farm system. What the village needs for food, seed and feed comes before willing sales and after compulsory quotas.',
    'Weather follows the record or is drawn with its frequencies, as the game was set. Grain bought abroad beyond the record, or not sold abroad, counts as relief where there is hunger and feeds towns and herds in the year after. What they are short of beyond the record is taken from the animals first and from bread when they have none, and is paid for in queues.',
  ],
  contested: [
    'Harvests of 1928-40; later ones also, since bunker weight, in which they were counted from the late 1950s on, counts water and dirt and lies ten to fifteen per cent above barn weight.',
  ],
  related: ['livestock', 'virgin-lands', 'grain-procurement', 'reported-and-true-statistics', 'famine', 'farm-inputs'],
  links: ['grainHarvest', 'newLands'],
  sources: [
    {
      author: 'Stephen G. Wheatcroft and R. W. Davies',
      title: 'Agriculture, in The Economic Transformation of the Soviet Union, 1913-1945',
      year: 1994,
    },
    { author: 'Lazar Volin', title: 'A Century of Russian Agriculture: From Alexander II to Khrushchev', year: 1970 },
    { author: 'Naum Jasny', title: 'The Socialized Agriculture of the USSR: Plans and Performance', year: 1949 },
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'R. W. Davies and Stephen G. Wheatcroft', title: 'The Years of Hunger: Soviet Agriculture, 1931-1933', year: 2004 },
  ],
};
