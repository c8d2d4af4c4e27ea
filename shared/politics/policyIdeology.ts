import { LAWS, LEVERS } from '../content/index.ts';
import { clamp } from '../math/numbers.ts';
import { LEVER_IDS } from '../state/levers.ts';
import type { Levers } from '../state/levers.ts';
import { IDEOLOGY_AXES } from '../state/politicsState.ts';
import type { Ideology } from '../state/politicsState.ts';

/** A point in the middle of all axes. */
export function emptyIdeology(): Ideology {
  return { market: 0, pace: 0, coercion: 0, openness: 0, debate: 0 };
}

/** What a position of a law contributes on each axis; nothing where there is no such law or position. */
export function leaningOf(law: string, position: number): Partial<Ideology> {
  return LAWS[law]?.positions[position]?.leaning ?? {};
}

/** What the laws in force contribute on each axis. */
function lawIdeology(laws: Readonly<Record<string, number>>): Ideology {
  const sum = emptyIdeology();
  for (const { id } of Object.values(LAWS)) {
    const leaning = leaningOf(id, laws[id] ?? 0);
    for (const axis of IDEOLOGY_AXES) sum[axis] += leaning[axis] ?? 0;
  }
  return sum;
}

/**
 * Where the policy in force stands on the axes of ideology, each -1 to 1: a lever moves it from minus to plus its leaning
 * over its full range, a law by the leaning of its position.
 */
export function policyIdeology(orders: Levers, laws: Readonly<Record<string, number>>): Ideology {
  const sum = lawIdeology(laws);
  for (const id of LEVER_IDS) {
    const { min, max, leaning } = LEVERS[id];
    const place = (2 * (orders[id] - min)) / (max - min) - 1;
    for (const axis of IDEOLOGY_AXES) sum[axis] += place * (leaning[axis] ?? 0);
  }
  for (const axis of IDEOLOGY_AXES) sum[axis] = clamp(sum[axis], -1, 1);
  return sum;
}
