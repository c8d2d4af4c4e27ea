import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copyPlain } from '../../../shared/state/copyPlain.ts';
import { deepFreeze } from '../../support/newGame.ts';

/** Every array and record in a value. */
function partsOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

test('a copy is equal in every field and order, and shares no part with what it was copied from', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (data) => {
      const copy = copyPlain(deepFreeze(data));
      expect(JSON.stringify(copy)).toBe(JSON.stringify(data));
      const own = new Set(partsOf(copy));
      expect(partsOf(data).filter((part) => own.has(part))).toEqual([]);
      expect([...own].filter((part) => Object.isFrozen(part))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
