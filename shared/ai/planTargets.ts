import type { Command } from '../commands/index.ts';
import { PLANS } from '../content/plans/plans.ts';
import type { ProgrammeDefinition } from '../content/types.ts';
import type { SeatView } from '../views/view.ts';

/** The programme whose leaderships declare the plans of the record. */
const RECORD = 'history';

/**
 * A leadership on the record's course declares the plan of the record whose years have come, the latest of them. A plan with targets
 * of its own that it has inherited runs to its end first.
 */
export function planTargets(view: SeatView, programme: ProgrammeDefinition): Command[] {
  const { year } = view.date;
  const due = PLANS.filter(({ from, to }) => from <= year && year <= to).at(-1);
  if (programme.id !== RECORD || due === undefined || view.plan.current?.kind === 'reckoned' || view.desk.plan !== undefined) return [];
  return [{ type: 'adoptProgramme', programme: due.id }];
}
