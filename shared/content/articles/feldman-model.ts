import type { ArticleDefinition } from '../types.ts';

export const feldmanModel: ArticleDefinition = {
  id: 'feldman-model',
  title: "Fel'dman's model",
  kind: 'concept',
  summary:
    "Nobody can invest what nobody makes: growth in the long run depends on how much of the machine industry's output goes into making machines.",
  history: [
    "Grigorii Fel'dman, an engineer in Gosplan, published in 1928 a mathematical theory of growth for a closed economy. He divided industry into one part that makes means of production and one that makes goods for consumption. Put more of the first part's output back into it, and consumption suffers now and grows faster later. It was the first model of its kind, and gave a reason for what was about to be done without it.",
    "Domar discovered it for the West in 1957. Its limits are plain: it has no foreign trade, so that machines cannot be bought for grain; no agriculture that could refuse; and consumption postponed is not lost by anyone who has to eat. Fel'dman's own projections were attacked as too daring and then as mathematical formalism, and from 1937 he spent long years in camps.",
  ],
  model: [
    "Investment cannot exceed what heavy industry and imported machinery supply after the claim of defence. The share of industrial investment that goes to heavy industry moves the heavy share of capital, and with it next year's ceiling. So decreeing a high investment share under a light structure yields less than decreed, while openness or several heavy years raise it: the three-cornered quarrel of Preobrazhensky, Bukharin and foreign capital as arithmetic.",
  ],
  contested: ["Whether the limit ever bound, as Allen's simulations suppose, or whether food and skill bound first."],
  related: ['primitive-accumulation', 'five-year-plan', 'steel', 'tractors-and-machinery', 'foreign-trade'],
  links: ['heavyIndustryShare', 'investmentShare'],
  sources: [
    { author: 'Evsey D. Domar', title: 'A Soviet Model of Growth, in Essays in the Theory of Economic Growth', year: 1957 },
    { author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 },
    { author: 'Alexander Erlich', title: 'The Soviet Industrialization Debate, 1924-1928', year: 1960 },
    { author: 'Michael Ellman', title: 'Socialist Planning, third edition', year: 2014 },
  ],
};
