import type { ConcessionsState } from '../../state/concessionsState.ts';
import { recordConcessions } from './recordConcessions.ts';

/** No site is let at the start; what was learned before it is as in the record. */
export function foundConcessions(year: number): ConcessionsState {
  const { knowHow } = recordConcessions(year - 1);
  return { sites: {}, knowHow, recordKnowHow: knowHow, inflow: 0, profits: 0, output: 0 };
}
