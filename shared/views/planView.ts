import { PLAN_PARAMETERS } from '../content/planParameters.ts';
import { nextAccountYear } from '../society/plan/drawUpPlan.ts';
import { expectedGrowth } from '../society/plan/expectedGrowth.ts';
import { plansBind } from '../society/plan/plansBind.ts';
import { reckonTautness } from '../society/plan/reckonTautness.ts';
import type { GameState } from '../state/gameState.ts';
import type { BranchFigures, BuildingYear, BranchTargets, Fulfilment, PastPlan, PlanKind, StrainYear } from '../state/planState.ts';

/** The plan in force as it is published. */
export interface CurrentPlanView {
  readonly title: string;
  readonly kind: PlanKind;
  readonly programme?: string;
  readonly from: number;
  readonly to: number;
  /** Growth per year ordered, fraction. */
  readonly growth: BranchTargets;
  /**
   * Tautness of its targets against what is expected now, 0-1. For a reckoned plan the order on tautness follows it, once a year and
   * within the laws; for a declared one it is only a comparison.
   */
  readonly tautness: number;
}

/** A year under a plan, as reported. */
export interface ReportedPlanYear {
  readonly year: number;
  readonly plan: number;
  readonly reported: Fulfilment;
}

/** What everybody may know of plans. */
export interface PlanView {
  /** Whether the laws make a plan an order. */
  readonly binding: boolean;
  readonly current?: CurrentPlanView;
  /** Growth per year expected of every branch under the orders in force and without strain, from reported figures. */
  readonly expected: Readonly<BranchFigures>;
  /** Years of account under plans, as reported. */
  readonly years: readonly ReportedPlanYear[];
  readonly past: readonly PastPlan[];
  /** Year by year: tautness, when in the year output came, and unfinished building as a part of a year's investment. */
  readonly strain: readonly StrainYear[];
  /** The same of the last account. */
  readonly unfinishedShare: number;
  readonly building?: BuildingYear;
  readonly storming?: StrainYear['quarters'];
}

/** The plan as it is published. Forecasts for the rest of the plan in force, or for as many years as the shortest forecast has. */
export function planView(state: GameState): PlanView {
  const { current, years, past, strain, building } = state.plan;
  const ahead = current === undefined ? PLAN_PARAMETERS.shortestForecast : current.to - nextAccountYear(state.date) + 1;
  const expected = expectedGrowth(state, ahead);
  const last = strain.at(-1);
  return {
    binding: plansBind(state.laws),
    expected,
    years: years.map(({ year, plan, reported }) => ({ year, plan, reported })),
    past,
    strain,
    unfinishedShare: last?.unfinishedShare ?? 0,
    ...(building === undefined ? {} : { building }),
    ...(last === undefined ? {} : { storming: last.quarters }),
    ...(current === undefined ? {} : { current: currentView(current, expected) }),
  };
}

function currentView(plan: NonNullable<GameState['plan']['current']>, expected: BranchFigures): CurrentPlanView {
  const { title, kind, programme, from, to, growth } = plan;
  return { title, kind, ...(programme === undefined ? {} : { programme }), from, to, growth, tautness: reckonTautness(growth, expected) };
}
