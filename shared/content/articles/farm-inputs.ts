import type { ArticleDefinition } from '../types.ts';

export const farmInputs: ArticleDefinition = {
  id: 'farm-inputs',
  title: 'Farm tools, tractors and fertiliser',
  kind: 'mechanism',
  summary:
    'A farm sector starved of draught power, tools and fertiliser becomes the bottleneck of food, textiles, exports and peace of mind in the towns.',
  history: [
    'A peasant household of the 1920s ploughed with one horse or none, often with a wooden plough. The slaughter of 1929-33 took half the horses before tractors came: there were some 27,000 on farms in 1928, 210,000 at the end of 1933 and over half a million in 1940. For most of the decade they replaced lost animals and added little to the traction there had been.',
    'The war took tractors, horses and men. Recovery was slow because prices for deliveries gave farms no income to invest, and because fertiliser, spare parts and roads were scarce. From 1954, and much more from 1965, the state poured capital into farming: by the later 1970s more than a quarter of all investment. Yields rose, though at a cost that rose faster, and from 1972 grain was imported every year.',
    "Much of the new capital was lost on the way. Tractors stood for lack of parts, fertiliser was delivered in heaps by the railway, and drained land fell back to swamp. Collective farms had little say in what they received and little reason to look after it. China's gain after 1978 came with simple means in the hands of households.",
  ],
  model: [
    'Farm output depends on labour, farm capital, land, the herd, technology and the efficiency of the farm system. Investment in farming adds farm capital, of which collective farms waste a part in proportion to their share; it wears faster than factories do. It yields in full while there are hands for the machines and less and less beyond, as in the 1970s. The herd stands for traction and manure as well as meat and lifts both output and harvest. Tractors are a stock that farm investment buys, more of them where farms are large, and add to the draught power of the animals.',
    'What farms give a head in ordinary weather is held against what people expect at their income. Where it falls short, output outside farming is lost to queues and to effort for money that buys no food; grain for the towns below a ration of 0.22 tonnes a head costs a little more. On the course of history neither counts after 1923. Grain from abroad is reckoned in by what it departs from the record: what was sold, not bought or given to the hungry beyond it is missing, first to the animals and then to bread.',
    'Farm technology improves slowly by itself and somewhat faster with openness. The law on rural industry bounds how much of investment may go to farms.',
  ],
  contested: [
    'Whether the trouble of late Soviet farming was too little capital or incentives that wasted it: most specialists now say the second.',
  ],
  related: ['tractors-and-machinery', 'chemicals-and-fertiliser', 'grain-farming', 'machine-tractor-stations', 'livestock', 'virgin-lands'],
  links: ['S10', 'farmInvestmentShare', 'farmOutput'],
  sources: [
    { author: 'Naum Jasny', title: 'The Socialized Agriculture of the USSR: Plans and Performance', year: 1949 },
    { author: 'Lazar Volin', title: 'A Century of Russian Agriculture: From Alexander II to Khrushchev', year: 1970 },
    {
      author: 'Robert F. Miller',
      title: 'One Hundred Thousand Tractors: The MTS and the Development of Controls in Soviet Agriculture',
      year: 1970,
    },
    { author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 },
    { author: 'Justin Yifu Lin', title: 'Rural Reforms and Agricultural Growth in China', year: 1992 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
