import { log } from '../../math/exact.ts';

/** Smallest part of an input that is counted: keeps logs finite where everything is lost. */
const LEAST = 0.001;

/** Log of what is left of an input, 1 = all. */
export function logOfShare(share: number): number {
  return log(Math.max(LEAST, share));
}
