/** Placeholder header: filled by the economy port in the next commit. */
export interface EconomyParameters {
  readonly [name: string]: number;
}
