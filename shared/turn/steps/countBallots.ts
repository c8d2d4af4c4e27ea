import { applyBallot } from '../../politics/applyBallot.ts';
import { countBallot } from '../../politics/countBallot.ts';
import { chance } from '../turnDraft.ts';
import type { TurnDraft } from '../turnDraft.ts';

/** The Central Committee votes on every motion of the agenda, in the order tabled. */
export function countBallots(draft: TurnDraft): void {
  const { state } = draft;
  for (const motion of state.pending.motions) {
    const result = countBallot(state, motion, chance(draft, 'ballots'));
    applyBallot(state, result);
    draft.ballots.push(result);
  }
}
