import { z } from 'zod';
import { hashState } from './hash.ts';
import { RULES_VERSION, SAVE_FORMAT, SAVE_VERSION, WAR_SETTINGS, WEATHER_SOURCES } from './gameState.ts';
import type { GameLog, GameState, Save, SaveFile } from './gameState.ts';
import { packRecord, packTables } from './packTables.ts';
import { PARAMETER_PACK_IDS } from './parameterPacks.ts';
import { FACTION_IDS, SEAT_IDS } from './seats.ts';
import { migrateSave } from './migrateSave.ts';
import { unpackTables } from './unpackTables.ts';

/** What is wrong with a save, and where in it. */
export interface SaveProblem {
  readonly code: 'notJson' | 'notASave' | 'newerVersion' | 'damaged' | 'hashDiffers';
  readonly where: string;
}

const SETTINGS_SCHEMA = z.strictObject({
  turnLength: z.union([z.literal(2), z.literal(4), z.literal(8), z.literal(20)]),
  endYear: z.int().min(1921).max(1991),
  weather: z.enum(WEATHER_SOURCES),
  parameterPack: z.enum(PARAMETER_PACK_IDS),
  war: z.enum(WAR_SETTINGS),
  leadership: z.enum(FACTION_IDS),
  ironman: z.boolean(),
});

/** The log part of a save. Commands inside are parsed when they are replayed. */
const LOG_SCHEMA = z.strictObject({
  rulesVersion: z.string().max(20),
  scenario: z.string().max(40),
  seed: z.string().min(1).max(64),
  settings: SETTINGS_SCHEMA,
  turns: z
    .array(
      z.strictObject({
        commands: z.array(z.strictObject({ seat: z.enum(SEAT_IDS), command: z.unknown() })).max(4000),
        hash: z.string().regex(/^[0-9a-f]{16}$/),
      }),
    )
    .max(300),
});

const SAVE_SCHEMA = z.strictObject({
  format: z.literal(SAVE_FORMAT),
  version: z.literal(SAVE_VERSION),
  title: z.string().max(60),
  log: LOG_SCHEMA,
  state: z.looseObject({ rulesVersion: z.string(), scenario: z.string(), seed: z.string(), turn: z.int(), settings: SETTINGS_SCHEMA }),
  hash: z.string(),
});

/** Packs a game for keeping: the log and the state with the names of their fields written once a table. */
export function packSave(title: string, log: GameLog, state: GameState): SaveFile {
  const packedLog = { ...log, turns: packTables(log.turns) };
  return { format: SAVE_FORMAT, version: SAVE_VERSION, title, log: packedLog, state: packRecord(state), hash: hashState(state) };
}

/** Reads JSON text; a failure says at which character the text breaks off, where the engine tells. */
function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly where: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, where: error instanceof Error ? error.message : 'unreadable text' };
  }
}

/**
 * Reads a save from text. The form is checked, older versions are migrated, and the state must match its hash. Whether
 * the log leads to the state is for `openSave` in `replay/` to find out.
 */
export function parseSave(
  text: string,
): { readonly ok: true; readonly save: Save } | { readonly ok: false; readonly problem: SaveProblem } {
  const fail = (code: SaveProblem['code'], where: string) => ({ ok: false, problem: { code, where } }) as const;
  const json = parseJson(text);
  if (!json.ok) return fail('notJson', json.where);
  if (typeof json.value !== 'object' || json.value === null || !('format' in json.value) || json.value.format !== SAVE_FORMAT) {
    return fail('notASave', 'format');
  }
  const migrated = migrateSave(json.value);
  if (migrated === 'newer') return fail('newerVersion', 'version');
  const unpacked = unpackTables(migrated);
  if (!unpacked.ok) return fail('damaged', unpacked.reason);
  const parsed = SAVE_SCHEMA.safeParse(unpacked.value);
  if (!parsed.success) return fail('damaged', parsed.error.issues[0]?.path.map(String).join('.') ?? '');
  const save = parsed.data as unknown as Save;
  if (hashState(save.state) !== save.hash) return fail('hashDiffers', 'state');
  return { ok: true, save };
}

/** Whether a save was made under these very rules, so that its log can be replayed. */
export function isCurrent(save: Save): boolean {
  return save.log.rulesVersion === RULES_VERSION;
}
