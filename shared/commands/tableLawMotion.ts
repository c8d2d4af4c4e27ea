import { z } from 'zod';
import { LAWS } from '../content/index.ts';
import { motionCost } from '../politics/motionCost.ts';
import { isFaction } from '../state/seats.ts';
import { defineCommand } from './defineCommand.ts';
import { identifierSchema } from './identifier.ts';
import { factionOf } from './office.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const tableLawMotionSchema = z.strictObject({
  type: z.literal('tableLawMotion'),
  law: identifierSchema,
  position: z.int().min(0).max(20),
});

/** A faction moves that a law be taken one step along its scale. The Central Committee votes when the turn is resolved. */
export const tableLawMotion = defineCommand('tableLawMotion', tableLawMotionSchema, {
  check: (view, command) => {
    const faction = factionOf(view);
    if (faction === undefined) return refuse('notYourOffice');
    const law = Object.hasOwn(LAWS, command.law) ? LAWS[command.law] : undefined;
    const current = view.laws[command.law];
    if (law === undefined || current === undefined) return refuse('unknownLaw', { law: command.law });
    if (command.position >= law.positions.length) return refuse('unknownPosition', { law: law.id });
    if (command.position === current) return refuse('alreadyLaw', { law: law.id });
    if (Math.abs(command.position - current) > 1) return refuse('oneStepAtATime', { law: law.id });
    if (view.desk.agenda.some((motion) => motion.subject.kind === 'law' && motion.subject.law === law.id)) {
      return refuse('alreadyTabled', { law: law.id });
    }
    const cost = motionCost({ kind: 'law', law: law.id, position: command.position }, view.laws);
    const capital = view.desk.capital ?? 0;
    return cost > capital ? refuse('notEnoughCapital', { cost, capital }) : ACCEPTED;
  },
  apply: (state, seat, command) => {
    if (!isFaction(seat)) throw new Error(`${seat} cannot table motions`);
    const subject = { kind: 'law', law: command.law, position: command.position } as const;
    state.pending.motions.push({ id: `law:${command.law}`, by: seat, subject });
  },
});
