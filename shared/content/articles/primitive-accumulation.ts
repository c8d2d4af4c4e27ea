import type { ArticleDefinition } from '../types.ts';

export const primitiveAccumulation: ArticleDefinition = {
  id: 'primitive-accumulation',
  title: 'Primitive accumulation',
  kind: 'mechanism',
  summary:
    "Preobrazhensky's idea that a poor socialist country must finance industry out of the village, by prices and taxes; the name recalls the violence with which Marx's capitalism began.",
  history: [
    'Preobrazhensky argued in 1924-26 that a state industry surrounded by peasants could grow only by taking more from them than it gave: through taxes, through its monopoly of foreign trade and above all through prices. He meant it to stay within what the market could bear. Bukharin answered that a squeezed peasant sells less, and that industry grows faster by selling to a village that prospers.',
    'What Stalin did from 1928 went far beyond the plan of either. He named it a kind of tribute in 1928. Grain was taken at a fraction of its worth, sold to townspeople dear and to the world cheaply, and the difference ended in the budget as turnover tax. Peasants paid as well with years of unpaid labour and with the market prices they had to charge and the goods they could not get.',
    "The accounts, when they were made, surprised. Barsov's archival figures, discussed by Millar and Ellman, show that farming also received much more from industry than before, mainly tractors to replace the horses that had died, and that peasants selling on free markets took some of it back. The sums moved by prices seem smaller than the image of tribute suggests; what did move was food and people.",
  ],
  model: [
    'Procurement pressure is the squeeze. It moves grain to towns and exports and lowers the income peasants compare with a town wage, so that more of them leave; it costs farm efficiency and sales. Investment itself is limited not by grain but by what heavy industry and imported machines can supply, and every share of output that is invested is not consumed.',
    "The visible price is therefore in three places: consumption per head, farm output and, where the village is left short, deaths from hunger. In the budget, the levy on procured farm goods and the turnover tax are where the state's part of it is booked.",
  ],
  contested: [
    'Whether there was a net transfer out of farming during the first plan at all depends on the prices used for the reckoning: Barsov, Ellman and Millar say small or none; others object to the valuation of unpaid labour and of losses in herds.',
  ],
  related: [
    'terms-of-trade',
    'feldman-model',
    'left-faction',
    'right-faction',
    'grain-procurement',
    'light-industry-and-incentives',
    'collectivisation',
  ],
  links: ['S7', 'investmentShare', 'consumptionPerHead'],
  sources: [
    { author: 'Evgenii Preobrazhensky', title: 'The New Economics (Novaia ekonomika)', year: 1926 },
    { author: 'Alexander Erlich', title: 'The Soviet Industrialization Debate, 1924-1928', year: 1960 },
    {
      author: 'James R. Millar',
      title: 'Mass Collectivization and the Contribution of Soviet Agriculture to the First Five-Year Plan: A Review Article',
      year: 1974,
    },
    {
      author: 'Michael Ellman',
      title:
        'Did the Agricultural Surplus Provide the Resources for the Increase in Investment in the USSR During the First Five Year Plan?',
      year: 1975,
    },
    { author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 },
  ],
};
