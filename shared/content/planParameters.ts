import { PLAN_TREE } from './parameters/plan/planTree.ts';
import { valuesOf } from './register/parameterTree.ts';

/** How plans strain, are counted and are judged; what each figure rests on is in its tree. Beside them stand rules of play. */
export const PLAN_PARAMETERS = {
  ...valuesOf(PLAN_TREE),
  /** The law and those of its positions under which a plan is an order and not a guide. */
  law: 'planning-system',
  bindingPositions: ['control-figures', 'enterprise-rights', 'command'] as readonly string[],
  /** Years a plan may run. */
  mostYears: 7,
  /** Growth per year that may be ordered, fraction. The first five-year plan asked a third a year of power stations. */
  leastGrowth: -0.2,
  mostGrowth: 0.6,
  /** Years over which expected growth is taken, at least: one good harvest is no trend. */
  shortestForecast: 3,
} as const;
