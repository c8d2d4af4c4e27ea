import { z } from 'zod';
import { POSTURES } from '../state/worldState.ts';
import { defineCommand } from './defineCommand.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const setPostureSchema = z.strictObject({ type: z.literal('setPosture'), posture: z.enum(POSTURES) });

/** The Western powers move one step on the scale from embargo to credit. */
export const setPosture = defineCommand('setPosture', setPostureSchema, {
  check: (view, command) => {
    if (view.seat !== 'westernPowers') return refuse('notYourOffice');
    const step = Math.abs(POSTURES.indexOf(command.posture) - POSTURES.indexOf(view.world.posture));
    return step > 1 ? refuse('oneStepAtATime') : ACCEPTED;
  },
  apply: (state, _seat, command) => {
    state.pending.posture = command.posture;
  },
});
