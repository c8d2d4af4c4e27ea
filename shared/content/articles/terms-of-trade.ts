import type { ArticleDefinition } from '../types.ts';

export const termsOfTrade: ArticleDefinition = {
  id: 'terms-of-trade',
  title: 'Terms of trade between village and town',
  kind: 'concept',
  summary: 'What a measure of grain buys in cloth or kerosene. When it falls, peasants eat, feed animals or store instead of selling.',
  history: [
    'Every reckoning of the 1920s started from what a pood of rye had bought in cotton cloth in 1913. In the autumn of 1923 farm goods bought about a third as much of factory goods as then. By 1925 the ratio had recovered most of the way, and was paid for in queues. A price index shows only part of it, since goods that cannot be had have no price.',
    'Peasants had many answers. They could sell flax, butter or eggs instead of grain, distil it, feed it to pigs, pay taxes with wages from town and keep the grain for spring, when it would be dearer. Planners who lowered one price found another product missing. That is why most economists of the time held that the grain question was a question of prices and goods.',
    'For the whole country the same ratio was reckoned against the world: grain and timber sold, machines bought. Measured by the prices of wheat and steel it fell by about a half between the middle 1920s and 1932, so that the village paid twice, once to the state and once through the state to the world.',
  ],
  model: [
    "The ratio of industrial to farm prices follows harvests, the supply of goods, the mark-up of the trusts and the state's price of grain. Free households bring less of their surplus to market as it rises, and less still when there is nothing to buy. Procurement pressure is what is taken outside that bargain: it lowers willing sales and farm efficiency, lowers the village income that is compared with wages in town, and raises anger.",
    'Abroad, the price of wheat against steel sets what the world lets through until 1945.',
  ],
  contested: [
    'Whether peasants sold less when prices fell, or needed to sell more to pay taxes, was disputed then; both happened, among different households.',
  ],
  related: ['scissors-crisis', 'grain-procurement', 'primitive-accumulation', 'great-depression', 'peasantry'],
  links: ['procurementPressure', 'voluntarySales', 'grainPrice'],
  sources: [
    { author: 'Simon Johnson and Peter Temin', title: 'The Macroeconomics of NEP', year: 1993 },
    { author: 'Alexander Erlich', title: 'The Soviet Industrialization Debate, 1924-1928', year: 1960 },
    { author: 'E. H. Carr and R. W. Davies', title: 'Foundations of a Planned Economy, 1926-1929', year: 1969 },
    { author: 'Michael R. Dohan', title: 'The Economic Origins of Soviet Autarky, 1927/28-1934', year: 1976 },
  ],
};
