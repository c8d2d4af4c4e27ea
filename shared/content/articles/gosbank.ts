import type { ArticleDefinition } from '../types.ts';

export const gosbank: ArticleDefinition = {
  id: 'gosbank',
  title: 'Gosbank',
  kind: 'institution',
  summary: 'The State Bank, refounded in October 1921: issuer of the chervonets, then the till and the inspector of the whole economy.',
  history: [
    "The People's Bank had been abolished in January 1920, when money was thought to be ending. Its successor opened under Sheinman with a grant in paper roubles, bought gold and grain bills, and from November 1922 issued notes that foreigners quoted. It lent to trade and industry on bills, competed with co-operative and industrial banks, and refused.",
    'The credit reform of 1930-31 ended that. Firms could no longer lend to each other; all payments ran through Gosbank accounts, and it was to release money only for planned purposes: control by the rouble. In fact it paid when the plan required it. Household cash and enterprise money were kept in separate circuits, so that credit to firms would not reach the shops, and this was the chief brake on inflation for half a century.',
    'When firms and co-operatives were allowed after 1987 to turn the one money into the other, the brake was off. Money meant for machines and deliveries turned into wages and goods for the shops. In 1991 the banks of the republics stopped obeying the centre and granted credit of their own, and one rouble had fifteen sources.',
  ],
  model: [
    'Money grows with the deficit that is left to the press, with credit for growing trade, and with easy credit to firms whose budgets are soft and whom no enforced plan binds. How readily the bank lends is an order of state. Tight credit makes trusts sell their stocks and calms expectations of inflation; easy credit lets them wait for a better price.',
    'A law that covers notes by gold restrains credit, and spares the issuing bank most of the deficit while old notes still circulate.',
  ],
  contested: ['How far control by the rouble ever disciplined a firm that the plan needed.'],
  related: ['money-and-currency-reform', 'narkomfin', 'soft-budget-constraint', 'monetary-overhang', 'inflation-open-and-repressed'],
  links: ['currency', 'creditEase'],
  sources: [
    { author: 'Arthur Z. Arnold', title: 'Banks, Credit, and Money in Soviet Russia', year: 1937 },
    { author: 'George Garvy', title: 'Money, Financial Flows, and Credit in the Soviet Union', year: 1977 },
    {
      author: 'Byung-Yeon Kim',
      title:
        'Causes of Repressed Inflation in the Soviet Consumer Market, 1965-1989: Retail Price Subsidies, the Siphoning Effect, and the Budget Deficit',
      year: 2002,
    },
    { author: 'R. W. Davies', title: 'The Soviet Economy in Turmoil, 1929-1930', year: 1989 },
  ],
};
