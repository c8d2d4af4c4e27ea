import { judgement } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

/** How the AI of a leadership off history's course directs trade. */
export const AI_TRADE_TREE = {
  hunger: judgement(0.1, [0.03, 0.3], 'millions', 'Reported deaths of hunger in a year from which it sells no grain.'),
  foodInHunger: judgement(0.4, [0.2, 0.6], 'fraction', 'Share of payments it then gives for food.'),
  openFrom: judgement(0.4, [0.25, 0.55], 'index 0-1', 'Openness of a programme from which it puts machines first.'),
  machinery: judgement(0.5, [0.35, 0.65], 'fraction', 'Share of payments it then gives them.'),
  foodWhenOpen: judgement(0.3, [0.15, 0.45], 'fraction', 'Most it then gives for food.'),
  serviceToStop: judgement(0.28, [0.2, 0.35], 'share of exports', 'Service of the debt from which it borrows no more.'),
} as const satisfies ParameterTree;
