import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { create, http, join, newKey, refusalOf, startServer, until } from '../support/serverHarness.ts';
import type { TestServer } from '../support/serverHarness.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'heights-'));
let server: TestServer;
beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Heights</title>');
  writeFileSync(path.join(folder, 'assets/main-Ab3dE6gH.js'), 'export {};');
  writeFileSync(path.join(folder, 'assets/main-Ab3dE6gH.js.br'), 'BROTLI');
  server = await startServer({ clientFolder: folder });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request with headers that `fetch` would not send. */
function raw(method: string, where: string, headers: Record<string, string> = {}, body = ''): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, method, path: where, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

test('the page is checked again each time, hashed files are kept for ever, in the encoding the browser takes', async () => {
  const page = await raw('GET', '/');
  expect([page.status, page.body]).toEqual([200, '<!doctype html><title>Heights</title>']);
  expect(page.headers['cache-control']).toBe('no-cache');
  expect(page.headers['content-security-policy']).toContain("default-src 'self'");
  expect(page.headers['x-content-type-options']).toBe('nosniff');
  expect(page.headers['x-powered-by']).toBeUndefined();
  const script = await raw('GET', '/assets/main-Ab3dE6gH.js', { 'accept-encoding': 'gzip, br' });
  expect([script.body, script.headers['content-encoding']]).toEqual(['BROTLI', 'br']);
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect((await raw('GET', '/assets/main-Ab3dE6gH.js', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  expect((await raw('GET', '/', { 'if-none-match': page.headers.etag ?? '' })).status).toBe(304);
});

test.each(['/../package.json', '/assets/../../secret', '/%2e%2e/package.json', '/assets/main-Ab3dE6gH.js.br', '/nothing'])(
  'nothing outside the build is served: %s',
  async (where) => {
    expect((await raw('GET', where)).status).toBe(404);
  },
);

test('bodies are refused by size before they are read, and other sites are turned away', async () => {
  const big = JSON.stringify({ title: 'x'.repeat(40_000) });
  const type = { 'content-type': 'application/json' };
  expect((await raw('POST', '/matchmake/create/game', { ...type, 'content-length': String(big.length) })).status).toBe(413);
  expect((await raw('POST', '/matchmake/create/game', { ...type, 'transfer-encoding': 'chunked' }, '{}')).status).toBe(413);
  expect((await raw('POST', '/api/import', { 'content-length': String(3 * 1024 * 1024) })).status).toBe(413);
  const foreign = await raw('GET', '/api/games', { origin: 'https://elsewhere.example' });
  expect([foreign.status, JSON.parse(foreign.body)]).toEqual([403, { code: 'crossOrigin', params: {} }]);
  const own = await raw('GET', '/api/games', { origin: server.url, host: `127.0.0.1:${server.port}` });
  expect([own.status, own.headers['access-control-allow-origin']]).toEqual([200, server.url]);
});

test('a socket from another site is turned away', async () => {
  const upgrade = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  };
  const { status } = await raw('GET', '/x/ABCDE?sessionId=1', { ...upgrade, origin: 'https://elsewhere.example' });
  expect(status).toBe(403);
});

const matchmaking: readonly (readonly [string, string, unknown, string])[] = [
  ['a method that is not offered', 'joinOrCreate/game', {}, 'malformedRequest'],
  ['another kind of room', 'create/lobby', {}, 'malformedRequest'],
  ['options that are not ours', 'create/game', { restoreId: 'x' }, 'malformedRequest'],
  ['a ticket made up by the client', 'create/game', { ticket: 'x' }, 'malformedRequest'],
  ['a scenario that does not exist', 'create/game', { scenario: 'constructor' }, 'malformedRequest'],
  ['a code that is not one', 'joinById/not-a-code', {}, 'unknownGame'],
  ['a code that nobody has', 'joinById/ZZZZZ', {}, 'unknownGame'],
];

test.each(matchmaking)('matchmaking refuses %s', async (_name, where, options, code) => {
  const body = JSON.stringify(options);
  const headers = { authorization: `Bearer ${newKey()}`, 'content-type': 'application/json', 'content-length': String(body.length) };
  const answer = await raw('POST', `/matchmake/${where}`, headers, body);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(JSON.parse((JSON.parse(answer.body) as { error: string }).error)).toMatchObject({ code });
});

test('without a proper key nobody gets in', async () => {
  expect(await refusalOf(create(server, {}, 'short'))).toMatchObject({ code: 'badKey' });
  expect((await http(server, 'GET', '/api/saves', 'short')).code).toBe('badKey');
});

test('garbage on a socket ends that socket and nothing else', async () => {
  const ann = await create(server, { seat: 'left' });
  const guest = await join(server, ann.code);
  guest.room.reconnection.enabled = false;
  const { ws } = (guest.room as unknown as { connection: { transport: { ws: WebSocket } } }).connection.transport;
  for (let first = 0; first < 256; first++) {
    for (const rest of [[], [0xff, 0xff, 0xff], [0xc1, 0, 1], [0xd9, 0xff, 0x41], [3, 0xa7, 99, 111]]) {
      if (ws.readyState === WebSocket.OPEN) ws.send(Uint8Array.from([first, ...rest]));
    }
  }
  await ann.ready();
  await until(() => ann.view().turn === 1);
  expect(ann.state().phase).toBe('playing');
});

test('founding games and guessing codes is limited by address', async () => {
  await server.stop();
  server = await startServer({ foundings: { burst: 2, perMinute: 0 }, guesses: { burst: 2, perMinute: 0 } });
  const ann = await create(server);
  await create(server);
  expect(await refusalOf(create(server))).toMatchObject({ code: 'tooManyRequests' });
  expect(await refusalOf(join(server, 'ZZZZZ'))).toMatchObject({ code: 'unknownGame' });
  expect((await join(server, ann.code)).code).toBe(ann.code);
  expect(await refusalOf(join(server, 'ZZZZY'))).toMatchObject({ code: 'unknownGame' });
  expect(await refusalOf(join(server, ann.code))).toMatchObject({ code: 'tooManyRequests' });
});

test('there are no more rooms than allowed', async () => {
  await server.stop();
  server = await startServer({ maxRooms: 1 });
  await create(server);
  expect(await refusalOf(create(server))).toMatchObject({ code: 'serverFull' });
});
