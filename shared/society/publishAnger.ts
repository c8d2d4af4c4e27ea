import { closeSigned } from '../math/signedLedger.ts';
import type { SignedAmounts, SignedLedger } from '../math/signedLedger.ts';
import type { YearBias } from '../state/statisticsState.ts';
import { ANGER_CAUSES } from '../state/worldState.ts';
import type { AngerCause } from '../state/worldState.ts';

/** Why the anger of the village moved, as it is printed: the hunger that is not reported passes for its usual temper. */
export function publishAnger(ledger: SignedLedger<AngerCause>, bias: YearBias | undefined): SignedLedger<AngerCause> {
  const amounts: SignedAmounts<AngerCause> = {};
  for (const { cause, amount } of ledger.parts) amounts[cause] = amount;
  const hidden = (amounts.hunger ?? 0) * (bias?.concealment ?? 0);
  if (hidden === 0) return ledger;
  amounts.hunger = (amounts.hunger ?? 0) - hidden;
  amounts.base = (amounts.base ?? 0) + hidden;
  return closeSigned(ledger.from, ledger.to, amounts, ANGER_CAUSES, 'base');
}
