import { AI_PARAMETERS } from '../content/aiParameters.ts';
import { LAWS, LEVERS } from '../content/index.ts';
import type { LawDefinition, ProgrammeDefinition } from '../content/types.ts';
import type { Command } from '../commands/index.ts';
import { motionCost } from '../politics/motionCost.ts';
import { LEVER_IDS } from '../state/levers.ts';
import type { SeatView } from '../views/view.ts';
import { expectedShare } from './expectBallot.ts';
import { lawTarget, leverTarget } from './programmeOf.ts';
import { orderYear } from './planOrders.ts';

interface Step {
  readonly law: LawDefinition;
  readonly position: number;
  /** How much of the programme's levers the law stands in the way of, in parts of their ranges. */
  readonly blocking: number;
}

/** How far the position of a law would cut the programme's levers in a year: summed over levers, in parts of their ranges. */
function blocked(law: LawDefinition, position: number, programme: ProgrammeDefinition, year: number): number {
  const bounds = law.positions[position]?.bounds ?? {};
  let sum = 0;
  for (const lever of LEVER_IDS) {
    const { min, max } = LEVERS[lever];
    const target = Math.min(max, Math.max(min, leverTarget(programme, lever, year)));
    const excess = Math.max(0, target - (bounds[lever]?.max ?? max), (bounds[lever]?.min ?? min) - target);
    sum += excess / (max - min);
  }
  return sum;
}

/** The step a programme wants on a law now: towards this year's position, or towards next turn's when that does no harm yet. */
function wantedStep(view: SeatView, programme: ProgrammeDefinition, law: LawDefinition): Step | undefined {
  const current = view.laws[law.id];
  const year = orderYear(view);
  const nextYear = year + Math.max(1, view.settings.turnLength / 4);
  const now = lawTarget(programme, law.id, Math.floor(year));
  const next = lawTarget(programme, law.id, Math.floor(nextYear));
  if (current === undefined || now === undefined || next === undefined) return undefined;
  const goal = now === current ? next : now;
  if (goal === current) return undefined;
  const position = current + Math.sign(goal - current);
  const early = now === current && blocked(law, position, programme, year) > blocked(law, current, programme, year);
  return early ? undefined : { law, position, blocking: blocked(law, current, programme, nextYear) };
}

/**
 * Motions on the laws a programme wants changed: one step each, the law most in the way first, as far as political
 * capital goes and the Committee can be expected to follow.
 */
export function planLaws(view: SeatView, programme: ProgrammeDefinition): Command[] {
  const by = view.leadership.seat;
  const steps = Object.values(LAWS)
    .map((law) => wantedStep(view, programme, law))
    .filter((step) => step !== undefined)
    .toSorted((one, other) => other.blocking - one.blocking || (one.law.id < other.law.id ? -1 : 1));
  const tabled = new Set(view.desk.agenda.map(({ id }) => id));
  const commands: Command[] = [];
  let capital = view.desk.capital ?? 0;
  for (const { law, position } of steps) {
    const subject = { kind: 'law', law: law.id, position } as const;
    const cost = motionCost(subject, view.laws);
    const id = `law:${law.id}`;
    if (commands.length >= AI_PARAMETERS.motionsPerTurn || cost > capital || tabled.has(id)) continue;
    if (expectedShare(view, { id, by, subject }) < AI_PARAMETERS.shareToMove) continue;
    commands.push({ type: 'tableLawMotion', law: law.id, position });
    capital -= cost;
  }
  return commands;
}
