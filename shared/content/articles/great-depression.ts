import type { ArticleDefinition } from '../types.ts';

export const greatDepression: ArticleDefinition = {
  id: 'great-depression',
  title: 'Great Depression',
  kind: 'mechanism',
  summary:
    'From 1929 the world paid less and less for grain and timber, and sold machines on credit to anyone who would take them. The first plan met both halves at once.',
  history: [
    'Between 1929 and 1932 prices of primary goods fell much further than prices of machines. A country that exported grain, timber, oil and furs to buy turbines had to ship ever more for the same turbine. In 1930 and 1931 about five million tonnes of grain a year were exported, when the price was lowest and the village already hungry; the debts of the plan had to be served in gold and marks.',
    'The other half was opportunity. Idle machine builders in Germany and the United States competed for Soviet orders, Berlin guaranteed credits, and in 1931 the Soviet Union took a very large part of all machine tools exported by either. Thousands of foreign engineers and workers came. For some branches of Western industry the Soviet plan was for a year or two the best customer in the world.',
    'By 1932 the foreign debt could barely be served. Imports were cut to a fraction, foreign specialists were sent home, and the country went through the rest of the decade close to autarky. It had not planned to: Dohan shows that autarky was what was left after export prices had collapsed. Having learned to do without, planners then made a virtue of it, and trade stayed a very small part of output for twenty years.',
  ],
  model: [
    'Access to the world before 1945 moves with the price of wheat against that of steel, as a square root, since more volume makes up for a part of a fall. It is about a third lower in 1931-32 than in the middle twenties and scales both imported machinery and learning from abroad.',
    'How the powers deal can offset it: credit counts for more than trade, trade for more than wary dealings. From 1929 sellers without orders lend more on the same exports and take a part off the price of machines. Grain sold abroad is a share of procurement that the leadership decides; every million tonnes more or less than in the record takes relief from the hungry or adds to it, and what is sold beyond the record is missing to towns and herds in the next year.',
  ],
  contested: [
    'Whether default or an earlier cut of imports in 1931 could have fed the villages that starved: Davies and Wheatcroft show how small the reserves were, Ellman how much exports still weighed.',
  ],
  related: ['isolation-and-recognition', 'foreign-trade', 'famine', 'five-year-plan', 'hard-currency', 'concessions'],
  links: ['S18', 'openness'],
  sources: [
    { author: 'Michael R. Dohan', title: 'The Economic Origins of Soviet Autarky, 1927/28-1934', year: 1976 },
    { author: 'Charles P. Kindleberger', title: 'The World in Depression, 1929-1939', year: 1973 },
    { author: 'R. W. Davies and Stephen G. Wheatcroft', title: 'The Years of Hunger: Soviet Agriculture, 1931-1933', year: 2004 },
    { author: 'R. W. Davies', title: 'Crisis and Progress in the Soviet Economy, 1931-1933', year: 1996 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
    { author: 'Michael Ellman', title: 'Stalin and the Soviet Famine of 1932-33 Revisited', year: 2007 },
  ],
};
