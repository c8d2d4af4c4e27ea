/** Branches a plan can set targets for: all are in the yearly account. */
export const PLAN_BRANCHES = ['heavyIndustry', 'consumerGoods', 'farming', 'grain', 'coal', 'steel', 'electricity', 'oil'] as const;
export type PlanBranch = (typeof PLAN_BRANCHES)[number];

/** A figure for every branch. */
export type BranchFigures = Record<PlanBranch, number>;
/** A figure for the branches that a plan names. */
export type BranchTargets = Readonly<Partial<BranchFigures>>;

/**
 * How a plan acts. `reckoned`: its targets decide how taut the year is. `declared`: it is published and counted against, while
 * tautness stays an order of its own, as it does for the plans of the record, whose strain is in the record's orders already.
 */
export type PlanKind = 'reckoned' | 'declared';

/** A plan in force. */
export interface Plan {
  readonly title: string;
  readonly kind: PlanKind;
  /** Id of the plan of the record that it is; left out for a plan of this game. */
  readonly programme?: string;
  /** First and last year of account. */
  readonly from: number;
  readonly to: number;
  /** Growth per year that is ordered, fraction. */
  readonly growth: BranchTargets;
  /** Year of the account that growth is counted from. */
  readonly baseYear: number;
  /** Levels of that account as they were, and as they were printed. */
  readonly base: Readonly<BranchFigures>;
  readonly printedBase: Readonly<BranchFigures>;
  /** Levels as the service counts them since the plan began, from `printedBase`. */
  claimed: BranchFigures;
  /** The order on tautness that comes back when a reckoned plan is over. */
  readonly orderedTautness: number;
  /** Tautness reckoned from its targets, 0-1. */
  tautness: number;
}

/** How far a plan was fulfilled, 1 = as planned. */
export interface Fulfilment {
  readonly branches: BranchTargets;
  /** Over all branches with targets, by weight. */
  readonly overall: number;
}

/** The plan in a year of account. */
export interface PlanYear {
  readonly year: number;
  /** First year of the plan it belongs to. */
  readonly plan: number;
  readonly reported: Fulfilment;
  /** As it was: known to those who have eyes of their own. */
  readonly actual: Fulfilment;
}

export const PLAN_VERDICTS = ['fulfilled', 'fellShort', 'missed', 'dropped', 'interrupted', 'replaced'] as const;
export type PlanVerdict = (typeof PLAN_VERDICTS)[number];

/** A plan that is over. */
export interface PastPlan {
  readonly title: string;
  readonly kind: PlanKind;
  readonly programme?: string;
  readonly from: number;
  readonly to: number;
  /** Last year of account it was in force. */
  readonly ended: number;
  readonly growth: BranchTargets;
  readonly verdict: PlanVerdict;
}

/** How a year went under its targets, whoever set them. */
export interface StrainYear {
  readonly year: number;
  /** The order on tautness in force at the account, 0-1. */
  readonly tautness: number;
  /** Part of the year's output that came in each quarter; sums to 1. */
  readonly quarters: readonly [number, number, number, number];
  /** Unfinished building as a part of a year's investment: 1 = as much stands unfinished as is invested in a year. */
  readonly unfinishedShare: number;
}

/** What unfinished building was made of at the last account, as parts of the year's investment. */
export interface BuildingYear {
  /** What stood unfinished before the year, and what of it was brought to an end. */
  readonly before: number;
  readonly completed: number;
  /** What any year's building leaves under way, and what taut targets add. */
  readonly underWay: number;
  readonly wasted: number;
}

export interface PlanState {
  current?: Plan;
  /** Years of account under a plan, the oldest first. */
  years: PlanYear[];
  past: PastPlan[];
  /** Unfinished building, billions of 1990 dollars: money spent on works that do not yet work. */
  unfinished: number;
  building?: BuildingYear;
  strain: StrainYear[];
}

/** What the leadership has put on the table about the plan. */
export type PlanOrder =
  | { readonly kind: 'set'; readonly years: number; readonly growth: BranchTargets }
  | { readonly kind: 'programme'; readonly programme: string }
  | { readonly kind: 'drop' };
