import type { ArticleDefinition } from '../types.ts';

export const moneyAndCurrencyReform: ArticleDefinition = {
  id: 'money-and-currency-reform',
  title: 'Money',
  kind: 'mechanism',
  summary:
    'Between 1921 and 1924 the state lived by printing money that died in its hands, then built a gold-backed currency beside it, the chervonets.',
  history: [
    'The civil war had been paid for with paper. When trade became legal in 1921, the state needed a currency and had only a press: paper roubles, the sovznak, lost value faster than they could be printed, and wages and taxes were reckoned in goods. Redenominations in 1922 and 1923 struck off ten thousand to one and then a hundred to one.',
    'From late 1922 the refounded State Bank issued the chervonets, a note nominally worth ten gold roubles and covered at least in a quarter by gold and foreign exchange, the rest by short bills. For more than a year two currencies ran side by side, a hard one for business and a melting one for peasants and wages. In February and March 1924 new treasury notes replaced the sovznak at fifty thousand to one, and the budget was brought near balance.',
    'The stable rouble lasted in full for about two years. Credit to industry outgrew it from 1925 on, export of the notes was forbidden in 1926, and by 1928 the currency was inconvertible and goods were short at official prices. The chervonets had shown that a weak state could end a hyperinflation in a year, and that it could not keep a gold currency and force investment at the same time.',
  ],
  model: [
    'The budget is settled every quarter. What taxes, foreign credit and bonds leave open is met by emission, and money beyond what trade needs raises prices. People who expect inflation hold less money, so that the press yields less and less; inflation also eats taxes between assessment and payment, and the power to collect is built over years. Trade returns from barter to money as money keeps its value.',
    'A law that covers notes by gold, passed while money falls, puts a second currency beside the old notes. It drives them out as far as reserves stand behind it and the budget can do without the press, and at the end they are bought in. The law on currency also caps investment, openness and soft budgets.',
  ],
  contested: [
    'Whether the chervonets could have been kept by a slower course of investment in 1925-27 is open; Johnson and Temin think so.',
  ],
  related: ['gosbank', 'narkomfin', 'scissors-crisis', 'inflation-open-and-repressed', 'monetary-overhang', 'soft-budget-constraint'],
  links: ['S4', 'currency'],
  sources: [
    { author: 'Arthur Z. Arnold', title: 'Banks, Credit, and Money in Soviet Russia', year: 1937 },
    { author: 'E. H. Carr', title: 'The Interregnum, 1923-1924', year: 1954 },
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'Simon Johnson and Peter Temin', title: 'The Macroeconomics of NEP', year: 1993 },
    { author: 'George Garvy', title: 'Money, Financial Flows, and Credit in the Soviet Union', year: 1977 },
  ],
};
