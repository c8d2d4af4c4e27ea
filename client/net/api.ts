import type { GameListing, SaveListing } from '../../shared/commands/messages.ts';
import { playerKey } from './playerKey.ts';
import { readRefusal, RequestRefused } from './requestRefused.ts';

async function call(path: string, init: RequestInit = {}): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers: { ...init.headers, authorization: `Bearer ${playerKey()}` } });
  } catch {
    throw new RequestRefused('unreachable');
  }
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    body = undefined;
  }
  if (!response.ok) throw readRefusal(body) ?? new RequestRefused(response.status === 413 ? 'tooLarge' : 'serverFault');
  return body;
}

/** A list, bare or under the name given: what the listing routes answer. */
function listIn<T>(body: unknown, name: string): readonly T[] {
  if (Array.isArray(body)) return body;
  const inner = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  if (Array.isArray(inner)) return inner;
  throw new RequestRefused('serverFault');
}

function codeIn(body: unknown): string {
  const code: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'code') : undefined;
  if (typeof code !== 'string') throw new RequestRefused('serverFault');
  return code;
}

/** Public games that can be watched or joined. */
export async function listGames(): Promise<readonly GameListing[]> {
  return listIn<GameListing>(await call('/api/games'), 'games');
}

/** Named saves of this player. */
export async function listSaves(): Promise<readonly SaveListing[]> {
  return listIn<SaveListing>(await call('/api/saves'), 'saves');
}

/** Opens a game from a named save and returns its code. */
export async function loadSave(id: number): Promise<string> {
  return codeIn(await call(`/api/saves/${id}/load`, { method: 'POST' }));
}

/** Opens a game from the text of an exported file and returns its code. The server checks all of it. */
export async function importSave(text: string): Promise<string> {
  return codeIn(await call('/api/import', { method: 'POST', body: text, headers: { 'content-type': 'application/json' } }));
}
