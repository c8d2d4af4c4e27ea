import { matchMaker } from '@colyseus/core';
import type { AuthContext } from '@colyseus/core';
import { randomUUID } from 'node:crypto';
import { CREATE_SCHEMA, JOIN_SCHEMA } from '../shared/commands/messages.ts';
import { foundGame } from './game/foundGame.ts';
import { readCode } from './game/gameCode.ts';
import { refusedBecause } from './http/api.ts';
import { playerOfKey } from './identity.ts';
import { Refused } from './refused.ts';
import { SCENARIOS } from './rules.ts';
import type { Services } from './services.ts';

const ROOM = 'game';

/** Opens a room for a game that sleeps on disk. Two who come at once share the opening. */
function wakeUp(services: Services, waking: Map<string, Promise<void>>, code: string): Promise<void> {
  const known = waking.get(code);
  if (known !== undefined) return known;
  const opening = openRoom(services, code).finally(() => waking.delete(code));
  waking.set(code, opening);
  return opening;
}

async function openRoom({ settings, open, arrivals }: Services, code: string): Promise<void> {
  if ((await matchMaker.driver.findOne({ roomId: code })) !== undefined) return;
  if (matchMaker.stats.local.roomCount >= settings.maxRooms) throw new Refused('serverFull');
  const opened = await open(code);
  if (opened === undefined) throw new Refused('unknownGame', { code });
  const ticket = randomUUID();
  arrivals.set(ticket, opened);
  await matchMaker.createRoom(ROOM, { ticket }).finally(() => arrivals.delete(ticket));
}

/** Founds a game on disk as a client asked for. Replies its code and the options to join with. */
async function found(services: Services, options: unknown, context: AuthContext): Promise<{ code: string; name: string | undefined }> {
  const player = playerOfKey(context.token);
  if (player === undefined) throw new Refused('badKey');
  const parsed = CREATE_SCHEMA.safeParse(options);
  if (!parsed.success) throw new Refused('malformedRequest', { where: parsed.error.issues[0]?.path.map(String).join('.') ?? '' });
  const { scenario, name } = parsed.data;
  if (scenario !== undefined && !Object.hasOwn(SCENARIOS, scenario)) throw new Refused('malformedRequest', { where: 'scenario' });
  if (matchMaker.stats.local.roomCount >= services.settings.maxRooms) throw new Refused('serverFull');
  return { code: await foundGame(services.store, parsed.data, player), name };
}

/**
 * Puts the matchmaking of Colyseus behind our own door: `create` founds a game on disk, `joinById` wakes one up that
 * sleeps there, and both then join the room whose id is the code of the game. Options of clients never reach a room unparsed.
 */
export function guardMatchmaking(services: Services): void {
  const waking = new Map<string, Promise<void>>();

  async function join(code: string, name: string | undefined, context: AuthContext | undefined): Promise<unknown> {
    await wakeUp(services, waking, code);
    return matchMaker.joinById(code, name === undefined ? {} : { name }, context);
  }

  async function invoke(method: string, target: string, options: unknown, context: AuthContext | undefined): Promise<unknown> {
    if (context === undefined) throw new Refused('badKey');
    if (method === 'create' && target === ROOM) {
      const { code, name } = await found(services, options, context);
      return join(code, name, context);
    }
    if (method === 'joinById') {
      const code = readCode(target);
      if (code === undefined) throw new Refused('unknownGame', { code: target.slice(0, 20) });
      const parsed = JOIN_SCHEMA.safeParse(options);
      if (!parsed.success) throw new Refused('malformedRequest', { where: 'options' });
      return join(code, parsed.data.name, context);
    }
    if (method === 'reconnect') return matchMaker.reconnect(target, reconnectionOf(options));
    throw new Refused('malformedRequest', { where: 'method' });
  }

  const { controller } = matchMaker;
  controller.exposedMethods = ['create', 'joinById', 'reconnect'];
  controller.getCorsHeaders = (headers) => ({ 'Access-Control-Allow-Origin': `http://${headers.get('host') ?? 'localhost'}` });
  controller.invokeMethod = async (method, target, options, context) => {
    try {
      return await invoke(method, target, options, context);
    } catch (error) {
      const isOfColyseus = error instanceof Error && 'code' in error && typeof error.code === 'number';
      if (isOfColyseus) throw error;
      const refused = refusedBecause(error);
      if (refused.status >= 500) services.log.error(`${method} ${target.slice(0, 20)}`, error);
      throw refused.toServerError();
    }
  };
}

function reconnectionOf(options: unknown): { reconnectionToken: string } {
  const isObject = typeof options === 'object' && options !== null && 'reconnectionToken' in options;
  const token = isObject ? options.reconnectionToken : undefined;
  if (typeof token !== 'string') throw new Refused('malformedRequest', { where: 'reconnectionToken' });
  return { reconnectionToken: token };
}
