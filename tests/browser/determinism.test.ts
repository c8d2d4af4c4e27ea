import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RulesProbe } from '../../client/worker/rulesProbe.ts';
import { playWithAi } from '../../shared/replay/play.ts';
import { openPage, startBrowserGame } from '../support/browserGame.ts';
import type { BrowserGame } from '../support/browserGame.ts';

let game: BrowserGame;
beforeAll(async () => {
  game = await startBrowserGame();
}, 120_000);
afterAll(async () => {
  // Undefined when the browser was not found; the failure of that is the one to read.
  if (game !== undefined) await game.stop();
});

test('the same seed gives the same hash after every turn in Chromium as in Node', async () => {
  const turns = 71;
  const { page } = await openPage(game, '/?test=1');
  await page.waitForFunction(() => Reflect.has(window, '__rules'));
  const inBrowser = await page.evaluate((count) => {
    const probe: RulesProbe = Reflect.get(window, '__rules');
    return probe.hashes('1921', 'same-everywhere', count);
  }, turns);
  const inNode = playWithAi({ scenario: '1921', seed: 'same-everywhere' }, turns).log.turns.map(({ hash }) => hash);
  expect(inNode.length).toBeGreaterThan(20);
  expect(inBrowser).toEqual(inNode);
}, 120_000);
