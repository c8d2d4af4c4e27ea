import type { GameListing, SaveListing } from '../../shared/commands/messages.ts';
import { playerKey } from './playerKey.ts';
import { readRefusal, RequestRefused } from './requestRefused.ts';

interface Call {
  readonly method?: 'POST';
  readonly body?: string;
}

async function call(path: string, init: Call = {}): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers: { authorization: `Bearer ${playerKey()}`, 'content-type': 'application/json' } });
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

/** The list a listing route answers. */
function listIn(body: unknown): readonly unknown[] {
  if (!Array.isArray(body)) throw new RequestRefused('serverFault');
  return body;
}

function codeIn(body: unknown): string {
  const code: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'code') : undefined;
  if (typeof code !== 'string') throw new RequestRefused('serverFault');
  return code;
}

/** Public games that can be watched or joined. */
export async function listGames(): Promise<readonly GameListing[]> {
  return listIn(await call('/api/games')) as readonly GameListing[];
}

/** Named saves of this player. */
export async function listSaves(): Promise<readonly SaveListing[]> {
  return listIn(await call('/api/saves')) as readonly SaveListing[];
}

/** Opens a game from a named save and returns its code. */
export async function loadSave(id: number): Promise<string> {
  return codeIn(await call(`/api/saves/${id}/load`, { method: 'POST' }));
}

/** Opens a game from the text of an exported file and returns its code. The server checks all of it. */
export async function importSave(text: string): Promise<string> {
  return codeIn(await call('/api/import', { method: 'POST', body: text }));
}
