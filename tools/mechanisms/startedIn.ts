import type { ProgrammeDefinition } from '../../shared/content/types.ts';
import { interpolate } from '../../shared/math/numbers.ts';
import { LEVER_IDS } from '../../shared/state/levers.ts';
import type { LeverId } from '../../shared/state/levers.ts';

type Schedule = readonly (readonly [number, number])[];

/** A schedule of levers that follows one up to a year, and from then on another as if its own year had come. */
function spliceKnots(before: Schedule, after: Schedule, year: number, own: number): Schedule {
  const kept = before.filter(([knot]) => knot < year - 1);
  const later = after.filter(([knot]) => knot > own).map(([knot, value]) => [knot + year - own, value] as const);
  return [...kept, [year - 1, interpolate(before, year - 1)], [year, interpolate(after, own)], ...later];
}

/** The same for laws, whose positions hold until they are changed. */
function spliceLaw(before: Schedule, after: Schedule, year: number, own: number): Schedule {
  const kept = before.filter(([knot]) => knot < year);
  const inForce = after.filter(([knot]) => knot <= own).at(-1);
  const later = after.filter(([knot]) => knot > own).map(([knot, value]) => [knot + year - own, value] as const);
  return [...kept, ...(inForce === undefined ? [] : [[year, inForce[1]] as const]), ...later];
}

/**
 * The same reform begun in another year: up to then the course of `before`, from then on the steps of `reform` at its own
 * pace. Only the starting point differs.
 * @param own year in which `reform` begins in its own book
 */
export function startedIn(reform: ProgrammeDefinition, own: number, year: number, before: ProgrammeDefinition): ProgrammeDefinition {
  const levers: Partial<Record<LeverId, Schedule>> = {};
  for (const lever of LEVER_IDS) levers[lever] = spliceKnots(before.levers[lever], reform.levers[lever], year, own);
  const laws: Record<string, Schedule> = {};
  for (const [law, schedule] of Object.entries(before.laws)) laws[law] = spliceLaw(schedule, reform.laws[law] ?? [], year, own);
  return {
    ...reform,
    id: `${reform.id}-begun-${String(year)}`,
    levers: levers as Record<LeverId, Schedule>,
    laws,
  };
}
