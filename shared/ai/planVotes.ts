import type { Command } from '../commands/index.ts';
import { policyIdeology } from '../politics/policyIdeology.ts';
import type { Motion, Vote } from '../state/politicsState.ts';
import type { FactionId } from '../state/seats.ts';
import type { SeatView } from '../views/view.ts';
import { naturalLine } from '../politics/naturalLine.ts';
import { lawTarget, programmeOf } from './programmeOf.ts';

/** A leadership lets pass what its programme wants anyway, and stands by the laws in force against the rest. */
function lineOfLeadership(view: SeatView, motion: Motion, faction: FactionId): Vote {
  if (motion.subject.kind === 'leadership') return 'against';
  const { law, position } = motion.subject;
  const programme = programmeOf(faction, view.date.year);
  const goal = programme === undefined ? undefined : lawTarget(programme, law, view.date.year);
  const current = view.laws[law];
  if (goal === undefined || current === undefined) return 'free';
  return Math.abs(goal - position) < Math.abs(goal - current) ? 'for' : 'against';
}

function lineOn(view: SeatView, motion: Motion, faction: FactionId): Vote {
  if (motion.by === faction) return 'for';
  if (faction === view.leadership.seat) return lineOfLeadership(view, motion, faction);
  if (motion.subject.kind === 'leadership' && motion.subject.candidate === faction) return 'for';
  return naturalLine({ laws: view.laws, policy: policyIdeology(view.orders, view.laws) }, motion, faction);
}

/** Lines on the motions of the agenda that the faction has not spoken on yet. */
export function planVotes(view: SeatView, faction: FactionId): Command[] {
  return (
    view.desk.agenda
      .filter(({ id }) => view.desk.votes[id] === undefined)
      .map((motion) => ({ motion: motion.id, vote: lineOn(view, motion, faction) }))
      // A faction that says nothing leaves its members free; only the leadership's silence counts as a line.
      .filter(({ vote }) => vote !== 'free' || faction === view.leadership.seat)
      .map((line) => ({ type: 'castVote', ...line }))
  );
}
