import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { beginGame, endTurn, openPage, startBrowserGame } from '../support/browserGame.ts';
import type { BrowserGame } from '../support/browserGame.ts';

let game: BrowserGame;
beforeAll(async () => {
  game = await startBrowserGame();
}, 120_000);
afterAll(async () => {
  // Undefined when the browser was not found; the failure of that is the one to read.
  if (game !== undefined) await game.stop();
});

test('a newcomer is led from the task to an order that is tried before it is given, and the guide ends by itself', async () => {
  const { page, faults } = await openPage(game);
  await beginGame(page);
  const guide = page.getByTestId('guide');
  await guide.waitFor();
  expect(await guide.getAttribute('data-step')).toBe('goal');
  await page.getByTestId('guide-next').click();
  expect(await guide.getAttribute('data-step')).toBe('drought');
  await page.getByTestId('guide-show').click();
  await page.getByTestId('try-famineRelief').click();
  const trial = page.getByTestId('trial-famineRelief');
  await trial.waitFor();
  const deaths = await trial.locator('tr', { hasText: 'Hunger deaths' }).locator('td').allInnerTexts();
  expect(deaths[0]).toMatch(/^\+/);
  expect(deaths[1]).toMatch(/^−/);
  expect(await page.getByTestId('lever-famineRelief').inputValue()).toBe('0.25');

  await endTurn(page);
  await page.getByTestId('report-close').click();
  expect(await guide.getAttribute('data-step')).toBe('report');
  await page.getByTestId('guide-next').click();
  await guide.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByTestId('game').waitFor();
  expect(await guide.count()).toBe(0);
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Show the first steps again' }).click();
  await guide.waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
}, 90_000);

test('a turn is played by keys alone, and the keyboard keeps its place', async () => {
  const { page, faults } = await openPage(game);
  await page.getByTestId('title-new').press('Enter');
  await page.getByTestId('begin').press('Enter');
  await page.getByTestId('game').waitFor();
  await page.keyboard.press('2');
  await page.waitForFunction(() => document.activeElement?.id === 'tab-panel');
  for (
    let presses = 0;
    presses < 40 && !(await page.getByTestId('lever-investmentShare').evaluate((node) => node === document.activeElement));
    presses++
  )
    await page.keyboard.press('Tab');
  const before = Number(await page.getByTestId('lever-investmentShare').inputValue());
  await page.keyboard.press('ArrowRight');
  expect(Number(await page.getByTestId('lever-investmentShare').inputValue())).toBeGreaterThan(before);
  await page.locator('#overview-orders ~ ul .row-link').first().waitFor();
  await page.keyboard.press('5');
  await page.waitForFunction(() => document.activeElement?.id === 'tab-panel');
  await page.keyboard.press('l');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.id === 'tab-panel');
  await page.keyboard.press('Control+Enter');
  await page.getByTestId('report').waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('report').waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
  await page.context().close();
}, 90_000);
