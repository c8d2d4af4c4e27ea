import type { ArticleDefinition } from '../types.ts';

export const textiles: ArticleDefinition = {
  id: 'textiles',
  title: 'Textiles',
  kind: 'branch',
  summary: 'Cotton cloth was what the village bought first. Its price opened the scissors, its absence closed the grain barns.',
  history: [
    'The mills of Moscow, Ivanovo and Petrograd had clothed the empire with cotton from Turkestan and America. In 1920-21 they stood still for want of cotton and fuel; by 1928 they had regained the output of 1913. More than half of their workers were women with ties to a village. They struck in 1925 against tending more looms, and again in the Ivanovo region in April 1932 when rations were cut.',
    'The first plan starved the branch: cotton imports were stopped to save foreign money, irrigated fields in Central Asia turned from food to cotton, and output of cotton cloth in 1933 was hardly higher than in 1928. Growth after the war came from chemical fibres. Central Asian cotton drained the rivers that fed the Aral Sea, and picking it kept schoolchildren in the fields every autumn.',
  ],
  model: [
    'Cloth is part of consumer output, which is everything made outside farming that is not heavy. It grows with investment that is not put into heavy industry.',
    'Growth of consumption per head against what people expect moves consent. On a free village market more factory goods narrow the scissors and bring out grain, and goods bought abroad do the same at once.',
  ],
  contested: ['Official series of consumer goods exaggerate; there is no trustworthy yearly index.'],
  related: ['light-industry-and-incentives', 'scissors-crisis', 'rural-crafts', 'terms-of-trade', 'foreign-trade'],
  links: ['consumerOutput'],
  sources: [
    {
      author: 'Chris Ward',
      title: "Russia's Cotton Workers and the New Economic Policy: Shop-Floor Culture and State Policy, 1921-1929",
      year: 1990,
    },
    { author: 'Donald Filtzer', title: 'Soviet Workers and Stalinist Industrialization', year: 1986 },
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'G. Warren Nutter', title: 'The Growth of Industrial Production in the Soviet Union', year: 1962 },
  ],
};
