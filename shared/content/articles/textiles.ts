import type { ArticleDefinition } from '../types.ts';

export const textiles: ArticleDefinition = {
  id: 'textiles',
  title: 'Textiles',
  kind: 'branch',
  summary: 'Cotton cloth was what the village bought first. Its price opened the scissors, its absence closed the grain barns.',
  history: [
    'The mills of Moscow, Ivanovo and Petrograd had clothed the empire with cotton from Turkestan and America: some two and a half billion metres in 1913. In 1920-21 they stood still for want of cotton and fuel. Their trusts joined in a syndicate early in 1922, and its prices were one blade of the scissors of 1923; by 1928 they had regained the output of 1913. More than half of their workers were women with ties to a village. They struck in 1925 against tending more looms, and again in the Ivanovo region in April 1932 when rations were cut.',
    'The first plan starved the branch: cotton imports were stopped to save foreign money, irrigated fields in Central Asia turned from food to cotton, mills were worked in three shifts of seven hours and then stood for want of fibre. Output of cotton cloth in 1933 was hardly higher than in 1928. It reached about four billion metres in 1940 and, after the war had taken more than half of it, again in 1950.',
    'Growth after that came more and more from knitwear and from chemical fibres, for which whole plants were bought abroad. Quantity ceased to be the trouble; from the 1960s cloth and clothes lay unsold in the shops while people queued for imported ones. Central Asian cotton drained the rivers that fed the Aral Sea, and picking it kept schoolchildren in the fields every autumn.',
  ],
  model: [
    "Cloth is counted in metres and follows consumer output, which is everything made outside farming that is not heavy; as a necessity it grows less than that output. It grows with investment that is not put into heavy industry, and no year's cotton harvest limits it.",
    'On a free village market more factory goods narrow the scissors and bring out grain, and goods bought abroad do the same at once, as far as trade can pay for them. The share of consumer goods in what towns make moves effort; growth of consumption per head against what people expect, and shelves emptier than they know, move consent.',
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
    {
      author: 'Jeffrey J. Rossman',
      title: 'Worker Resistance under Stalin: Class and Revolution on the Shop Floor',
      year: 2005,
    },
    { author: 'Donald Filtzer', title: 'Soviet Workers and Stalinist Industrialization', year: 1986 },
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'G. Warren Nutter', title: 'The Growth of Industrial Production in the Soviet Union', year: 1962 },
    { author: 'Philip Hanson', title: 'Trade and Technology in Soviet-Western Relations', year: 1981 },
  ],
};
