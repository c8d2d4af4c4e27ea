import { createHash } from 'node:crypto';

/** A player key: made by the client at random, 32 or more hexadecimal digits. Whoever has it is the player. */
const PLAYER_KEY = /^[0-9a-f]{32,128}$/;

/** The name under which a player is known to storage and rooms: the SHA-256 of the key, or undefined for no proper key. */
export function playerOfKey(key: unknown): string | undefined {
  if (typeof key !== 'string' || !PLAYER_KEY.test(key)) return undefined;
  return createHash('sha256').update(key).digest('hex');
}

/** The player of an `Authorization: Bearer <key>` header. */
export function playerOfHeader(header: string | undefined): string | undefined {
  return header?.startsWith('Bearer ') === true ? playerOfKey(header.slice('Bearer '.length)) : undefined;
}
