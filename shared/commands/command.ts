import { z } from 'zod';
import { FACTION_IDS } from '../state/seats.ts';
import { LEVER_IDS } from '../state/levers.ts';
import { VOTES } from '../state/politicsState.ts';
import { POSTURES } from '../state/worldState.ts';

const identifier = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[a-zA-Z0-9:_-]+$/);
const share = z.number().min(0).max(1);

/** Everything a seat can ask for. The wire format; `check` decides whether it may be done now. */
export const COMMAND_SCHEMA = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('setOrder'), lever: z.enum(LEVER_IDS), value: z.number().min(-1).max(10) }),
  z.strictObject({ type: z.literal('withdrawOrder'), lever: z.enum(LEVER_IDS) }),
  z.strictObject({ type: z.literal('tableLawMotion'), law: identifier, position: z.int().min(0).max(20) }),
  z.strictObject({ type: z.literal('tableLeadershipMotion'), candidate: z.enum(FACTION_IDS) }),
  z.strictObject({ type: z.literal('withdrawMotion'), motion: identifier }),
  z.strictObject({ type: z.literal('castVote'), motion: identifier, vote: z.enum(VOTES) }),
  z.strictObject({ type: z.literal('campaign'), target: z.enum(FACTION_IDS).optional() }),
  z.strictObject({ type: z.literal('setWithholding'), value: share }),
  z.strictObject({ type: z.literal('setEngagement'), value: z.number().min(0).max(1.25) }),
  z.strictObject({ type: z.literal('setPosture'), posture: z.enum(POSTURES) }),
  z.strictObject({ type: z.literal('answerEvent'), event: identifier, option: identifier }),
]);

export type Command = z.infer<typeof COMMAND_SCHEMA>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
