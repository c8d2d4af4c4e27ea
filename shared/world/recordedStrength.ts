import { runBook } from '../economy/runBook.ts';
import type { EconomyDefinition } from '../state/economyDefinition.ts';
import type { EconomyRecord } from '../state/economyState.ts';
import { leversAt } from '../economy/leversAt.ts';

/** What readiness for war is made of. */
export interface Strength {
  /** Output of producer goods, billions of 1990 dollars. */
  readonly heavyOutput: number;
  readonly defenceShare: number;
  readonly repression: number;
}

const known = new WeakMap<EconomyDefinition, Map<number, Strength>>();

/** The strength that an account and the orders in force add up to. */
export function strengthOf(year: EconomyRecord, repression: number): Strength {
  return { heavyOutput: year.heavyOutput, defenceShare: year.defence / year.gdp, repression };
}

/** The strength of the record at the last account before a year, from the model itself, so that it never lags behind its parameters. */
export function recordedStrength(definition: EconomyDefinition, before: number): Strength {
  const years = known.get(definition) ?? new Map<number, Strength>();
  known.set(definition, years);
  const found = years.get(before);
  if (found !== undefined) return found;
  const last = runBook(definition, { lastYear: before - 1 }).at(-1);
  if (last === undefined) throw new Error(`${definition.id} has no account before ${before}`);
  const strength = strengthOf(last, leversAt(definition.book, before).repression);
  years.set(before, strength);
  return strength;
}
