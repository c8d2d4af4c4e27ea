import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exp, log, pow, softplus } from '../../shared/math/exact.ts';

const relativeError = (found: number, expected: number) => Math.abs(found - expected) / Math.max(Math.abs(expected), 1e-300);

describe('exact arithmetic', () => {
  test('agrees with the engine to the last digits over a wide range', () => {
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => relativeError(exp(x), Math.exp(x)) < 4e-13),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(
        fc.double({ min: 1e-200, max: 1e200, noNaN: true }),
        (x) => Math.abs(log(x) - Math.log(x)) <= 1e-13 * Math.max(1, Math.abs(Math.log(x))),
      ),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.double({ min: -8, max: 8, noNaN: true }),
        (base, exponent) => relativeError(pow(base, exponent), Math.pow(base, exponent)) < 1e-12,
      ),
      { numRuns: 2000 },
    );
  });

  test('keeps the corner cases', () => {
    expect(exp(0)).toBe(1);
    expect(exp(1000)).toBe(Infinity);
    expect(exp(-1000)).toBe(0);
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(-Infinity);
    expect(log(-1)).toBeNaN();
    expect(pow(0, 0)).toBe(1);
    expect(pow(0, 2)).toBe(0);
    expect(softplus(100)).toBe(100);
    expect(softplus(-1000)).toBe(0);
  });

  test('pins the very bits, so that another engine would be found out', () => {
    expect([exp(1), exp(-0.37), log(10), log(0.3), pow(2.5, 0.35)]).toMatchInlineSnapshot(`
     [
       2.7182818284590446,
       0.6907343306373547,
       2.302585092994046,
       -1.2039728043259361,
       1.378094511392791,
     ]
    `);
  });
});
