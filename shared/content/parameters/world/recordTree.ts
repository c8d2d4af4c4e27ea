import type { Knots } from '../../../math/numbers.ts';
import { judgement, judgementTable } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

/** Fear of war in the record. */
const tension: Knots = [
  [1921, 0.4],
  [1924, 0.25],
  [1927, 0.4],
  [1929, 0.3],
  [1933, 0.4],
  [1938, 0.65],
  [1940, 0.85],
  [1941, 1],
  [1944, 0.8],
  [1946, 0.5],
  [1950, 0.75],
  [1955, 0.5],
  [1962, 0.7],
  [1966, 0.45],
  [1973, 0.3],
  [1979, 0.4],
  [1983, 0.6],
  [1988, 0.25],
  [1991, 0.1],
];

/** Where the peasantry, foreign capital and the powers stand in March 1921, and the fear of war of the record. */
export const WORLD_RECORD_TREE = {
  start: {
    peasantAnger: judgement(
      0.6,
      [0.4, 0.85],
      'index 0-1',
      'Anger of the villages at the end of requisitioning, with risings in Tambov and Siberia.',
    ),
    contractTrust: judgement(
      0.3,
      [0.1, 0.4],
      'index 0-1',
      'Trust of foreign capital after the debts of the old state were repudiated and works were nationalised.',
    ),
    tension: judgement(0.4, [0.25, 0.6], 'index 0-1', 'Fear of war after intervention ended.'),
  },
  historicalTension: judgementTable(tension, [0.8, 1.1], 'fraction', 'Fear of war in the record, 1 = war; judged on well-known turns.'),
} as const satisfies ParameterTree;
