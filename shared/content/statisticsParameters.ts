import { STATISTICS_TREE } from './parameters/statistics/statisticsTree.ts';
import { valuesOf } from './register/parameterTree.ts';

/** How reports part from the truth; what each figure rests on is in its tree. */
export const STATISTICS_PARAMETERS = valuesOf(STATISTICS_TREE);
