import seedrandom from 'seedrandom';

/** How often each named stream has been opened: the part of the game state that makes chance replayable. */
export type RandomPositions = Record<string, number>;

/** A source of chance. Draws are in [0, 1). */
export interface Rng {
  readonly next: () => number;
}

/**
 * Opens a named stream and notes the opening in `positions`. Streams do not disturb each other, so that one more draw
 * in one system leaves the luck of all others as it was.
 */
export function openStream(seed: string, positions: RandomPositions, name: string): Rng {
  const position = positions[name] ?? 0;
  positions[name] = position + 1;
  const draw = seedrandom.alea(`${seed}/${name}/${position}`);
  return { next: () => draw() };
}

/** An outcome with its weight. Weights need not add up to one. */
export type Weighted<T> = readonly (readonly [outcome: T, weight: number])[];

/** Draws one outcome in proportion to its weight. Throws if there is nothing to draw from. */
export function drawWeighted<T>(rng: Rng, outcomes: Weighted<T>): T {
  const total = outcomes.reduce((sum, [, weight]) => sum + weight, 0);
  let left = rng.next() * total;
  for (const [outcome, weight] of outcomes) {
    left -= weight;
    if (left < 0) return outcome;
  }
  const last = outcomes[outcomes.length - 1];
  if (last === undefined) throw new Error('drawWeighted needs at least one outcome');
  return last[0];
}
