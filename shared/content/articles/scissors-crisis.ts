import type { ArticleDefinition } from '../types.ts';

export const scissorsCrisis: ArticleDefinition = {
  id: 'scissors-crisis',
  title: 'Scissors crisis',
  kind: 'mechanism',
  summary:
    'In 1923 factory goods grew dear and food cheap: the two price curves opened like scissors, peasants stopped buying, warehouses filled and workers struck.',
  history: [
    'The harvests of 1922 and 1923 were fair, while industry recovered more slowly and sold through syndicates that raised prices behind easy bank credit. Food prices fell against everything a village buys. In October 1923, measured against 1913, industrial prices stood at about three times agricultural ones. Trotsky gave the crisis its name at the twelfth congress in April, with a diagram of two curves that had crossed and were moving apart.',
    'Peasants could not afford cloth or nails at such prices and held back from the market; unsold stocks piled up in the trusts; wages were paid late, in money that lost value by the day, and strikes ran through the summer. The Party quarrelled over the cause. The remedy was found in the autumn: credit to trusts was cut, price ceilings were ordered for their goods, some goods were imported, and a stable currency spread to the village.',
    'By the spring of 1924 the ratio had fallen to about one and a half. The lesson that was drawn differed: for some it was that monopolies must be made to sell cheaply, for others that industry must be made larger by plan. Forced price cuts that went too far brought the opposite trouble, a famine of goods, in 1925 and again in 1927.',
  ],
  model: [
    "The ratio of industrial to farm prices, with 1913 as one, is scarcity times the mark-up of the trusts. Scarcity is grain beyond the village's needs against factory goods, with the season of the year; goods bought abroad ease it. Trusts aim at a higher mark-up the easier credit is and the faster money falls, since waiting then pays; competition, price ceilings and, once shelves are full, shut credit bring it down. A state price of grain above the usual narrows the ratio.",
    'Where the ratio is wide, goods stay unsold, trusts pay wages late and workers strike, and free households bring less of their surplus to market. Collectives do not answer: for them the ratio is what the state decrees. So the crisis opens from harvest, credit and currency, and can be avoided by the same means.',
  ],
  contested: [
    'How far high prices came from monopoly, from credit or from the low productivity of worn-out plant was disputed then and is disputed now.',
  ],
  related: [
    'terms-of-trade',
    'money-and-currency-reform',
    'grain-procurement',
    'trusts-and-syndicates',
    'light-industry-and-incentives',
    'peasantry',
  ],
  links: ['S3', 'price-regime', 'voluntarySales', 'priceCeilings', 'goodsImports'],
  sources: [
    { author: 'E. H. Carr', title: 'The Interregnum, 1923-1924', year: 1954 },
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'Simon Johnson and Peter Temin', title: 'The Macroeconomics of NEP', year: 1993 },
    { author: 'Alexander Erlich', title: 'The Soviet Industrialization Debate, 1924-1928', year: 1960 },
  ],
};
