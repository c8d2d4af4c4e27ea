import type { TurnDraft } from '../turnDraft.ts';
import { announce } from '../turnDraft.ts';

/** The seats outside the Party take the stances they have put on the table; without a word the old ones hold. */
export function takeStances(draft: TurnDraft): void {
  const { pending, world } = draft.state;
  if (pending.withholding !== undefined) world.withholding = pending.withholding;
  if (pending.engagement !== undefined) world.engagement = pending.engagement;
  if (pending.posture !== undefined && pending.posture !== world.posture) {
    announce(draft, 'postureChanged', 'neutral', { before: world.posture, after: pending.posture });
    world.posture = pending.posture;
  }
}
