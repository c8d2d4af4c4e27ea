import { assertNever } from '../../shared/state/assertNever.ts';

/** What the figure with the cause must be, against the figure without it. */
export type Expectation =
  /** Higher by at least a share of the figure without the cause. */
  | { readonly kind: 'rises'; readonly share: number }
  /** Lower by at least a share of the figure without the cause. */
  | { readonly kind: 'falls'; readonly share: number }
  /** Higher by at least an amount in the unit of the indicator: for shares, points, and figures that start from nothing. */
  | { readonly kind: 'risesBy'; readonly amount: number }
  | { readonly kind: 'fallsBy'; readonly amount: number }
  /** No further away than a share of the figure without the cause. */
  | { readonly kind: 'stays'; readonly share: number }
  /** No further away than an amount in the unit of the indicator. */
  | { readonly kind: 'staysBy'; readonly amount: number }
  /** Within a share of a figure of the design's reference report. */
  | { readonly kind: 'near'; readonly reference: number; readonly share: number }
  /** The figure with the cause inside a range of the design. */
  | { readonly kind: 'between'; readonly low: number; readonly high: number };

/** Whether two figures are what was expected of them. A figure that is no number never is. */
export function meets(expect: Expectation, without: number, withCause: number): boolean {
  switch (expect.kind) {
    case 'rises':
      return withCause >= without + expect.share * Math.abs(without);
    case 'falls':
      return withCause <= without - expect.share * Math.abs(without);
    case 'risesBy':
      return withCause >= without + expect.amount;
    case 'fallsBy':
      return withCause <= without - expect.amount;
    case 'stays':
      return Math.abs(withCause - without) <= expect.share * Math.abs(without);
    case 'staysBy':
      return Math.abs(withCause - without) <= expect.amount;
    case 'near':
      return Number.isFinite(without) && Math.abs(withCause - expect.reference) <= expect.share * Math.abs(expect.reference);
    case 'between':
      return Number.isFinite(without) && withCause >= expect.low && withCause <= expect.high;
    default:
      return assertNever(expect);
  }
}

function percent(share: number): string {
  return `${String(Math.round(1000 * share) / 10)} %`;
}

/** The expectation in words, to stand after the figures. */
export function inWords(expect: Expectation): string {
  switch (expect.kind) {
    case 'rises':
      return expect.share === 0 ? 'no lower' : `at least ${percent(expect.share)} higher`;
    case 'falls':
      return expect.share === 0 ? 'no higher' : `at least ${percent(expect.share)} lower`;
    case 'risesBy':
      return `higher by at least ${String(expect.amount)}`;
    case 'fallsBy':
      return `lower by at least ${String(expect.amount)}`;
    case 'stays':
      return `within ${percent(expect.share)}`;
    case 'staysBy':
      return `within ${String(expect.amount)}`;
    case 'near':
      return `within ${percent(expect.share)} of ${String(expect.reference)}`;
    case 'between':
      return `from ${String(expect.low)} to ${String(expect.high)}`;
    default:
      return assertNever(expect);
  }
}
