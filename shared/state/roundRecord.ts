/** Digits that a closed account keeps: far more than anything is known to, and fewer than a double writes out. */
const DIGITS = 10;
/** Digits for accounts whose parts must still add up to the last that is ever looked at. */
export const ACCOUNT_DIGITS = 13;

function rounded(value: unknown, digits: number): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(digits));
  if (Array.isArray(value)) return value.map((item) => rounded(item, digits));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item, digits)]));
  }
  return value;
}

/**
 * A closed record with its numbers rounded to significant digits, so that seventy years of them stay small in a save.
 * Rounding to digits is exactly specified, so that every engine rounds alike.
 */
export function roundRecord<Closed>(record: Closed, digits = DIGITS): Closed {
  return rounded(record, digits) as Closed;
}
