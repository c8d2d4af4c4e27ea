import type { EconomyYear } from '../../shared/state/economyState.ts';
import { accountFaults } from '../invariants/accountFaults.ts';

/** What cannot be in any run: see `accountFaults`. Empty if all is well. */
export function invariantFaults(years: readonly EconomyYear[]): string[] {
  return years.flatMap((account, index) => accountFaults(account, years[index - 1]));
}
