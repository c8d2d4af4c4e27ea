import type { ArticleDefinition } from '../types.ts';

export const privateTraders: ArticleDefinition = {
  id: 'private-traders',
  title: 'Private traders (Nepmen)',
  kind: 'actor',
  summary:
    'Merchants, pedlars and small manufacturers of the 1920s: they brought goods to the village and cities, grew visibly rich in a poor country, and were taxed and arrested out of existence.',
  history: [
    'The word Nepman covered a market woman with a tray and a dealer in flour by the wagon. Trade licences came in ranks, from the pedlar to the wholesaler, and most were of the lowest. In 1922-23 private sellers had about three quarters of retail trade, by 1926-27 a third or more, by 1931 none that was legal. They were strongest where the state was weakest: in the village, in food and leather, and in everything that had to be found quickly.',
    'They lived with a suspended sentence. At the end of 1923 dealers by the hundred were expelled from Moscow; in 1925 taxes and credit were eased again. They had no vote, paid higher rents and school fees, and their children were last in line at universities. A few leased mills, supplied state offices or kept restaurants, and these were the ones of whom the press wrote.',
    'From 1926 taxes, freight surcharges and articles of the criminal code on speculation closed their shops faster than co-operatives opened any. Whole districts were left without a trader. When grain did not come out in the winter of 1927-28, thousands were arrested as buyers of it. Part of the trade went on as a crime, and the skills survived in the shadow economy.',
  ],
  model: [
    'Traders are present as market institutions, which take years to grow and months to close, and as market memory, which fades with disuse. The law on private enterprise caps them by size. In the village they bring goods and carry a part of the grain to town, and a village with trade is less angry.',
    "Their capital is a stock of its own: it gathers over years where markets work and the law lets a business be large, and is gone faster than it came. It raises the income share of the top hundredth. Together with a better-off layer in the village it is uneasy news for the Party and costs the leadership authority, the more so with a Committee of the Left, the Workers' Opposition and the Apparatus.",
  ],
  contested: ['How much of the trade was speculation in state goods, as the press said, and how much the service that nobody else gave.'],
  related: ['nep-on-a-leash', 'market-memory', 'dual-track', 'terms-of-trade', 'private-plots-and-kolkhoz-market'],
  links: ['private-enterprise'],
  sources: [
    { author: 'Alan M. Ball', title: "Russia's Last Capitalists: The Nepmen, 1921-1929", year: 1987 },
    { author: 'Lewis H. Siegelbaum', title: 'Soviet State and Society between Revolutions, 1918-1929', year: 1992 },
    {
      author: 'Julie Hessler',
      title: 'A Social History of Soviet Trade: Trade Policy, Retail Practices, and Consumption, 1917-1953',
      year: 2004,
    },
    { author: 'E. H. Carr', title: 'Socialism in One Country, 1924-1926', year: 1958 },
  ],
};
