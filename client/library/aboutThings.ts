import type { ConcessionSite, ProjectDefinition } from '../../shared/content/types.ts';
import type { TradeDecisionId } from '../../shared/state/tradeState.ts';

/** The article behind each decision on trade. */
export const TRADE_ARTICLES: Readonly<Record<TradeDecisionId, string>> = {
  exportsGrainShare: 'terms-of-trade',
  machineryShare: 'trade-led-catch-up',
  consumerShare: 'light-industry-and-incentives',
  foodShare: 'grain-farming',
  borrowing: 'hard-currency',
  gold: 'hard-currency',
};

/** The article behind each kind of great work; a canal has none of its own. */
export const WORKS_ARTICLES: Readonly<Record<ProjectDefinition['kind'], string | undefined>> = {
  power: 'electricity',
  metal: 'steel',
  machines: 'tractors-and-machinery',
  oil: 'oil-and-gas',
  gas: 'oil-and-gas',
  chemicals: 'chemicals-and-fertiliser',
  rail: 'railways',
  canal: undefined,
  farming: 'farm-inputs',
  urban: 'housing',
  zone: 'trade-led-catch-up',
};

/** Articles of things dug, made or sold at sites, by a word of the product. */
const PRODUCT_ARTICLES = [
  [/coal/, 'coal'],
  [/\boil\b(?<!whale oil)|natural gas/, 'oil-and-gas'],
  [/grain/, 'grain-farming'],
  [/cars|machine|bearings/, 'tractors-and-machinery'],
  [/clothing/, 'textiles'],
  [/fertiliser/, 'chemicals-and-fertiliser'],
] as const;

/** The article behind what a site of foreign capital makes; the one on concessions where that has none. */
export function siteArticle({ product }: Pick<ConcessionSite, 'product'>): string {
  return PRODUCT_ARTICLES.find(([word]) => word.test(product))?.[1] ?? 'concessions';
}
