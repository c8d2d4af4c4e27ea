const STORAGE_KEY = 'commanding-heights.playerKey';

/** 32 random bytes as hexadecimal digits: what proves to a server that this is the same player. */
function createPlayerKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The key of this browser, made on first use. Whoever holds it holds the seats, so it never leaves the Authorization header. */
export function playerKey(storage: Storage = localStorage): string {
  const kept = storage.getItem(STORAGE_KEY);
  if (kept !== null && /^[0-9a-f]{64}$/.test(kept)) return kept;
  const made = createPlayerKey();
  storage.setItem(STORAGE_KEY, made);
  return made;
}
