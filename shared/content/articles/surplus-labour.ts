import type { ArticleDefinition } from '../types.ts';

export const surplusLabour: ArticleDefinition = {
  id: 'surplus-labour',
  title: 'Surplus labour',
  kind: 'concept',
  summary:
    'People whose leaving would hardly lower the harvest. A country that has them can build industry with hands that cost it little food.',
  history: [
    "Estimates of the 1920s ran from about five to twenty million peasants without full work. They were not idle; they shared a task among too many, with half the year snowed in. Registered unemployment in towns was above a million at the same time. Lewis made of such conditions a theory in 1954: at a fixed wage near the village's income labour is unlimited, profits are reinvested, and growth lasts until the surplus is gone.",
    'Feeding those who move is the catch. Food that they ate in the village must be brought to town, and those who remain must be given a reason to send it. The Soviet state took it. Allen sees in soft budgets, which hired whoever came, the device that put the surplus to work. Others object that there were jobs enough in crafts, roads and trade, had they not been forbidden at the same time.',
  ],
  model: [
    'Surplus is the part of the labour force in farming above the tenth or so that a mechanised farm sector keeps. Movers are a fraction of it each year, larger with the gap of incomes, smaller with residence controls; collectivisation and coercion drive out others. Those who find no place are unemployed, or stand on the books of firms with soft budgets without much to do. Growth by moving people ends of itself as the surplus shrinks; the fewer are left, the more output depends on technology and substitution.',
  ],
  contested: ['How large the surplus was in any year; studies of peasant budgets show labour short at harvest and idle in winter.'],
  related: [
    'labour-surplus-and-its-end',
    'soft-budget-constraint',
    'residence-controls',
    'sequence-and-starting-point',
    'elasticity-of-substitution',
  ],
  links: ['farmLabourShare'],
  sources: [
    { author: 'W. Arthur Lewis', title: 'Economic Development with Unlimited Supplies of Labour', year: 1954 },
    { author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 },
    { author: 'V. P. Danilov', title: 'Rural Russia under the New Regime', year: 1988 },
    {
      author: 'Jeffrey Sachs and Wing Thye Woo',
      title: 'Structural Factors in the Economic Reforms of China, Eastern Europe, and the Former Soviet Union',
      year: 1994,
    },
  ],
};
