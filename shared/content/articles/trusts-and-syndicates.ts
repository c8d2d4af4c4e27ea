import type { ArticleDefinition } from '../types.ts';

export const trustsAndSyndicates: ArticleDefinition = {
  id: 'trusts-and-syndicates',
  title: 'Trusts and syndicates',
  kind: 'institution',
  summary:
    'From 1921 state works were grouped in trusts that had to live from what they sold, and trusts joined in syndicates that sold for them, and fixed prices.',
  history: [
    'A decree of August 1921 put factories that were to be kept on commercial accounting, khozraschet: no more rations and free fuel, wages from sales. By 1923 there were about 480 trusts. Short of cash, they first threw stocks on the market below cost, then combined. Syndicates, formed in 1922 with textiles in the lead, soon handled most sales of industry and could hold prices up with bank credit behind them.',
    'That was one blade of the scissors in 1923. A decree of April 1923 had told trusts to make profit; by December they were told to lower prices. Ceilings came first, then general price cuts, then delivery plans for syndicates, which by 1927-28 had become a distribution system. The reform of December 1929 abolished them and made the single enterprise the unit of accounting, under branch associations.',
  ],
  model: [
    'Trusts on their own account are a position of the law on planning: they keep the reach of the plan and the tautness of targets low. Whether the space is filled depends on market institutions.',
    'Their mark-up rises with easy credit and with money that loses value, and is held down by competition, price ceilings and full shelves; it is one blade of the scissors.',
  ],
  contested: ['Whether trusts used their monopoly or merely covered the costs of half-idle works.'],
  related: ['scissors-crisis', 'nep-on-a-leash', 'vsnkh', 'gosbank', 'soft-budget-constraint'],
  links: ['planning-system'],
  sources: [
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 2', year: 1952 },
    { author: 'E. H. Carr', title: 'The Interregnum, 1923-1924', year: 1954 },
    { author: 'E. H. Carr and R. W. Davies', title: 'Foundations of a Planned Economy, 1926-1929', year: 1969 },
    { author: 'David R. Shearer', title: "Industry, State, and Society in Stalin's Russia, 1926-1934", year: 1996 },
  ],
};
