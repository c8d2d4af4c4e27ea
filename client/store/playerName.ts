const STORAGE_KEY = 'commanding-heights.name';

/** The name others see, if the player has given one. */
export function playerName(storage: Storage = localStorage): string | undefined {
  const kept = storage.getItem(STORAGE_KEY)?.trim();
  return kept === undefined || kept === '' ? undefined : kept.slice(0, 24);
}

export function setPlayerName(name: string, storage: Storage = localStorage): void {
  storage.setItem(STORAGE_KEY, name.trim().slice(0, 24));
}
