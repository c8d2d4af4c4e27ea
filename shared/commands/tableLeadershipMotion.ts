import { z } from 'zod';
import { motionCost } from '../politics/motionCost.ts';
import { FACTION_IDS, isFaction } from '../state/seats.ts';
import { defineCommand } from './defineCommand.ts';
import { factionOf } from './office.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const tableLeadershipMotionSchema = z.strictObject({
  type: z.literal('tableLeadershipMotion'),
  candidate: z.enum(FACTION_IDS),
});

/** A faction moves that another faction take the leadership. */
export const tableLeadershipMotion = defineCommand('tableLeadershipMotion', tableLeadershipMotionSchema, {
  check: (view, command) => {
    if (factionOf(view) === undefined) return refuse('notYourOffice');
    if (command.candidate === view.leadership.seat) return refuse('alreadyLeads', { candidate: command.candidate });
    if (view.desk.agenda.some((motion) => motion.subject.kind === 'leadership')) return refuse('alreadyTabled');
    const cost = motionCost({ kind: 'leadership', candidate: command.candidate }, view.laws);
    const capital = view.desk.capital ?? 0;
    return cost > capital ? refuse('notEnoughCapital', { cost, capital }) : ACCEPTED;
  },
  apply: (state, seat, command) => {
    if (!isFaction(seat)) throw new Error(`${seat} cannot table motions`);
    state.pending.motions.push({ id: 'leadership', by: seat, subject: { kind: 'leadership', candidate: command.candidate } });
  },
});
