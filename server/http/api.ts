import express from 'express';
import type { Application, ErrorRequestHandler, Request } from 'express';
import type { GameListing, HttpRefusalCode } from '../../shared/commands/messages.ts';
import { SEAT_IDS } from '../../shared/state/seats.ts';
import { refoundGame } from '../game/foundGame.ts';
import { loadCopy } from '../game/loadCopy.ts';
import { openSaveInThread } from '../game/replayTask.ts';
import { playerOfHeader } from '../identity.ts';
import { Refused } from '../refused.ts';
import type { Services } from '../services.ts';
import { GameDamaged } from '../storage/gameDamaged.ts';
import { StorageFailed } from '../storage/storageFailed.ts';
import type { ListedGame } from '../storage/gameStore.ts';
import { staticFiles } from './staticFiles.ts';

const MOST_LISTED = 100;
/** Refusals that the operator should hear of. */
const FAULTS: readonly HttpRefusalCode[] = ['internalError', 'gameDamaged', 'storageFailed'];

function listingOf({ game, heldSeats }: ListedGame): GameListing {
  const { code, title, scenario, turn, year, settings } = game;
  const openSeats = SEAT_IDS.filter((seat) => !heldSeats.includes(seat));
  return { code, title, scenario, turn, year, persons: heldSeats.length, openSeats, settings };
}

function playerOf(request: Request): string {
  const player = playerOfHeader(request.headers.authorization);
  if (player === undefined) throw new Refused('badKey');
  return player;
}

/** Opens a save from outside: the log in it is played again, so that a forged state is not taken. */
async function importSave({ store }: Services, player: string, text: string): Promise<string> {
  const opened = await openSaveInThread(text);
  if (!opened.ok) {
    const { problem } = opened;
    const where = 'where' in problem ? problem.where : 'turn' in problem ? `turn ${problem.turn}` : '';
    throw new Refused('malformedSave', { problem: problem.code, where });
  }
  const { title, log } = opened.save;
  return refoundGame(store, { title, log, state: opened.state }, { seat: undefined, player, name: 'Player' });
}

/** The HTTP routes beside matchmaking: games, saves, and the files of the client. */
export function serveHttp(app: Application, services: Services): void {
  const { store, log, settings } = services;
  const files = staticFiles(settings.clientFolder);
  app.disable('x-powered-by');
  app.set('etag', false);
  app.get('/api/games', async (_request, response) => {
    response.json((await store.listPublicGames(MOST_LISTED)).map(listingOf));
  });
  app.get('/api/saves', async (request, response) => {
    response.json(await store.listSaves(playerOf(request)));
  });
  app.post('/api/saves/:id/load', async (request, response) => {
    response.json({ code: await loadCopy(services.store, playerOf(request), Number(request.params.id)) });
  });
  app.post('/api/import', express.text({ type: () => true, limit: '2mb' }), async (request, response) => {
    const text: unknown = request.body;
    response.json({ code: await importSave(services, playerOf(request), typeof text === 'string' ? text : '') });
  });
  app.use(async (request, response, next) => {
    if (!(await files(request, response))) next();
  });
  app.use((_request, response) => {
    response.status(404).json({ code: 'malformedRequest', params: {} });
  });
  const onError: ErrorRequestHandler = (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const refused = refusedBecause(error);
    if (FAULTS.includes(refused.refusal.code)) log.error(`${request.method} ${request.path}`, error);
    response.status(refused.status).json(refused.refusal);
  };
  app.use(onError);
}

/** The refusal an error outside a room is answered with. */
export function refusedBecause(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof GameDamaged) return new Refused('gameDamaged', error.params);
  if (error instanceof StorageFailed) return new Refused('storageFailed');
  const isFromClient = error instanceof Error && 'status' in error && Number(error.status) < 500;
  return new Refused(isFromClient ? 'malformedRequest' : 'internalError');
}
