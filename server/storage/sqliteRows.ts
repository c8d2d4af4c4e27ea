import { z } from 'zod';
import { GAME_SETTINGS_SCHEMA } from './settingsSchema.ts';
import type { StoredGame } from './gameStore.ts';
import { GameDamaged } from './gameDamaged.ts';

const GAME_ROW = z.object({
  code: z.string(),
  title: z.string(),
  scenario: z.string(),
  seed: z.string(),
  rules_version: z.string(),
  settings: z.string(),
  private: z.number(),
  clock_seconds: z.number(),
  turn: z.number(),
  year: z.number(),
  over: z.number(),
  deadline: z.number(),
});

/** A row of `games` as a value. Throws `GameDamaged` if the settings in it cannot be read. */
export function gameOfRow(row: unknown): StoredGame {
  const read = GAME_ROW.parse(row);
  const settings = readSettings(read.code, read.settings);
  return {
    code: read.code,
    title: read.title,
    scenario: read.scenario,
    seed: read.seed,
    rulesVersion: read.rules_version,
    settings,
    isPrivate: read.private === 1,
    clockSeconds: read.clock_seconds,
    turn: read.turn,
    year: read.year,
    isOver: read.over === 1,
    deadline: read.deadline,
  };
}

function readSettings(code: string, text: string): StoredGame['settings'] {
  try {
    return GAME_SETTINGS_SCHEMA.parse(JSON.parse(text));
  } catch {
    throw new GameDamaged({ code, part: 'settings' });
  }
}
