/** A game this browser has a key for. */
export interface KnownGame {
  readonly code: string;
  readonly title: string;
  readonly year: number;
  readonly turn: number;
  readonly seat: string;
}

const STORAGE_KEY = 'commanding-heights.games';
const MOST = 20;

function isKnownGame(value: unknown): value is KnownGame {
  if (typeof value !== 'object' || value === null) return false;
  const text = (name: string): boolean => typeof Reflect.get(value, name) === 'string';
  const number = (name: string): boolean => typeof Reflect.get(value, name) === 'number';
  return text('code') && text('title') && text('seat') && number('year') && number('turn');
}

/** Games of this browser, the last played first. */
export function knownGames(storage: Storage = localStorage): readonly KnownGame[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKnownGame) : [];
  } catch {
    return [];
  }
}

/** Puts a game at the head of the list. */
export function rememberGame(game: KnownGame, storage: Storage = localStorage): void {
  const others = knownGames(storage).filter((known) => known.code !== game.code);
  storage.setItem(STORAGE_KEY, JSON.stringify([game, ...others].slice(0, MOST)));
}

/** Takes a game off the list; the game itself stays on the server. */
export function forgetGame(code: string, storage: Storage = localStorage): void {
  storage.setItem(STORAGE_KEY, JSON.stringify(knownGames(storage).filter((known) => known.code !== code)));
}
