import { factionScore } from '../politics/memberScore.ts';
import type { BallotContext } from '../politics/memberScore.ts';
import { naturalLine } from '../politics/naturalLine.ts';
import type { Motion, Vote } from '../state/politicsState.ts';
import { FACTION_IDS } from '../state/seats.ts';
import type { FactionId } from '../state/seats.ts';
import { publicBallot } from '../views/publicBallot.ts';
import type { SeatView } from '../views/view.ts';
import { AI_PARAMETERS } from '../content/aiParameters.ts';

/** What is publicly known about a coming ballot, with the lines that factions would naturally take. */
function expectedContext(view: SeatView, motion: Motion): BallotContext {
  const known = publicBallot(view);
  const lines: Partial<Record<FactionId, Vote>> = {};
  for (const faction of FACTION_IDS) {
    if (faction === motion.by) lines[faction] = 'for';
    else if (faction === view.leadership.seat) lines[faction] = 'against';
    else if (motion.subject.kind === 'leadership' && faction === motion.subject.candidate) lines[faction] = 'for';
    else lines[faction] = naturalLine(known, motion, faction);
  }
  return { ...known, lines };
}

/** The share of the Committee's votes a motion can expect, 0-1: members of middling conviction, moods evenly spread. */
export function expectedShare(view: SeatView, motion: Motion): number {
  const context = expectedContext(view, motion);
  let inFavour = 0;
  let members = 0;
  for (const faction of FACTION_IDS) {
    const { shared, line } = factionScore(context, motion, faction);
    const inclination = shared + line * AI_PARAMETERS.guessedConviction;
    const share = Math.min(1, Math.max(0, 0.5 + inclination / (2 * AI_PARAMETERS.guessedSpread)));
    inFavour += share * view.committee[faction];
    members += view.committee[faction];
  }
  return members === 0 ? 0 : inFavour / members;
}
