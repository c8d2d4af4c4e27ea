import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packTables } from '../../../shared/state/packTables.ts';
import { unpackTables } from '../../../shared/state/unpackTables.ts';

/** Packs, writes, reads and unpacks. */
function roundTrip(value: unknown): unknown {
  const unpacked = unpackTables(JSON.parse(JSON.stringify(packTables(value))));
  if (!unpacked.ok) throw new Error(unpacked.reason);
  return unpacked.value;
}

/** Data of the kinds that are packed: tables, lists of mixed forms, lists of lists, words, and names that look like marks. */
const name = fc.constantFrom('a', 'b', 'c', '$table', '$named', '$$', '$', '10', '2');
const records = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom('yes', 'no', 'perhaps', 1, 0.1),
    fc.array(fc.constantFrom('yes', 'no'), { maxLength: 8 }),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }),
    fc.array(fc.dictionary(name, tie('value'), { minKeys: 1, maxKeys: 2 }), { maxLength: 8 }),
  ),
}));

describe('packed tables', () => {
  test('give back whatever was packed, with fields in the same order', () => {
    fc.assert(
      fc.property(records.value, (value) => {
        expect(JSON.stringify(roundTrip(value))).toBe(JSON.stringify(value));
      }),
      { numRuns: 2000 },
    );
  });

  test('give back any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(roundTrip(value))).toBe(JSON.stringify(value));
      }),
      { numRuns: 500 },
    );
  });

  test('take a name that means something to the engine for a name', () => {
    for (const text of ['[{"__proto__":{"a":1}},{"__proto__":{"a":2}}]', '{"__proto__":{"a":1},"toString":[1]}']) {
      const value: unknown = roundTrip(JSON.parse(text));
      expect(JSON.stringify(value)).toBe(text);
      expect(Object.getPrototypeOf(value)).toBe(Array.isArray(value) ? Array.prototype : Object.prototype);
    }
  });

  test('write the names of fields once', () => {
    const years = [
      { year: 1921, outputs: { coal: 8, oil: 4 } },
      { year: 1922, outputs: { coal: 10, oil: 5 } },
    ];
    expect(packTables(years)).toEqual({
      $table: [
        ['year', [1921, 1922]],
        [
          'outputs',
          {
            $table: [
              ['coal', [8, 10]],
              ['oil', [4, 5]],
            ],
          },
        ],
      ],
    });
    expect(packTables({ moscow: { herd: 1 }, minsk: { herd: 2 } })).toEqual({
      $named: [['moscow', 'minsk'], { $table: [['herd', [1, 2]]] }],
    });
    expect(packTables(['for', 'against', 'for', 'for'])).toEqual({
      $words: [
        ['for', 'against'],
        [0, 1, 0, 0],
      ],
    });
  });

  test.each([
    ['an unknown form', { $sphere: [] }],
    [
      'columns of unequal length',
      {
        $table: [
          ['a', [1]],
          ['b', []],
        ],
      },
    ],
    ['a column that is no list', { $table: [['a', 3]] }],
    ['a table that is no list of columns', { $table: 'x' }],
    ['names without values', { $named: [['a', 'b'], [1]] }],
    ['a word outside the dictionary', { $words: [['a'], [1]] }],
    ['a word that is a number', { $words: [[1], [0]] }],
    ['a record whose list has run out', { $mixed: [[0, 0], [[{}]]] }],
    ['records that nothing asks for', { $mixed: [[0], [[{}, {}]]] }],
    ['lengths beyond the items', { $lists: [[2], [1]] }],
    ['items in no list', { $lists: [[1], [1, 2]] }],
    ['a negative length', { $lists: [[-1, 2], [1]] }],
    ['a name long enough to fill the memory when it is repeated', { $table: [['x'.repeat(101), [1]]] }],
  ])('refuse %s', (_name, packed) => {
    expect(unpackTables(packed)).toEqual({ ok: false, reason: expect.any(String) });
  });

  test('refuse a nesting that would break the stack', () => {
    expect(unpackTables(JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`))).toEqual({ ok: false, reason: 'too deep' });
  });
});
