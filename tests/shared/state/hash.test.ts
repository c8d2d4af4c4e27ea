import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hashData } from '../../../shared/state/hash.ts';

describe('the hash of plain data', () => {
  test('is the same whatever order keys were added in, and after a trip through JSON', () => {
    expect(hashData({ a: 1, b: [2, { c: 'x', d: true }] })).toBe(hashData({ b: [2, { d: true, c: 'x' }], a: 1 }));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => hashData(JSON.parse(JSON.stringify(value))) === hashData(value)),
      { numRuns: 500 },
    );
  });

  test('tells apart what differs by little', () => {
    const different = [
      {},
      [],
      null,
      0,
      '',
      '0',
      false,
      true,
      1,
      1 + Number.EPSILON,
      [0],
      [[0]],
      [0, 0],
      ['a', 'b'],
      ['b', 'a'],
      ['ab'],
      { a: 1 },
      { b: 1 },
      { a: '1' },
      { a: { b: 1 } },
      { a: 1, b: 2 },
      { a: 2, b: 1 },
      { ab: 1 },
      { a: [1, 2] },
      { a: [2, 1] },
    ];
    expect(new Set(different.map(hashData)).size).toBe(different.length);
  });

  test('hardly ever gives two values one hash', () => {
    const hashes = new Set(Array.from({ length: 50_000 }, (_, index) => hashData({ lever: index, value: index * 0.1 })));
    expect(hashes.size).toBe(50_000);
  });

  test.each([[Number.NaN], [Infinity], [undefined], [() => 1], [{ deep: [1, { hole: undefined }] }]])('refuses %p', (value) => {
    expect(() => hashData(value)).toThrow(/not /);
  });

  test('treats the two zeros as one, as JSON does', () => {
    expect(hashData([-0])).toBe(hashData([0]));
  });
});
