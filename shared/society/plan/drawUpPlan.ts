import { PLANS } from '../../content/plans/plans.ts';
import type { GameDate } from '../../state/calendar.ts';
import type { GameState } from '../../state/gameState.ts';
import type { Plan, PlanOrder } from '../../state/planState.ts';
import { publishYear } from '../publishYear.ts';
import { branchLevels } from './branchLevels.ts';
import { publishedGrowth } from './publishedGrowth.ts';

/** The year whose account comes next: the harvest quarter closes it. */
export function nextAccountYear({ year, quarter }: GameDate): number {
  return quarter <= 3 ? year : year + 1;
}

/** What an order to plan asks for, from a year on; undefined for a plan of the record that is not known. */
function termsOf(
  order: Exclude<PlanOrder, { kind: 'drop' }>,
  from: number,
): Pick<Plan, 'title' | 'kind' | 'programme' | 'to' | 'growth'> | undefined {
  if (order.kind === 'set') {
    const to = from + order.years - 1;
    const title = order.years === 1 ? `Plan for ${String(from)}` : `Plan for ${String(from)}-${String(to)}`;
    return { title, kind: 'reckoned', to, growth: order.growth };
  }
  const plan = PLANS.find(({ id }) => id === order.programme);
  if (plan === undefined) return undefined;
  return { title: plan.title, kind: 'declared', programme: plan.id, to: plan.to, growth: publishedGrowth(plan) };
}

/**
 * The plan that an order asks for, counted from the last account. Undefined before the first account, and for a plan of the record
 * that is not known. Its tautness is still to be reckoned: until then it is the order in force.
 */
export function drawUpPlan(
  { years, statistics, date, orders, plan }: Pick<GameState, 'years' | 'statistics' | 'date' | 'orders' | 'plan'>,
  order: Exclude<PlanOrder, { kind: 'drop' }>,
): Plan | undefined {
  const from = nextAccountYear(date);
  const terms = termsOf(order, from);
  const last = years.at(-1);
  if (terms === undefined || last === undefined) return undefined;
  const printedBase = branchLevels(publishYear(last, statistics.years.at(-1)));
  const orderedTautness = plan.current?.kind === 'reckoned' ? plan.current.orderedTautness : orders.tautness;
  return {
    ...terms,
    from,
    baseYear: last.year,
    base: branchLevels(last),
    printedBase,
    claimed: { ...printedBase },
    orderedTautness,
    tautness: orders.tautness,
  };
}
