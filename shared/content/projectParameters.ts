import { PROJECT_TREE } from './parameters/projects/projectTree.ts';
import { valuesOf } from './register/parameterTree.ts';

/** Tolerance of a count, no estimate: work left to do, as a share of the cost, that counts as done. */
const PROJECT_TOLERANCES = { finishedWithin: 1e-9 } as const;

/** How great projects are built and what they change; what each figure rests on is in its tree. */
export const PROJECT_PARAMETERS = { ...valuesOf(PROJECT_TREE), ...PROJECT_TOLERANCES };
