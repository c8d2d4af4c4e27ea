import type { ArticleDefinition } from '../types.ts';

export const narkomfin: ArticleDefinition = {
  id: 'narkomfin',
  title: 'Narkomfin, the finance commissariat',
  kind: 'institution',
  summary: 'The ministry that balanced the budget in 1924 under Sokolnikov and paid for everything afterwards out of the turnover tax.',
  history: [
    'In 1921 the commissariat was to wind money up. Sokolnikov, from 1922, made it the strictest office of the state: taxes in money, state loans, fees for services, an end to free rations, and a deficit reduced to what the currency would bear. Industry called it a dictatorship of finance. He fell in 1926 with the opposition he had joined.',
    'After 1930 almost all revenue came from two sources: the turnover tax, which was the gap between what the state paid and what it charged, above all for bread and vodka, and the profits of state firms. Direct taxes on workers were small and compulsory loans large. The budget was reported balanced every year, and from the 1970s it was not, which hardly anybody outside the ministry knew.',
    'The anti-alcohol campaign of 1985-87, falling prices of oil and rising subsidies turned the hidden deficit into one of close to a tenth of output by 1989. It was admitted in public for the first time in 1988 and paid for with credit from the State Bank, that is with new money, since there was no market for bonds and raising food prices was thought too dangerous.',
  ],
  model: [
    'The budget has items. Revenue comes from turnover tax on consumer goods, profits remitted by planned industry, a levy on procured farm goods, taxes on private firms and households, and oil rent. Spending goes to planned investment, defence, public services, food subsidies, aid, debt service and administration, all of which a wide plan makes larger or smaller.',
    'The rate of turnover tax moves towards balance as far as the ordered effort allows. The power to collect follows plan discipline: it is built over years and lost faster. What remains open is met by foreign credit, by bonds while the state is trusted, and then by the press.',
  ],
  contested: ['The deficits of the 1960s to 1980s, reconstructed from archives by later authors, differ by method.'],
  related: ['gosbank', 'money-and-currency-reform', 'primitive-accumulation', 'oil-and-gas', 'vsnkh'],
  links: ['consumptionPerHead', 'currency', 'taxEffort', 'priceSubsidies'],
  sources: [
    { author: 'E. H. Carr', title: 'The Interregnum, 1923-1924', year: 1954 },
    { author: 'Franklyn D. Holzman', title: 'Soviet Taxation: The Fiscal and Monetary Problems of a Planned Economy', year: 1955 },
    {
      author: 'Byung-Yeon Kim',
      title:
        'Causes of Repressed Inflation in the Soviet Consumer Market, 1965-1989: Retail Price Subsidies, the Siphoning Effect, and the Budget Deficit',
      year: 2002,
    },
    { author: 'Yegor Gaidar', title: 'Collapse of an Empire: Lessons for Modern Russia', year: 2007 },
  ],
};
