import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { KeptCopy } from '../../server/game/loadCopy.ts';
import { playerOfKey } from '../../server/identity.ts';
import { RULES_VERSION } from '../../server/rules.ts';
import { pack, unpack } from '../../server/storage/packed.ts';
import { openSqliteGameStore } from '../../server/storage/sqliteGameStore.ts';
import { create, http, join, listGames, refusalOf, startServer, until } from '../support/serverHarness.ts';
import type { Player, TestServer } from '../support/serverHarness.ts';
import { withhold } from '../support/serverOrders.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'heights-'));
const file = path.join(folder, 'games.sqlite');
let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, openSqliteGameStore(file));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A game two turns old with one command in the third, left on disk only. */
async function sleepingGame(): Promise<Player> {
  const ann = await create(server, { seat: 'peasantry', seed: '21' });
  for (let turn = 0; turn < 2; turn++) {
    await ann.command(withhold(0.5));
    await ann.ready();
    await until(() => ann.view().turn === turn + 1);
  }
  await ann.command(withhold(0.5));
  return ann;
}

/** Stops the server, changes its file, and starts it again. */
async function restartAfter(statement: string, ...values: (string | number | Uint8Array)[]): Promise<void> {
  await server.stop();
  const database = new DatabaseSync(file);
  expect(database.prepare(statement).run(...values).changes).toBeGreaterThan(0);
  database.close();
  server = await startServer({}, openSqliteGameStore(file));
}

test('a damaged line of the turn under way names the game and the place, and leaves other games alone', async () => {
  const broken = await sleepingGame();
  const whole = await sleepingGame();
  await restartAfter('UPDATE commands SET command = \'{"type":"setOr\' WHERE game = ? AND turn = 2', broken.code);
  expect(await refusalOf(join(server, broken.code, broken.key))).toEqual({
    code: 'gameDamaged',
    params: { code: broken.code, part: 'command', turn: 2, sequence: 1 },
  });
  expect(server.lines.some((line) => line.includes(`game ${broken.code} is damaged: command, turn 2, command 1`))).toBe(true);
  expect((await join(server, whole.code, whole.key)).view()).toMatchObject({ turn: 2, seat: 'peasantry' });
});

test('a missing line is noticed', async () => {
  const broken = await sleepingGame();
  await broken.command(withhold(0.6));
  await restartAfter('DELETE FROM commands WHERE game = ? AND turn = 2 AND sequence = 1', broken.code);
  expect(await refusalOf(join(server, broken.code))).toMatchObject({ code: 'gameDamaged', params: { turn: 2, sequence: 1 } });
});

test('a damaged snapshot is played again from the log, and the operator is told', async () => {
  const broken = await sleepingGame();
  const before = broken.view();
  await restartAfter("UPDATE turns SET state = X'0102030405' WHERE game = ? AND turn = 2", broken.code);
  const again = await join(server, broken.code, broken.key);
  expect(again.view().series).toEqual(before.series);
  expect(again.view().desk.withholding).toBe(0.5);
  expect(server.lines.some((line) => line.startsWith(`game ${broken.code} is damaged: state, turn 2`))).toBe(true);
});

test('when the log does not lead to the stored hash either, the game is refused with the turn', async () => {
  const broken = await sleepingGame();
  await restartAfter("UPDATE turns SET hash = '0123456789abcdef' WHERE game = ? AND turn = 2", broken.code);
  expect(await refusalOf(join(server, broken.code))).toEqual({
    code: 'gameDamaged',
    params: { code: broken.code, part: 'hash', turn: 1 },
  });
});

test('damaged settings keep a game out of the list and off the table', async () => {
  const broken = await sleepingGame();
  await restartAfter("UPDATE games SET settings = '{}' WHERE code = ?", broken.code);
  expect(await refusalOf(join(server, broken.code))).toMatchObject({ code: 'gameDamaged', params: { part: 'settings' } });
  const games = await listGames(server);
  expect(games.map(({ code }) => code)).not.toContain(broken.code);
});

test('a damaged copy is refused by its number', async () => {
  const ann = await sleepingGame();
  const { id } = await ann.request<{ id: number }>('saveAs', { name: 'Copy' });
  await restartAfter("UPDATE saves SET file = X'FF' WHERE id = ?", id);
  const answer = await http(server, 'POST', `/api/saves/${id}/load`, ann.key);
  expect(answer).toEqual({ status: 422, code: 'malformedSave', params: { problem: 'damaged', where: `save ${id}` } });
});

test('a game begun under other rules is refused with both, and so is a copy of one', async () => {
  const old = await sleepingGame();
  const { id } = await old.request<{ id: number }>('saveAs', { name: 'Old' });
  const kept = unpack((await server.store.readSave(id, playerOfKey(old.key) ?? '')) ?? new Uint8Array()) as KeptCopy;
  const { save } = kept;
  const copy: KeptCopy = { ...kept, save: { ...save, log: { ...save.log, rulesVersion: '0.0.9' } } };
  await restartAfter('UPDATE saves SET file = ? WHERE id = ?', pack(copy), id);
  await restartAfter("UPDATE games SET rules_version = '0.0.9' WHERE code = ?", old.code);
  expect(await refusalOf(join(server, old.code, old.key))).toEqual({
    code: 'otherRules',
    params: { played: '0.0.9', plays: RULES_VERSION },
  });
  expect(await http(server, 'POST', `/api/saves/${id}/load`, old.key)).toEqual({
    status: 422,
    code: 'malformedSave',
    params: { problem: 'otherRules', where: `save ${id}` },
  });
});
