import type { SaveFile } from '../../shared/state/gameState.ts';
import { refoundGame } from '../game/foundGame.ts';
import type { KeptCopy } from '../game/loadCopy.ts';
import { readLine, readLog } from '../game/readLog.ts';
import { restoreState } from '../game/restoreState.ts';
import { emptyPending, packSave } from '../rules.ts';
import type { Services } from '../services.ts';
import { pack } from '../storage/packed.ts';
import { GameDamaged } from '../storage/gameDamaged.ts';
import { decline, reply } from './answer.ts';
import type { Answer } from './answer.ts';
import type { GameSession } from './gameSession.ts';

/** Whether a player may have a copy of the game, secrets and all: when it is over, or nobody else sits at the table. */
function mayCopy(session: GameSession, player: string): boolean {
  return session.stored.isOver || session.table.persons.every((person) => person.player === player);
}

/** The game as a save: the turns resolved so far, and the state at the start of the turn under way. */
async function saveOf({ store }: Services, session: GameSession): Promise<SaveFile> {
  const log = await readLog(store, session.stored);
  return packSave(session.stored.title, log, { ...session.game.state, pending: emptyPending() });
}

export function exportSave(services: Services, session: GameSession, player: string): Promise<Answer<{ save: SaveFile }>> {
  return session.alone(async () =>
    mayCopy(session, player) ? reply({ save: await saveOf(services, session) }) : decline('secretsOfOthers'),
  );
}

export function saveAs(services: Services, session: GameSession, player: string, name: string): Promise<Answer<{ id: number }>> {
  return session.alone(async () => {
    if (!mayCopy(session, player)) return decline('secretsOfOthers');
    const save = await saveOf(services, session);
    const { code, title, turn, year } = session.stored;
    await services.journal.flush();
    const underWay = (await services.store.readCommands(code, turn, turn)).map((line) => readLine(code, line));
    const copy: KeptCopy = { save, underWay };
    return reply({ id: await services.store.addSave({ player, name, title, year, turn, file: pack(copy) }) });
  });
}

/** Founds a new game from the start of a past turn (or of the turn under way). Replies its code. */
export function fork(
  services: Services,
  session: GameSession,
  { player, name, turn }: { readonly player: string; readonly name: string; readonly turn: number },
): Promise<Answer<{ code: string }>> {
  return session.alone(async () => {
    if (!mayCopy(session, player)) return decline('secretsOfOthers');
    const { stored, table } = session;
    if (turn > stored.turn) return decline('unknownTurn', { turn, last: stored.turn });
    if (!services.foundings.take(player)) return decline('tooManyMessages');
    try {
      const state = await restoreState(services.store, services.log, stored, turn);
      const log = await readLog(services.store, stored, turn);
      const code = await refoundGame(services.store, { title: stored.title, log, state }, { seat: table.seatOf(player), player, name });
      return reply({ code });
    } catch (error) {
      if (!(error instanceof GameDamaged)) throw error;
      services.log.error(error.message, error.cause);
      return decline('unknownTurn', { turn, last: stored.turn });
    }
  });
}
