import type { Source } from '../../data/source.ts';

/**
 * How a parameter came by its value: taken from the literature; calibrated on the USSR 1921-91; checked on other countries;
 * or a judgement of the designers.
 */
export const PARAMETER_TAGS = ['literature', 'calibrated', 'crossCountry', 'judgement'] as const;
export type ParameterTag = (typeof PARAMETER_TAGS)[number];

/** A parameter as it is published. */
export interface ParameterEntry {
  readonly value: number;
  readonly tag: ParameterTag;
  /** Values that a reasonable person could defend. Experiments and uncertainty bands stay inside. */
  readonly range: readonly [low: number, high: number];
  readonly unit: string;
  readonly note: string;
  readonly sources: readonly Source[];
}

/** Entries for every parameter of a sector. */
export type ParameterTable<Sector> = { readonly [Id in keyof Sector]: ParameterEntry };
