import type { ArticleDefinition } from '../types.ts';

export const inflationOpenAndRepressed: ArticleDefinition = {
  id: 'inflation-open-and-repressed',
  title: 'Inflation, open and repressed',
  kind: 'mechanism',
  summary:
    'Too much money shows itself as rising prices where prices are free, and as empty shelves, queues and unspent savings where they are not.',
  history: [
    'The Soviet Union had both kinds. Open inflation ran wild until 1924, and on the collective-farm markets in the early 1930s and in the war. Repressed inflation was the usual state of affairs: retail prices were fixed, incomes grew, and the difference stood in line. The currency reform of December 1947 wiped out nine tenths of cash holdings to remove the overhang of the war.',
    'From the late 1950s prices of basic food were held while costs rose. When meat and butter were made dearer by a quarter and more in June 1962, strikers in Novocherkassk were shot, 26 of them dead by the later count, and no government raised these prices again until 1991. Subsidies grew to a tenth of the budget and more; savings accounts swelled.',
    'After 1987 firms won control of their funds, wages rose, revenue from alcohol and oil fell, and deficits were met by printing. By 1990 goods had vanished from the shops of the largest cities. When Russia freed prices in January 1992 they were about three and a half times as high within a month and some twenty-six times after a year, and savings of two generations were gone.',
  ],
  model: [
    'Spending that finds no goods at controlled prices is the overhang. While most trade is controlled, little of it reaches prices and the rest waits in queues and savings; the larger the share of trade at free prices, the more of it comes out, and all of it once all prices are free. Freeing at a stroke also frightens people into spending. Freeing by steps lets the overhang out by steps, and tight credit calms expectations.',
    'Controlled prices move as ordered and drift after the market where no plan holds them. Money grows with deficits, and with easy credit where budgets are soft and no plan binds. Queues weaken effort until people are used to them.',
  ],
  contested: [
    'How large the overhang was in 1985-91, and whether a slower release would have cost less, is argued between advisers of the time. Kim finds subsidies and the deficit at the root.',
  ],
  related: [
    'monetary-overhang',
    'money-and-currency-reform',
    'dual-track',
    'gosbank',
    'foreign-economist',
    'light-industry-and-incentives',
  ],
  links: ['S25', 'price-regime', 'freePriceShare'],
  sources: [
    {
      author: 'Byung-Yeon Kim',
      title:
        'Causes of Repressed Inflation in the Soviet Consumer Market, 1965-1989: Retail Price Subsidies, the Siphoning Effect, and the Budget Deficit',
      year: 2002,
    },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
    {
      author: 'Vincent Koen and Steven Phillips',
      title: 'Price Liberalization in Russia: Behavior of Prices, Household Incomes, and Consumption during the First Year',
      year: 1993,
    },
    { author: 'Janos Kornai', title: 'Economics of Shortage', year: 1980 },
    { author: 'Yegor Gaidar', title: 'Collapse of an Empire: Lessons for Modern Russia', year: 2007 },
  ],
};
