import type { ArticleDefinition } from '../types.ts';

export const softBudgetConstraint: ArticleDefinition = {
  id: 'soft-budget-constraint',
  title: 'Soft budget constraint',
  kind: 'concept',
  summary:
    'A firm that knows its losses will be covered behaves otherwise than one that can fail: it hires, builds and asks, and need not learn.',
  history: [
    "Kornai found the name in Hungary in the 1970s, for firms that the state rescued by subsidy, credit, tax or price whenever they were in trouble. They feared no bankruptcy, so their hunger for investment had no limit but the plan's, and cost meant little to them. The same held for Soviet firms at all times but the middle 1920s, and in part even then.",
    'The disease has a benign side that Allen has stressed. In a country with surplus labour a firm that pays no attention to profit hires people whom a careful one would turn away, and something is made that would not have been. When there is no surplus left, what remains is hoarding of labour, material and excuses.',
  ],
  model: [
    'Soft budgets are a lever, capped where the law on currency demands cover. They let new capital make more jobs and let firms take on a third of those who come without a place for them. Such hands work little, and where budgets harden half of them are let go in a year. Soft budgets also waste up to half of what could be learned from abroad. So they help while the village is full and harm as technology matters more.',
  ],
  contested: ['Kornai treats softness as bred by state ownership; Maskin, Roland and others show when any lender will rescue a debtor.'],
  related: ['surplus-labour', 'trade-led-catch-up', 'gosbank', 'labour-surplus-and-its-end', 'trusts-and-syndicates'],
  links: ['softBudgets'],
  sources: [
    { author: 'Janos Kornai', title: 'Economics of Shortage', year: 1980 },
    { author: 'Janos Kornai', title: 'The Soft Budget Constraint', year: 1986 },
    { author: 'Janos Kornai, Eric Maskin and Gerard Roland', title: 'Understanding the Soft Budget Constraint', year: 2003 },
    { author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 },
  ],
};
