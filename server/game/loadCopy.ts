import { z } from 'zod';
import type { LoggedCommand, SaveFile } from '../../shared/state/gameState.ts';
import { SEAT_IDS } from '../../shared/state/seats.ts';
import { Refused } from '../refused.ts';
import { emptyPending, isCurrent, parseSave } from '../rules.ts';
import type { GameStore } from '../storage/gameStore.ts';
import { unpack } from '../storage/packed.ts';
import { refoundGame } from './foundGame.ts';

/** A copy kept on this server: the turns resolved, and what was already decided in the turn under way. */
export interface KeptCopy {
  readonly save: SaveFile;
  readonly underWay: readonly LoggedCommand[];
}

const COPY_SCHEMA = z.strictObject({
  save: z.unknown(),
  underWay: z.array(z.strictObject({ seat: z.enum(SEAT_IDS), command: z.unknown() })),
});

/**
 * Opens a copy as a new game and replies its code. This server wrote it, so its hash is checked and its log not played again.
 * Throws `Refused` if there is no such copy of this player or it is damaged.
 */
export async function loadCopy(store: GameStore, player: string, id: number): Promise<string> {
  const file = Number.isSafeInteger(id) ? await store.readSave(id, player) : undefined;
  if (file === undefined) throw new Refused('unknownSave');
  const damaged = (problem: string, where: string) => new Refused('malformedSave', { problem, where: `save ${id}${where}` });
  let copy: z.infer<typeof COPY_SCHEMA>;
  try {
    copy = COPY_SCHEMA.parse(unpack(file));
  } catch {
    throw damaged('damaged', '');
  }
  const parsed = parseSave(JSON.stringify(copy.save) ?? '');
  if (!parsed.ok) throw damaged(parsed.problem.code, `: ${parsed.problem.where}`);
  if (!isCurrent(parsed.save)) throw damaged('otherRules', '');
  const { title, log, state } = parsed.save;
  const from = { title, log, state: { ...state, pending: emptyPending() }, underWay: copy.underWay };
  return refoundGame(store, from, { seat: undefined, player, name: 'Player' });
}
