import { describe, expect, test } from '@jest/globals';
import type { Knots } from '../../../shared/math/numbers.ts';
import { valuesOf } from '../../../shared/content/register/parameterTree.ts';

const TREE = {
  village: {
    share: { value: 0.3, tag: 'judgement', range: [0.2, 0.4], unit: 'fraction', note: 'A share.', sources: [] },
    byPosition: { values: [1, 0.6, 0], tag: 'judgement', band: [0.8, 1.2], unit: 'fraction', note: 'By position of a law.', sources: [] },
  },
  course: {
    values: [
      [1921, 0.4],
      [1991, 0.1],
    ],
    tag: 'judgement',
    band: [0.9, 1.1],
    unit: 'index',
    note: 'A course.',
    sources: [],
  },
  byPlace: { values: { Urals: 0.5, Volga: 0.3 }, tag: 'judgement', band: [0.5, 1.5], unit: 'ratio', note: 'By place.', sources: [] },
} as const;

describe('values of a tree of parameters', () => {
  test('are the plain figures in the same shape', () => {
    const values = valuesOf(TREE);
    const share: number = values.village.share;
    const course: Knots = values.course;
    expect(share).toBe(0.3);
    expect(values.village.byPosition).toEqual([1, 0.6, 0]);
    expect(course.at(-1)).toEqual([1991, 0.1]);
    expect(values.byPlace.Urals).toBe(0.5);
  });

  test('share nothing with the tree', () => {
    const values = valuesOf(TREE);
    expect(values.course).not.toBe(TREE.course.values);
    expect(values.course[0]).not.toBe(TREE.course.values[0]);
    expect(values.byPlace).not.toBe(TREE.byPlace.values);
  });
});
