import type { ArticleDefinition } from '../types.ts';

export const ruralCrafts: ArticleDefinition = {
  id: 'rural-crafts',
  title: 'Rural crafts and industry',
  kind: 'branch',
  summary:
    'Peasants had always made things in winter: cloth, carts, pots, knives. Whether villages may own workshops decides what surplus labour can do before it moves.',
  history: [
    'Before 1914 some four million peasants worked at crafts, kustar, at home or in small shops: felt boots and wheels in one village, spoons, locks or icons in the next. After 1921 they recovered fastest, for they needed neither coal nor permits, and in the middle twenties gave work to more people than large industry. They made a quarter or so of manufactures and most of what a village used.',
    'Taxes, materials withheld and collectivisation ended them within five years. Kulak lists caught many who owned a mill, an oil press or a pair of hired hands, and co-operatives were told to make what the plan wanted. The village lost its winter income in the years in which it lost its horses, and shops lost cheap goods that nobody else made: pots, carts, harness and furniture.',
    "Craftsmen were joined into artels under industrial co-operation, which became local state industry in all but name, did much of the repairing and tailoring of the country, and was abolished altogether in 1956-60. Collective farms that opened workshops to sell bricks or radios were prosecuted. China forbade less: its communes' workshops became the township enterprises that after 1978 employed over a hundred million.",
  ],
  model: [
    'The law on rural industry runs from farming only through handicraft co-operatives and township enterprises to a mass campaign by order. It bounds investment in farming, in heavy industry and the tautness of targets, and adds village works to the co-operative share among owners.',
    'Small trades add some jobs every year whatever is invested. For the rest crafts are not counted apart: their goods are part of consumer output, and a peasant who weaves in winter counts as a hand in farming.',
  ],
  contested: ['Whether kustar was a stage that had to pass, as most Bolsheviks thought, or an industry that could have grown.'],
  related: ['great-leap', 'surplus-labour', 'textiles', 'nep-on-a-leash', 'china'],
  links: ['rural-industry'],
  sources: [
    { author: 'Adam Kaufman', title: 'Small-Scale Industry in the Soviet Union', year: 1962 },
    { author: 'V. P. Danilov', title: 'Rural Russia under the New Regime', year: 1988 },
    { author: 'E. H. Carr', title: 'Socialism in One Country, 1924-1926', year: 1958 },
    { author: 'Barry Naughton', title: 'Growing Out of the Plan: Chinese Economic Reform, 1978-1993', year: 1995 },
  ],
};
