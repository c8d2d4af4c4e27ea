import type { GameState } from '../state/gameState.ts';
import type { SeatId } from '../state/seats.ts';
import type { SeatView } from '../views/view.ts';
import { adoptProgramme } from './adoptProgramme.ts';
import { answerEvent } from './answerEvent.ts';
import { bidConcession } from './bidConcession.ts';
import { campaign } from './campaign.ts';
import { cancelConcession } from './cancelConcession.ts';
import { castVote } from './castVote.ts';
import { COMMAND_SCHEMA } from './command.ts';
import type { Command, CommandType } from './command.ts';
import type { CommandDefinition } from './defineCommand.ts';
import type { z } from 'zod';
import { dropPlan } from './dropPlan.ts';
import { offerConcession } from './offerConcession.ts';
import { refuse } from './refusal.ts';
import type { Refusal, Verdict } from './refusal.ts';
import { setEngagement } from './setEngagement.ts';
import { setOrder } from './setOrder.ts';
import { setPlan } from './setPlan.ts';
import { setPosture } from './setPosture.ts';
import { setTrade } from './setTrade.ts';
import { setWithholding } from './setWithholding.ts';
import { startProject } from './startProject.ts';
import { stopProject } from './stopProject.ts';
import { tableLawMotion } from './tableLawMotion.ts';
import { tableLeadershipMotion } from './tableLeadershipMotion.ts';
import { withdrawMotion } from './withdrawMotion.ts';
import { withdrawOrder } from './withdrawOrder.ts';

export type { Command, CommandType } from './command.ts';
export type { Refusal, RefusalCode, Verdict } from './refusal.ts';

const DEFINITIONS: Readonly<Record<CommandType, CommandDefinition<z.ZodType>>> = {
  setOrder,
  withdrawOrder,
  tableLawMotion,
  tableLeadershipMotion,
  withdrawMotion,
  castVote,
  campaign,
  setWithholding,
  setEngagement,
  setPosture,
  answerEvent,
  setTrade,
  offerConcession,
  cancelConcession,
  bidConcession,
  startProject,
  stopProject,
  setPlan,
  adoptProgramme,
  dropPlan,
};

/** Reads a command from the wire. Anything that is not exactly a command is refused as `malformed`, with the place. */
export function parseCommand(input: unknown): { ok: true; command: Command } | { ok: false; refusal: Refusal } {
  const parsed = COMMAND_SCHEMA.safeParse(input);
  if (parsed.success) return { ok: true, command: parsed.data };
  const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return { ok: false, refusal: { code: 'malformed', params: { where } } };
}

/** Whether the seat whose view this is may give the command now. The one place of validity: client, server and AI ask here. */
export function checkCommand(view: SeatView, command: Command): Verdict {
  if (view.outcome !== undefined) return refuse('gameOver');
  if (view.seat === 'observer') return refuse('notYourOffice');
  return DEFINITIONS[command.type].check(view, command);
}

/** Puts an accepted command on the table of the turn under way. Writes `state.pending` only. */
export function applyCommand(state: GameState, seat: SeatId, command: Command): void {
  DEFINITIONS[command.type].apply(state, seat, command);
}
