import type { ArticleDefinition } from '../types.ts';

export const monetaryOverhang: ArticleDefinition = {
  id: 'monetary-overhang',
  title: 'Monetary overhang',
  kind: 'concept',
  summary:
    'Money people hold because they cannot spend it at the prices set. It is harmless until prices are freed or confidence goes, and then it comes out at once.',
  history: [
    'Soviet households had always kept money for goods that might turn up. In the 1970s and 1980s deposits in savings banks grew faster than sales. How much of it was wanted, as savings for a car, a co-operative flat or old age, and how much was forced, nobody could say, for nobody had asked at what price they would spend it.',
    "From 1988 wages were let go and the deficit was printed. Pavlov's exchange of large notes within three days in January 1991 and his price increases in April took little of it off and left much bitterness. What remained met the free prices of January 1992. Poland had lost its overhang in the same way two years earlier. China kept it small by interest on deposits, imports and markets beside the plan.",
  ],
  model: [
    'The overhang is money beyond what people wish to hold for the trade there is at controlled prices, as a share of its value. It grows with emission for the budget, with easy credit to firms whose budgets are soft and whom no plan binds, and where controlled prices are cut or frozen while incomes rise.',
    'It shrinks when output grows, when controlled prices are raised further than wages follow, through markets at free prices, or by a confiscatory exchange of notes, which strikes off what hangs over the shops and no more. Trade that comes back after a war takes up idle money first, and a surplus of the budget stays out of circulation. Where most prices are free nothing hangs for long: they rise until the money is used up. Freeing all prices turns what is left of it into a price jump.',
  ],
  contested: [
    "Estimates of the overhang at the end of 1985 and 1991 differ by a multiple; Kim's reconstruction finds shortage growing well before 1985.",
  ],
  related: ['inflation-open-and-repressed', 'gosbank', 'narkomfin', 'dual-track', 'light-industry-and-incentives'],
  links: ['price-regime', 'controlledPriceGrowth'],
  sources: [
    {
      author: 'Byung-Yeon Kim',
      title:
        'Causes of Repressed Inflation in the Soviet Consumer Market, 1965-1989: Retail Price Subsidies, the Siphoning Effect, and the Budget Deficit',
      year: 2002,
    },
    { author: 'Janos Kornai', title: 'The Socialist System: The Political Economy of Communism', year: 1992 },
    {
      author: 'Vincent Koen and Steven Phillips',
      title: 'Price Liberalization in Russia: Behavior of Prices, Household Incomes, and Consumption during the First Year',
      year: 1993,
    },
    { author: 'Anders Åslund', title: "Gorbachev's Struggle for Economic Reform", year: 1989 },
  ],
};
