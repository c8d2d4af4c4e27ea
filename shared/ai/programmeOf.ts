import { FACTIONS, PROGRAMMES } from '../content/index.ts';
import type { ProgrammeDefinition } from '../content/types.ts';
import { interpolate } from '../math/numbers.ts';
import type { LeverId } from '../state/levers.ts';
import type { FactionId } from '../state/seats.ts';

/** The programme a faction follows in a year when it leads. */
export function programmeOf(faction: FactionId, year: number): ProgrammeDefinition | undefined {
  const { programmes } = FACTIONS[faction];
  const current = programmes.filter(({ from }) => from <= year).at(-1) ?? programmes[0];
  return current === undefined ? undefined : PROGRAMMES[current.programme];
}

/** Where a programme wants a lever in a year (may lie outside the lever's range). */
export function leverTarget(programme: ProgrammeDefinition, lever: LeverId, year: number): number {
  return interpolate(programme.levers[lever], year);
}

/** Where a programme wants a law in a year; undefined for a law it leaves alone. */
export function lawTarget(programme: ProgrammeDefinition, law: string, year: number): number | undefined {
  const schedule = programme.laws[law];
  return (schedule?.filter(([from]) => from <= year).at(-1) ?? schedule?.[0])?.[1];
}
