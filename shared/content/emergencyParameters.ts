import { EMERGENCY_TREE } from './parameters/rules/emergencyTree.ts';
import { valuesOf } from './register/parameterTree.ts';

/** When a crisis ends a long turn early; what each figure rests on is in its tree. */
export const EMERGENCY_PARAMETERS = valuesOf(EMERGENCY_TREE);
