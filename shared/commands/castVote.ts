import { z } from 'zod';
import { VOTES } from '../state/politicsState.ts';
import { isFaction } from '../state/seats.ts';
import { defineCommand } from './defineCommand.ts';
import { identifierSchema } from './identifier.ts';
import { factionOf } from './office.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const castVoteSchema = z.strictObject({ type: z.literal('castVote'), motion: identifierSchema, vote: z.enum(VOTES) });

/** A faction gives its members a line on a motion of the agenda. Secret until the ballot. */
export const castVote = defineCommand('castVote', castVoteSchema, {
  check: (view, command) => {
    if (factionOf(view) === undefined) return refuse('notYourOffice');
    const tabled = view.desk.agenda.some(({ id }) => id === command.motion);
    return tabled ? ACCEPTED : refuse('unknownMotion', { motion: command.motion });
  },
  apply: (state, seat, command) => {
    if (!isFaction(seat)) throw new Error(`${seat} cannot vote`);
    state.pending.votes[command.motion] = { ...state.pending.votes[command.motion], [seat]: command.vote };
  },
});
