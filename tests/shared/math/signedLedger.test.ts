import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { movedParts } from '../../../shared/math/movedParts.ts';
import { closeSigned, sumOfParts } from '../../../shared/math/signedLedger.ts';
import { closes } from '../../support/ledgerFaults.ts';

const CAUSES = ['rain', 'sun', 'wind', 'other'] as const;
const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);

test('parts that explain the change sum to it to the last digit, largest first', () => {
  fc.assert(
    fc.property(amount, amount, amount, amount, (from, rain, sun, wind) => {
      const to = from + rain + sun + wind;
      const ledger = closeSigned(from, to, { rain, sun, wind }, CAUSES, 'other');
      expect(closes(ledger)).toBe(true);
      // Rounding that is put right may turn the order of equals.
      const sizes = ledger.parts.map((part) => Math.abs(part.amount));
      sizes.slice(1).forEach((size, index) => expect(size).toBeLessThanOrEqual((sizes[index] ?? 0) + 1e-9));
      expect(ledger.parts.map(({ cause }) => cause)).not.toContain('other');
    }),
  );
});

test('what the causes do not explain is a part of its own, and the sum is the change still', () => {
  fc.assert(
    fc.property(amount, amount, fc.double({ min: 0.01, max: 10, noNaN: true }), (from, rain, outside) => {
      const ledger = closeSigned(from, from + rain + outside, { rain }, CAUSES, 'other');
      expect(ledger.parts.find(({ cause }) => cause === 'other')?.amount).toBeCloseTo(outside, 9);
      expect(closes(ledger)).toBe(true);
    }),
  );
});

test('records kept to few digits leave rounding, not something unexplained', () => {
  const rounded = closeSigned(1, 1.25, { rain: 0.25 + 1e-9 }, CAUSES, 'other', 1e-8);
  expect(rounded.parts).toEqual([{ cause: 'rain', amount: 0.25 }]);
  expect(closeSigned(1, 1.25, { rain: 0.25 + 1e-9 }, CAUSES, 'other').parts).toHaveLength(2);
});

test('a figure that did not move has no parts', () => {
  expect(closeSigned(2, 2, { rain: 0 }, CAUSES, 'other').parts).toEqual([]);
  expect(sumOfParts([])).toBe(0);
});

test('a rule with a limit in it is shared out by the mean over both orders', () => {
  // min(supply, demand): 2 -> 6 and 3 -> 4. Supply first: 1, then demand 1; demand first: 0, then supply 2.
  const parts = movedParts(
    [
      ['supply', ['supply']],
      ['demand', ['demand']],
    ],
    { supply: 2, demand: 3 },
    { supply: 6, demand: 4 },
    ({ supply, demand }) => Math.min(supply, demand),
  );
  expect(parts).toEqual({ supply: 1.5, demand: 0.5 });
});
