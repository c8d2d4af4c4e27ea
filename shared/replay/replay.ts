import { applyCommand, checkCommand, parseCommand } from '../commands/index.ts';
import { hashState } from '../state/hash.ts';
import { RULES_VERSION } from '../state/gameState.ts';
import type { GameLog, GameState } from '../state/gameState.ts';
import { createGame } from '../turn/createGame.ts';
import { resolveTurn } from '../turn/resolveTurn.ts';
import { viewFor } from '../views/viewFor.ts';

/** Where a replay left the log: the turn, the command in it if one was refused, and what went wrong. */
export interface ReplayProblem {
  readonly code: 'otherRules' | 'commandRefused' | 'hashDiffers';
  readonly turn: number;
  readonly command?: number;
  readonly expected?: string;
  readonly found?: string;
}

export interface Replay {
  /** The state after the last turn that agreed with the log. */
  readonly state: GameState;
  readonly hashes: readonly string[];
  readonly problem?: ReplayProblem;
}

/**
 * Plays a log again from its seed and compares the hash of every turn. Stops at the first thing that does not agree.
 * @param turns how many turns to replay; all of them by default
 */
export function replayLog(log: GameLog, turns = log.turns.length): Replay {
  let state = createGame({ scenario: log.scenario, seed: log.seed, settings: log.settings });
  const hashes: string[] = [];
  if (log.rulesVersion !== RULES_VERSION) {
    return { state, hashes, problem: { code: 'otherRules', turn: 0, expected: log.rulesVersion, found: RULES_VERSION } };
  }
  for (const [turn, logged] of log.turns.slice(0, turns).entries()) {
    for (const [index, { seat, command }] of logged.commands.entries()) {
      const parsed = parseCommand(command);
      if (!parsed.ok || !checkCommand(viewFor(state, seat), parsed.command).ok) {
        return { state, hashes, problem: { code: 'commandRefused', turn, command: index } };
      }
      applyCommand(state, seat, parsed.command);
    }
    const next = resolveTurn(state);
    const hash = hashState(next);
    if (hash !== logged.hash) {
      return { state, hashes, problem: { code: 'hashDiffers', turn, expected: logged.hash, found: hash } };
    }
    hashes.push(hash);
    state = next;
  }
  return { state, hashes };
}
