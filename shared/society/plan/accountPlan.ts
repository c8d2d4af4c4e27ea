import { PLAN_PARAMETERS } from '../../content/planParameters.ts';
import { roundRecord } from '../../state/roundRecord.ts';
import type { EconomyRecord } from '../../state/economyState.ts';
import type { GameState } from '../../state/gameState.ts';
import type { BranchFigures, PastPlan, Plan, PlanState, PlanVerdict } from '../../state/planState.ts';
import { overstatedGrowth } from '../advanceStatistics.ts';
import { publishYear } from '../publishYear.ts';
import { branchLevels } from './branchLevels.ts';
import { fulfilment } from './fulfilment.ts';

/**
 * Levels of branches as plan reports count them. Industry is counted as in the official index, where every year's overstated growth
 * is kept for good; harvests and farm output are those printed; coal, steel, power and oil are weighed and metered, and are believed.
 */
function countedLevels(
  { claimed }: Plan,
  year: EconomyRecord,
  before: EconomyRecord,
  { orders, statistics }: Pick<GameState, 'orders' | 'statistics'>,
): BranchFigures {
  const overstated = overstatedGrowth(orders);
  return {
    ...branchLevels(publishYear(year, statistics.years.at(-1))),
    heavyIndustry: claimed.heavyIndustry * (year.heavyOutput / before.heavyOutput + overstated),
    consumerGoods: claimed.consumerGoods * (year.consumerOutput / before.consumerOutput + overstated),
  };
}

/** What is said of a plan at its end, from the fulfilment reported. */
export function verdictOn(reported: number): PlanVerdict {
  if (reported >= PLAN_PARAMETERS.fulfilledFrom) return 'fulfilled';
  return reported < PLAN_PARAMETERS.missedBelow ? 'missed' : 'fellShort';
}

/** Puts the plan in force among those that are over. Returns it, or undefined when there was none. */
export function endPlan(state: PlanState, ended: number, verdict: PlanVerdict): PastPlan | undefined {
  const { current } = state;
  if (current === undefined) return undefined;
  const { title, kind, programme, from, to, growth } = current;
  const past: PastPlan = { title, kind, ...(programme === undefined ? {} : { programme }), from, to, ended, growth, verdict };
  state.past.push(past);
  delete state.current;
  return past;
}

/**
 * Counts a year of account against the plan in force, in place. Call after the account and the statistics of the year are in the
 * books. Returns the plan if the year ended it: its last year, or an invasion, after which nobody asks for it.
 */
export function accountPlan(state: Pick<GameState, 'plan' | 'years' | 'statistics' | 'orders'>): PastPlan | undefined {
  const { plan, years } = state;
  const { current } = plan;
  const year = years.at(-1);
  const before = years.at(-2);
  if (current === undefined || year === undefined || before === undefined) return undefined;
  current.claimed = countedLevels(current, year, before, state);
  const { growth, base, printedBase, claimed, baseYear, from, to } = current;
  const span = year.year - baseYear;
  const reported = fulfilment(growth, printedBase, claimed, span);
  plan.years.push(roundRecord({ year: year.year, plan: from, reported, actual: fulfilment(growth, base, branchLevels(year), span) }));
  if (year.occupation > 0) return endPlan(plan, year.year, 'interrupted');
  return year.year >= to ? endPlan(plan, year.year, verdictOn(reported.overall)) : undefined;
}
