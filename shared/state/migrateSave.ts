import { z } from 'zod';
import { SAVE_VERSION } from './gameState.ts';

type WrittenSave = Readonly<Record<string, unknown>>;

/** Of a log of version 1 what version 2 writes otherwise: the commands that a seat gave in a row stood together. */
const LOG_1 = z.looseObject({
  turns: z.array(z.looseObject({ commands: z.array(z.tuple([z.string(), z.array(z.unknown())])) })),
});

/** Version 2 packs tables (see `packTables`). A state that is not packed reads as well as one that is, so only the log changes. */
function writeSeatByCommand(save: WrittenSave): WrittenSave {
  const log = LOG_1.safeParse(save['log']);
  if (!log.success) return save;
  const turns = log.data.turns.map((turn) => ({
    ...turn,
    commands: turn.commands.flatMap(([seat, given]) => given.map((command) => ({ seat, command }))),
  }));
  return { ...save, log: { ...log.data, turns } };
}

/** Steps from a version of the save format to the next, by the version they start from. What they cannot read they leave to the check that follows. */
const MIGRATIONS: Readonly<Record<number, (save: WrittenSave) => WrittenSave>> = { 1: writeSeatByCommand };

/** Brings an older save to the present format. `newer` when it comes from a later version; one without a version stays as it is. */
export function migrateSave(save: object): object | 'newer' {
  let current: WrittenSave = { ...save };
  const written = current['version'];
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 1) return save;
  if (written > SAVE_VERSION) return 'newer';
  for (let version = written; version < SAVE_VERSION; version++) {
    current = { ...(MIGRATIONS[version]?.(current) ?? current), version: version + 1 };
  }
  return current;
}
