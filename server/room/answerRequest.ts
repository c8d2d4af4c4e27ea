import { REQUEST_SCHEMAS } from '../../shared/commands/messages.ts';
import type { RequestName } from '../../shared/commands/messages.ts';
import { assertNever } from '../../shared/state/assertNever.ts';
import type { Services } from '../services.ts';
import { decline } from './answer.ts';
import type { Answer } from './answer.ts';
import type { GameSession } from './gameSession.ts';
import { exportSave, fork, saveAs } from './savedCopies.ts';

export type Reply = Answer<unknown> | Promise<Answer<unknown>>;

/** Who asks: the player, and the name shown to others. */
export interface Asker {
  readonly player: string;
  readonly name: string;
}

/** Parses the envelope of a request and hands it to the game. Nothing in the payload is trusted. */
export function answerRequest(
  services: Services,
  session: GameSession,
  { player, name }: Asker,
  request: RequestName,
  payload: unknown,
): Reply {
  const malformed = decline('malformedRequest');
  switch (request) {
    case 'command': {
      const { data } = REQUEST_SCHEMAS.command.safeParse(payload);
      return data === undefined ? malformed : session.command(player, data.turn, data.command);
    }
    case 'takeSeat': {
      const { data } = REQUEST_SCHEMAS.takeSeat.safeParse(payload);
      return data === undefined ? malformed : session.takeSeat(player, name, data.seat);
    }
    case 'leaveSeat':
      return REQUEST_SCHEMAS.leaveSeat.safeParse(payload).success ? session.leaveSeat(player) : malformed;
    case 'ready': {
      const { data } = REQUEST_SCHEMAS.ready.safeParse(payload);
      return data === undefined ? malformed : session.ready(player, data.turn, data.ready);
    }
    case 'export':
      return REQUEST_SCHEMAS.export.safeParse(payload).success ? exportSave(services, session, player) : malformed;
    case 'saveAs': {
      const { data } = REQUEST_SCHEMAS.saveAs.safeParse(payload);
      return data === undefined ? malformed : saveAs(services, session, player, data.name);
    }
    case 'fork': {
      const { data } = REQUEST_SCHEMAS.fork.safeParse(payload);
      return data === undefined ? malformed : fork(services, session, { player, name, turn: data.turn });
    }
    default:
      return assertNever(request);
  }
}
