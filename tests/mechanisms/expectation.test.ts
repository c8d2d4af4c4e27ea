import { describe, expect, test } from '@jest/globals';
import { inWords, meets } from '../../tools/mechanisms/expectation.ts';
import type { Expectation } from '../../tools/mechanisms/expectation.ts';

const CASES: readonly (readonly [Expectation, without: number, withCause: number, holds: boolean])[] = [
  [{ kind: 'rises', share: 0.25 }, 100, 125, true],
  [{ kind: 'rises', share: 0.25 }, 100, 124, false],
  [{ kind: 'falls', share: 0.5 }, 7, 3.5, true],
  [{ kind: 'falls', share: 0.5 }, 7, 3.6, false],
  // A loss that grows is a fall of a negative figure.
  [{ kind: 'falls', share: 0.5 }, -2, -3, true],
  [{ kind: 'risesBy', amount: 0.1 }, 0, 0.1, true],
  [{ kind: 'risesBy', amount: 0.1 }, 0, 0.09, false],
  [{ kind: 'fallsBy', amount: 3 }, 5, 2, true],
  [{ kind: 'fallsBy', amount: 3 }, 5, 2.1, false],
  [{ kind: 'stays', share: 0.03 }, 100, 97, true],
  [{ kind: 'stays', share: 0.03 }, 100, 103.1, false],
  [{ kind: 'staysBy', amount: 0.3 }, 1, 0.75, true],
  [{ kind: 'staysBy', amount: 0.2 }, 1, 0.75, false],
  [{ kind: 'near', reference: 9848, share: 1 / 3 }, 6200, 9700, true],
  [{ kind: 'near', reference: 9848, share: 1 / 3 }, 6200, 6500, false],
  [{ kind: 'between', low: 0, high: 0.1 }, 7, 0, true],
  [{ kind: 'between', low: 0, high: 0.1 }, 7, 0.2, false],
];

describe('an expectation', () => {
  test.each(CASES)('%o of %d and %d: %s', (expectation, without, withCause, holds) => {
    expect(meets(expectation, without, withCause)).toBe(holds);
  });

  test.each(CASES)('%o is met by nothing that is no number', (expectation) => {
    expect(meets(expectation, 100, NaN)).toBe(false);
    expect(meets(expectation, NaN, 100)).toBe(false);
  });

  test('can be said in words', () => {
    expect(CASES.map(([expectation]) => inWords(expectation))).toContain('at least 25 % higher');
    expect(inWords({ kind: 'near', reference: 9848, share: 1 / 3 })).toBe('within 33.3 % of 9848');
    expect(inWords({ kind: 'between', low: 0, high: 0.1 })).toBe('from 0 to 0.1');
  });
});
