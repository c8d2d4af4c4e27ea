import { hashState } from '../state/hash.ts';
import type { GameState, Save } from '../state/gameState.ts';
import { isCurrent, parseSave } from '../state/save.ts';
import type { SaveProblem } from '../state/save.ts';
import { replayLog } from './replay.ts';
import type { ReplayProblem } from './replay.ts';

/** A save that was opened: its state can be trusted, because the log was played again and leads there. */
export type OpenedSave =
  | { readonly ok: true; readonly save: Save; readonly state: GameState }
  | { readonly ok: false; readonly problem: SaveProblem | { readonly code: 'otherRules' } | ReplayProblem };

/**
 * Opens a save from text that may come from anywhere. The log is replayed from its seed, so that a forged state is not
 * taken; a save of other rules is refused with that reason.
 */
export function openSave(text: string): OpenedSave {
  const parsed = parseSave(text);
  if (!parsed.ok) return parsed;
  const { save } = parsed;
  if (!isCurrent(save)) return { ok: false, problem: { code: 'otherRules' } };
  const replay = replayLog(save.log);
  if (replay.problem !== undefined) return { ok: false, problem: replay.problem };
  const pendingless = { ...save.state, pending: replay.state.pending };
  if (hashState(pendingless) !== hashState(replay.state)) return { ok: false, problem: { code: 'hashDiffers', where: 'state' } };
  return { ok: true, save, state: replay.state };
}
