import { BASELINE_PARAMETER_TABLE, ECONOMY_PARAMETER_IDS } from '../../shared/content/economies/baselineParameters.ts';
import { USSR_ECONOMY } from '../../shared/content/economies/ussr.ts';
import { HISTORY } from '../../shared/data/history/history.ts';
import { runBook } from '../../shared/economy/runBook.ts';
import type { Rng } from '../../shared/math/rng.ts';
import { openStream } from '../../shared/math/rng.ts';
import type { EconomyDefinition } from '../../shared/state/economyDefinition.ts';
import type { EconomyParameters } from '../../shared/state/economyParameters.ts';
import { REAL_LEVER_IDS } from '../../shared/state/levers.ts';
import { meanAbsolutePercentageError, pairs } from './errors.ts';
import { invariantFaults } from './invariantFaults.ts';

/** Standard deviation of the log of a factor: about ten percent. */
const SPREAD = 0.1;

/** What is shaken: parameters alone, or parameters and the levers of history. */
export const JITTER_KINDS = ['parameters', 'parametersAndLevers'] as const;
export type JitterKind = (typeof JITTER_KINDS)[number];

/** Errors of GDP per head over many shaken histories, percent. */
export interface JitterReport {
  readonly draws: number;
  /** Quantiles of the mean absolute error of a draw. */
  readonly quantiles: Readonly<Record<'p10' | 'p25' | 'p50' | 'p75' | 'p90', number>>;
  readonly worst: number;
  /** Broken invariants with the draw they broke in. */
  readonly faults: readonly string[];
}

/** A factor around one, lognormal (Box and Muller). */
function factor(rng: Rng): number {
  const radius = Math.sqrt(-2 * Math.log(1 - rng.next()));
  return Math.exp(SPREAD * radius * Math.cos(2 * Math.PI * rng.next()));
}

/** Every parameter times a factor of its own; what is a fraction stays at most one. */
function shakenParameters(rng: Rng): EconomyParameters {
  const parameters = { ...USSR_ECONOMY.parameters };
  for (const id of ECONOMY_PARAMETER_IDS) {
    const moved = parameters[id] * factor(rng);
    parameters[id] = BASELINE_PARAMETER_TABLE[id].unit === 'fraction' ? Math.min(1, moved) : moved;
  }
  return parameters;
}

/** Every lever's whole path times a factor of its own; levers are shares or indices and stay at most one. */
function shakenBook(rng: Rng): EconomyDefinition['book'] {
  const book = { ...USSR_ECONOMY.book };
  for (const lever of REAL_LEVER_IDS) {
    const times = factor(rng);
    book[lever] = book[lever].map(([year, value]) => [year, Math.min(1, value * times)] as const);
  }
  return book;
}

/** The economy of a draw. Labour at the start follows from its parameters. */
function shaken(kind: JitterKind, rng: Rng): EconomyDefinition {
  const { initial, parameters: published } = USSR_ECONOMY;
  const parameters = shakenParameters(rng);
  const schooling = Math.exp((parameters.schoolingReturn - published.schoolingReturn) * initial.schooling);
  const effectiveLabour = (initial.effectiveLabour * schooling * parameters.participation) / published.participation;
  const book = kind === 'parameters' ? USSR_ECONOMY.book : shakenBook(rng);
  return { ...USSR_ECONOMY, parameters, book, initial: { ...initial, effectiveLabour } };
}

function quantile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new Error('jitter needs at least one draw');
  return value;
}

/** Replays history in `draws` shaken economies, each tied to the anchor year again. The same seed gives the same report. */
export function jitter(kind: JitterKind, draws: number, seed = 'jitter'): JitterReport {
  const positions = {};
  const errors: number[] = [];
  const faults: string[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const economy = shaken(kind, openStream(seed, positions, kind));
    const years = runBook(economy, { lastYear: 1991 });
    faults.push(...invariantFaults(years).map((fault) => `draw ${draw}: ${fault}`));
    const compared = pairs(
      years.map((account) => ({ year: account.year, value: account.gdpPerHead })),
      HISTORY.gdpPerHead,
    );
    errors.push(meanAbsolutePercentageError(compared));
  }
  const sorted = errors.toSorted((a, b) => a - b);
  const at = (share: number): number => quantile(sorted, share);
  return {
    draws,
    quantiles: { p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) },
    worst: at(1),
    faults,
  };
}
