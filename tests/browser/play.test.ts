import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
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

/** The text of a row of the forecast, once it differs from a text. */
async function forecastOtherThan(page: Page, id: string, old: string): Promise<string> {
  const row = page.getByTestId(`forecast-${id}`);
  await row.waitFor();
  await page.waitForFunction(([name, text]) => document.querySelector(`[data-testid=forecast-${name}]`)?.textContent !== text, [
    id,
    old,
  ] as const);
  return (await row.textContent()) ?? '';
}

/** Waits until a slider stands at a value. */
async function sliderAt(page: Page, lever: string, value: string): Promise<void> {
  await page.waitForFunction(
    ([name, wanted]) => document.querySelector<HTMLInputElement>(`[data-testid=lever-${name}]`)?.value === wanted,
    [lever, value] as const,
  );
}

test('a turn: begin, move an order, see the forecast move, table a motion, end the turn, read the report, reload', async () => {
  const { page, faults } = await openPage(game);
  await beginGame(page);

  await page.getByTestId('tab-orders').click();
  await page.waitForFunction(() =>
    /^same$/.test(document.querySelector('[data-testid=forecast-investmentShare] td:last-child')?.textContent ?? ''),
  );
  const unchanged = (await page.getByTestId('forecast-investmentShare').textContent()) ?? '';
  const slider = page.getByTestId('lever-investmentShare');
  const inForce = await slider.inputValue();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const ordered = await slider.inputValue();
  expect(Number(ordered)).toBeGreaterThan(Number(inForce));
  expect(await forecastOtherThan(page, 'investmentShare', unchanged)).toMatch(/−|-|\+/);

  // Undo takes the acts back one by one; redo does them again.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await sliderAt(page, 'investmentShare', inForce);
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await sliderAt(page, 'investmentShare', ordered);

  await page.getByTestId('tab-laws').click();
  const law = page.locator('section.law').first();
  await law.locator('.scale li.current + li button, .scale li:has(+ li.current) button').first().click();
  const capital = Number(await page.getByTestId('capital').innerText());
  await law.getByRole('button', { name: /Table a motion/ }).click();
  await page.getByTestId('agenda').getByRole('button', { name: 'Withdraw' }).waitFor();
  expect(Number(await page.getByTestId('capital').innerText())).toBeLessThan(capital);

  await endTurn(page);
  const report = page.getByTestId('report');
  await report.waitFor();
  const text = await report.innerText();
  expect(text).toMatch(/Carried|Lost/);
  expect(text).toContain('Investment');
  await page.getByTestId('report-close').click();

  const address = page.url();
  await page.reload();
  await page.getByTestId('game').waitFor();
  expect(page.url()).toBe(address);
  expect(await page.getByTestId('game').getAttribute('data-turn')).toBe('1');
  expect(faults).toEqual([]);
  await page.context().close();
}, 90_000);

test('a file that is no save is refused in words, and the title stays usable', async () => {
  const { page } = await openPage(game);
  await page.getByTestId('title-import').click();
  const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByTestId('import-file').setInputFiles(file('a.json', '{"format":"something else"}'));
  const failure = page.getByTestId('import-failure');
  await failure.waitFor();
  expect(await failure.innerText()).toContain('cannot be opened as a save');
  await page.getByTestId('import-file').setInputFiles(file('b.json', 'not json at all'));
  await page.waitForFunction(() => document.querySelector('[data-testid=import-failure]')?.textContent?.includes('not a JSON file'));
  await beginGame(page);
  await page.context().close();
}, 60_000);

test('a code without a game is answered in words', async () => {
  const { page } = await openPage(game, '/#/game/NOSUCH');
  await page.getByTestId('join-failure').waitFor();
  expect(await page.getByTestId('join-failure').innerText()).toBe('There is no game with this code.');
  await page.context().close();
}, 60_000);

test('an export opens again as a game at the same turn', async () => {
  const { page } = await openPage(game);
  await beginGame(page);
  await endTurn(page);
  await page.getByTestId('report-close').click();
  await page.getByTestId('menu').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('export').click()]);
  const path = await download.path();
  await page.goto(game.url);
  await page.getByTestId('title-import').click();
  await page.getByTestId('import-file').setInputFiles(path);
  await page.getByTestId('game').waitFor();
  expect(await page.getByTestId('game').getAttribute('data-turn')).toBe('1');
  await page.context().close();
}, 60_000);
