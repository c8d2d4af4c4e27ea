import { parameterLines } from '../../../shared/content/register/parameterLines.ts';
import type { ParameterLine } from '../../../shared/content/register/parameterLines.ts';

/**
 * A line for every parameter of the model, in the order of the register. The build puts the finished list in place of this module
 * (`libraryLists` in `vite.config.ts`), so that the entries are nowhere else in what a browser loads.
 */
export const PARAMETER_INDEX: readonly ParameterLine[] = parameterLines();
