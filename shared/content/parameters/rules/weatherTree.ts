import type { ParameterTableEntry, ParameterTree } from '../../register/parameterTree.ts';
import type { Weighted } from '../../../math/rng.ts';

const frequency: ParameterTableEntry<Weighted<number>> = {
  values: [
    [-2, 0.08],
    [-1, 0.25],
    [0, 0.4],
    [1, 0.21],
    [2, 0.06],
  ],
  tag: 'calibrated',
  band: [0.7, 1.4],
  unit: 'relative weight',
  note: 'How often each class of harvest weather (-2 to 2) came in the record of 1921-91 in `content/economies/ussrShocks.ts`, counted and rounded. Only what one class weighs against another counts.',
  sources: [],
};

/** The lottery of the harvest. */
export const WEATHER_TREE = { frequency } as const satisfies ParameterTree;
