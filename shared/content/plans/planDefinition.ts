import type { Quality, Source } from '../../data/source.ts';
import type { PlanBranch } from '../../state/planState.ts';

/** A published target: level before the plan and at its end, in the unit of the publication. */
export interface PublishedTarget {
  readonly before: number;
  readonly target: number;
}

/** A long-term plan of the record with its published targets. Branches whose target is not known for certain are left out. */
export interface PlanDefinition {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly from: number;
  readonly to: number;
  /** Levels before the plan and in its last year. Where a range was published, its lower end. */
  readonly targets: Readonly<Partial<Record<PlanBranch, PublishedTarget>>>;
  readonly quality: Quality;
  readonly sources: readonly Source[];
}
