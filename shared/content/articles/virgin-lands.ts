import type { ArticleDefinition } from '../types.ts';

export const virginLands: ArticleDefinition = {
  id: 'virgin-lands',
  title: 'Virgin Lands',
  kind: 'branch',
  summary:
    'Between 1954 and 1960 over forty million hectares of steppe in Kazakhstan and Siberia went under the plough: the cheapest grain the country had ever won, for a few years.',
  history: [
    "Khrushchev needed grain quickly and without asking farms in the old regions to believe in him. Some three hundred thousand volunteers followed the first call, with tents, new tractors and more zeal than barns. The first great harvest, in 1956, made up half or more of the nation's procurement and was in part lost for want of trucks. Stalin's heirs had never seen a success like it.",
    "The steppe is dry and its soil thin. Sown year after year without fallow, it dried and blew; from 1962 dust storms stripped millions of hectares. Barayev's stubble farming, learned from Canada, saved much of the rest in the later sixties. In good years the region went on giving a fifth to a quarter of the grain, and the dry years were worse than before, since both old and new lands could fail.",
  ],
  model: [
    'The lever on new lands ploughs the steppe: sown area grows within a few years to a fuller extent, by about an eighth when pushed to the end. Land raises farm output with a modest elasticity. On the map the weight of grain moves east. Erosion is not modelled.',
  ],
  contested: [
    'Whether the same money spent on fertiliser for the old lands would have given more, as Molotov and others said at the time.',
  ],
  related: ['grain-farming', 'chemicals-and-fertiliser', 'enthusiasm', 'tractors-and-machinery'],
  links: ['newLands'],
  sources: [
    {
      author: 'Martin McCauley',
      title: 'Khrushchev and the Development of Soviet Agriculture: The Virgin Land Programme, 1953-1964',
      year: 1976,
    },
    { author: 'William Taubman', title: 'Khrushchev: The Man and His Era', year: 2003 },
    { author: 'Lazar Volin', title: 'A Century of Russian Agriculture: From Alexander II to Khrushchev', year: 1970 },
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
  ],
};
