import type { Command } from '../commands/index.ts';
import { policyIdeology } from '../politics/policyIdeology.ts';
import type { Motion, Vote } from '../state/politicsState.ts';
import type { FactionId } from '../state/seats.ts';
import type { SeatView } from '../views/view.ts';
import { naturalLine } from './expectBallot.ts';

/** The line on one motion: a leadership defends its seat and stands by its laws, everyone else follows interest. */
function lineOn(view: SeatView, motion: Motion, faction: FactionId): Vote {
  if (motion.by === faction) return 'for';
  const leads = faction === view.leadership.seat;
  if (motion.subject.kind === 'leadership') {
    if (leads) return 'against';
    if (motion.subject.candidate === faction) return 'for';
  }
  const line = naturalLine({ laws: view.laws, policy: policyIdeology(view.orders, view.laws) }, motion, faction);
  return leads && line === 'free' ? 'against' : line;
}

/** Lines on the motions of the agenda that the faction has not spoken on yet. */
export function planVotes(view: SeatView, faction: FactionId): Command[] {
  return view.desk.agenda
    .filter(({ id }) => view.desk.votes[id] === undefined)
    .map((motion) => ({ type: 'castVote', motion: motion.id, vote: lineOn(view, motion, faction) }));
}
