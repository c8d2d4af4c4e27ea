import type { ArticleDefinition } from '../types.ts';

export const vsnkh: ArticleDefinition = {
  id: 'vsnkh',
  title: 'VSNKh, the Supreme Council of the National Economy',
  kind: 'institution',
  summary:
    'The ministry of industry of the first years: it owned the works, gathered them into trusts, and broke up in 1932 into commissariats by branch.',
  history: [
    "Founded in December 1917 to run the whole economy, VSNKh ended up with industry. During the civil war more than fifty main departments, one to a branch, tried to send every nail where it was needed and failed. In the NEP it was an owner of trusts that traded for profit, and a lobby for industry against the finance commissariat's tight money. Rykov, Dzerzhinsky, Kuibyshev and Ordzhonikidze were among its heads.",
    'Dzerzhinsky, who also kept the political police until his death in 1926, defended specialists and lower prices. His deputy Pyatakov, of the Left, had engineers draw up in 1925 what it would cost to renew worn plant: the first outline of a five-year plan. Under Kuibyshev from 1926 ever higher drafts followed in rivalry with Gosplan, while Rabkrin searched the same works for hidden reserves.',
    'The trials of engineers emptied its offices of those who had said what could not be done. Ordzhonikidze, who had led the attack from Rabkrin, took it over in 1930 and defended its people from then on. In January 1932 it was divided into commissariats for heavy, light and timber industry; heavy industry became the strongest ministry of the decade, and dozens of ministries descended from it.',
  ],
  model: [
    'The model has no ministries. The rivalry between money and industry shows in soft budgets, in how easily the bank lends, and in the investment that is decreed against what can be supplied: heavy output and imported machines, less the claim of defence.',
    'The law on planning chooses between trusts that trade and a plan that commands. Fear of trials has its place too: repression costs coordination, moves technocrats away from the leadership and makes reports untrue.',
  ],
  contested: [
    'Whether the industrial lobby or the Politburo drove targets upward in 1926-29; Shearer stresses conflict inside the state, Davies the political leaders.',
  ],
  related: ['trusts-and-syndicates', 'gosplan', 'sovnarkhozy', 'narkomfin', 'five-year-plan'],
  links: ['planning-system'],
  sources: [
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 2', year: 1952 },
    { author: 'E. H. Carr and R. W. Davies', title: 'Foundations of a Planned Economy, 1926-1929', year: 1969 },
    { author: 'E. H. Carr', title: 'Socialism in One Country, 1924-1926', year: 1958 },
    { author: 'David R. Shearer', title: "Industry, State, and Society in Stalin's Russia, 1926-1934", year: 1996 },
    { author: 'E. A. Rees (ed.)', title: 'Decision-Making in the Stalinist Command Economy, 1932-37', year: 1997 },
  ],
};
