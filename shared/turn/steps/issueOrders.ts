import { clamp } from '../../math/numbers.ts';
import { LEVER_IDS } from '../../state/levers.ts';
import { lawRange } from '../../views/orderRanges.ts';
import type { TurnDraft } from '../turnDraft.ts';

/** Orders of the leadership come into force, cut to what the laws allow; orders in force that a new law forbids are cut too. */
export function issueOrders(draft: TurnDraft): void {
  const { state } = draft;
  for (const lever of LEVER_IDS) {
    const before = state.orders[lever];
    const wanted = state.pending.orders[lever] ?? before;
    const { low, high } = lawRange(state.laws, lever);
    const after = clamp(wanted, low.value, high.value);
    if (after === before) continue;
    const limit = after < wanted ? high.limit : after > wanted ? low.limit : undefined;
    state.orders[lever] = after;
    draft.orders.push({ lever, before, after, ...(limit?.kind === 'law' ? { limitedBy: limit.law } : {}) });
  }
}
