import type { EconomyYear } from '../../state/economyState.ts';
import { closeLedger } from './closeLedger.ts';
import type { Amounts, Ledger } from './ledger.ts';

/** What an account's coordination is less than one by, cause by cause; `adjustment` is the way it still has to its target. */
function losses(account: EconomyYear): Amounts {
  const parts = account.factors.coordination;
  const target =
    1 -
    parts.disorganisation -
    parts.tautness -
    parts.repression -
    parts.occupation -
    parts.reconversion -
    parts.corruption -
    parts.planMarketFriction;
  return {
    disorganisation: -parts.disorganisation,
    tautness: -parts.tautness,
    repression: -parts.repression,
    occupation: -parts.occupation,
    reconversion: -parts.reconversion,
    corruption: -parts.corruption,
    planMarketFriction: -parts.planMarketFriction,
    adjustment: account.coordination - target,
  };
}

/** Change of coordination. */
export function coordinationLedger(before: EconomyYear, after: EconomyYear): Ledger {
  const one = losses(before);
  const other = losses(after);
  const change = (cause: keyof EconomyYear['factors']['coordination'] | 'adjustment'): number => (other[cause] ?? 0) - (one[cause] ?? 0);
  return closeLedger('coordination', before.coordination, after.coordination, {
    disorganisation: change('disorganisation'),
    tautness: change('tautness'),
    repression: change('repression'),
    occupation: change('occupation'),
    reconversion: change('reconversion'),
    corruption: change('corruption'),
    planMarketFriction: change('planMarketFriction'),
    adjustment: change('adjustment'),
  });
}

/** What keeps coordination below one: the ledger runs from 1 down to the year's coordination. */
export function coordinationLevel(account: EconomyYear): Ledger {
  return closeLedger('coordination', 1, account.coordination, losses(account));
}
