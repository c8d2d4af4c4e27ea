import type { EconomyParameters } from '../../state/economyParameters.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import { hungerDeaths } from './famineLedger.ts';

/** Million tonnes: more than any harvest. */
const WIDEST = 400;
/** Halvings of that: to a gram a head. */
const HALVINGS = 60;

/**
 * The account with the grain that village stores must have held or missed if the deaths in it are to follow from its harvest and
 * what was taken. Reports do not tell of stores: where harvests are overstated, what exists on paper alone is missing here.
 */
export function withImpliedStores(account: EconomyYear, parameters: EconomyParameters): EconomyYear {
  const stocked = (reserveBefore: number): EconomyYear => ({
    ...account,
    factors: { ...account.factors, grain: { ...account.factors.grain, reserveBefore, requisitioned: 0 } },
  });
  let [low, high] = [-WIDEST, WIDEST];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    // More grain, fewer deaths.
    if (hungerDeaths(stocked(middle), parameters) > account.famineDeaths) low = middle;
    else high = middle;
  }
  return stocked(high);
}
