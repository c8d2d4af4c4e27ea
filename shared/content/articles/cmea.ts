import type { ArticleDefinition } from '../types.ts';

export const cmea: ArticleDefinition = {
  id: 'cmea',
  title: 'CMEA (Comecon)',
  kind: 'institution',
  summary:
    'The Council for Mutual Economic Assistance, founded in January 1949: the trading community of the Soviet bloc, without a currency that could be spent or a plan that bound.',
  history: [
    "It answered the Marshall Plan, which Stalin had forbidden his allies to accept, and did little until 1956. Khrushchev's idea of 1962, one planning office for the bloc with specialisation by country, was refused by Romania and died. What remained was trade between pairs of states, balanced year by year in a transferable rouble that transferred nothing.",
    'From 1958 prices were those of the world market averaged over past years, after 1975 over the last five. So Soviet oil reached the allies below its price while prices rose, and above it when they fell in 1986. Machines, meat and shoes came back, often of a quality that found no other buyer. Some joint works were useful: the Friendship pipeline of 1964, the common power grid.',
    'In January 1991 trade moved to dollars and world prices, at the wish of Moscow, which hoped to be paid for its oil, and of the new governments, which wanted to be rid of the bloc. It fell by about half within the year, factories on both sides lost customers they had served for decades, and CMEA dissolved itself in June.',
  ],
  model: [
    'Trade within the bloc is a series beside the balance of payments: it earns no hard currency, and machines bought there count half. It stands firm under embargo. Oil beyond what was sold for hard currency earns no rent. The partners are a series: they do not act.',
  ],
  contested: ['The size and meaning of implicit subsidies; see the sphere in Eastern Europe.'],
  related: ['eastern-europe', 'foreign-trade', 'oil-and-gas', 'hard-currency', 'cocom'],
  links: ['foreign-trade'],
  sources: [
    { author: 'Michael Kaser', title: 'Comecon: Integration Problems of the Planned Economies, second edition', year: 1967 },
    {
      author: 'Randall W. Stone',
      title: 'Satellites and Commissars: Strategy and Conflict in the Politics of Soviet-Bloc Trade',
      year: 1996,
    },
    {
      author: 'Michael Marrese and Jan Vanous',
      title: 'Soviet Subsidization of Trade with Eastern Europe: A Soviet Perspective',
      year: 1983,
    },
    { author: 'Ivan T. Berend', title: 'Central and Eastern Europe, 1944-1993: Detour from the Periphery to the Periphery', year: 1996 },
  ],
};
