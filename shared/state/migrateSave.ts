import { SAVE_VERSION } from './gameState.ts';

/** Steps from a version of the save format to the next, by the version they start from. Empty until version 2 exists. */
const MIGRATIONS: Readonly<Record<number, (save: Record<string, unknown>) => Record<string, unknown>>> = {};

/** Brings an older save to the present format. `newer` when it comes from a later version than this one. */
export function migrateSave(save: object): object | 'newer' {
  let current: Record<string, unknown> = { ...save };
  if (Number(current['version']) > SAVE_VERSION) return 'newer';
  for (let version = Number(current['version']); version < SAVE_VERSION; version++) {
    current = { ...(MIGRATIONS[version]?.(current) ?? current), version: version + 1 };
  }
  return current;
}
