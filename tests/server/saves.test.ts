import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SaveFile } from '../../shared/state/gameState.ts';
import { playWithAi } from '../../shared/replay/play.ts';
import { packSave, parseSave } from '../../shared/state/save.ts';
import { create, http, join, listGames, listSaves, newKey, refusalOf, startServer, until } from '../support/serverHarness.ts';
import type { Player, TestServer } from '../support/serverHarness.ts';
import { withhold } from '../support/serverOrders.ts';

let server: TestServer;
let ann: Player;
beforeAll(async () => {
  server = await startServer();
  ann = await create(server, { seat: 'peasantry', seed: '9', title: 'Four years' });
  for (let turn = 0; turn < 4; turn++) {
    await ann.command(withhold(0.2 + turn / 10));
    await ann.ready();
    await until(() => ann.view().turn === turn + 1);
  }
});
afterAll(() => server.stop());

const hashAt = async (code: string, turn: number) => (await server.store.readHashes(code, turn)).find((row) => row.turn === turn)?.hash;

/** Plays one more turn with one order and replies the hash after it. */
async function playOn(code: string, key: string): Promise<string | undefined> {
  const player = await join(server, code, key);
  if (player.view().seat === 'observer') await player.request('takeSeat', { seat: 'peasantry' });
  await until(() => player.view().seat === 'peasantry');
  const { turn } = player.view();
  await player.command(withhold(0.5));
  await player.ready();
  await until(() => player.view().turn === turn + 1);
  return hashAt(code, turn + 1);
}

test('export and import give a game that goes on to the same hash', async () => {
  const { save } = await ann.request<{ save: SaveFile }>('export', {});
  const parsed = parseSave(JSON.stringify(save));
  expect(parsed.ok && parsed.save.log.turns).toHaveLength(4);
  expect(save.hash).toBe(await hashAt(ann.code, 4));
  const imported = await http(server, 'POST', '/api/import', ann.key, JSON.stringify(save));
  expect(imported.status).toBe(200);
  expect(imported.code).not.toBe(ann.code);
  expect(await hashAt(imported.code, 4)).toBe(save.hash);

  const second = await http(server, 'POST', '/api/import', newKey(), JSON.stringify(save));
  expect(await playOn(imported.code, ann.key)).toBe(await playOn(second.code, newKey()));
});

test('a named copy is listed for its maker only, and loads into a game that goes on to the same hash', async () => {
  await ann.command(withhold(0.77));
  const { id } = await ann.request<{ id: number }>('saveAs', { name: 'Before the storm' });
  expect(await listSaves(server, ann.key)).toEqual([
    { id, name: 'Before the storm', title: 'Four years', year: ann.view().date.year, turn: 4 },
  ]);
  const stranger = newKey();
  expect(await listSaves(server, stranger)).toEqual([]);
  expect((await http(server, 'POST', `/api/saves/${id}/load`, stranger)).code).toBe('unknownSave');
  expect((await http(server, 'POST', `/api/saves/${id}/load`)).status).toBe(401);
  const loaded = await http(server, 'POST', `/api/saves/${id}/load`, ann.key);
  const twin = await http(server, 'POST', `/api/saves/${id}/load`, ann.key);
  const opened = await join(server, loaded.code, ann.key);
  await opened.request('takeSeat', { seat: 'peasantry' });
  await until(() => opened.view().desk.withholding === 0.77);
  expect(await playOn(loaded.code, ann.key)).toBe(await playOn(twin.code, newKey()));
});

test('a copy of the same name replaces the one before', async () => {
  const first = await ann.request<{ id: number }>('saveAs', { name: 'Twice' });
  const second = await ann.request<{ id: number }>('saveAs', { name: 'Twice' });
  const saves = await listSaves(server, ann.key);
  expect(saves.filter(({ name }) => name === 'Twice').map(({ id }) => id)).toEqual([second.id]);
  expect(second.id).not.toBe(first.id);
});

test('a fork from a past turn begins where that turn began, and keeps the seat', async () => {
  const { code } = await ann.request<{ code: string }>('fork', { turn: 2 });
  const forked = await join(server, code, ann.key);
  expect(forked.view()).toMatchObject({ turn: 2, seat: 'peasantry' });
  expect(await hashAt(code, 2)).toBe(await hashAt(ann.code, 2));
  expect(await hashAt(code, 3)).toBeUndefined();
  // The same order as was given then leads to the same turn again.
  await forked.command(withhold(0.4));
  await forked.ready();
  await until(() => forked.view().turn === 3);
  expect(await hashAt(code, 3)).toBe(await hashAt(ann.code, 3));
  expect(await refusalOf(ann.request('fork', { turn: 50 }))).toEqual({ code: 'unknownTurn', params: { turn: 50, last: 4 } });
});

test('an imported game forks at a turn of which only the log is there', async () => {
  const { save } = await ann.request<{ save: SaveFile }>('export', {});
  const stored = await http(server, 'POST', '/api/import', ann.key, JSON.stringify(save));
  const imported = await join(server, stored.code, ann.key);
  const { code } = await imported.request<{ code: string }>('fork', { turn: 1 });
  const forked = await join(server, code, ann.key);
  expect(forked.view().turn).toBe(1);
  expect(await hashAt(code, 1)).toBe(await hashAt(ann.code, 1));
});

test('a game played to its end can be imported, and is checked without holding up the others', async () => {
  const { log, state } = playWithAi({ scenario: '1921', seed: '4' });
  const arriving = http(server, 'POST', '/api/import', newKey(), JSON.stringify(packSave('To the end', log, state)));
  let served = 0;
  const settled = arriving.then(() => 'done');
  while ((await Promise.race([settled, listGames(server).then(() => 'listed')])) === 'listed') served += 1;
  const { status, code } = await arriving;
  expect(status).toBe(200);
  expect(served).toBeGreaterThan(3);
  const guest = await join(server, code);
  expect(guest.view().outcome).toEqual(state.outcome);
  expect(guest.state().phase).toBe('over');
});

const damages: readonly (readonly [string, (save: SaveFile) => string, string])[] = [
  ['no text', () => '', 'notJson'],
  ['half a save', (save) => JSON.stringify(save).slice(0, 5000), 'notJson'],
  ['another file', () => JSON.stringify({ recipe: 'borscht' }), 'notASave'],
  ['a state that was changed', (save) => JSON.stringify({ ...save, state: { ...save.state, turn: 9 } }), 'hashDiffers'],
  ['a save of a newer version', (save) => JSON.stringify({ ...save, version: 99 }), 'newerVersion'],
  ['a log that was changed', (save) => JSON.stringify({ ...save, log: { ...save.log, seed: 'other' } }), 'hashDiffers'],
];

test.each(damages)('refuses to import %s, saying what and where', async (_name, damage, problem) => {
  const { save } = await ann.request<{ save: SaveFile }>('export', {});
  const answer = await http(server, 'POST', '/api/import', ann.key, damage(save));
  expect(answer).toMatchObject({ status: 422, code: 'malformedSave', params: { problem } });
});
