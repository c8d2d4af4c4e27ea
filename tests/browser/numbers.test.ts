import { afterAll, beforeAll, expect, test } from '@jest/globals';
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

test('the numbers of the model come when asked for, answer a question, and stand behind an article', async () => {
  const { page, faults } = await openPage(game);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const numbersFetched = (): boolean => fetched.some((url) => url.includes('/NumbersPage-') && url.endsWith('.js'));
  await page.getByRole('button', { name: 'Library' }).click();
  await page.getByTestId('library-search').waitFor();
  expect(numbersFetched()).toBe(false);

  await page.getByTestId('library-numbers').click();
  const numbers = page.getByTestId('numbers');
  await numbers.waitFor();
  expect(numbersFetched()).toBe(true);
  await page.getByTestId('numbers-search').fill('how many die of hunger per missing tonne');
  const row = numbers.locator('tr[data-path="economy.famineMortality"]');
  await row.waitFor();
  expect(await numbers.locator('tr[data-path]').count()).toBe(1);
  expect(await row.locator('.number-value strong').textContent()).toMatch(/^0\.\d+$/);
  expect(await row.textContent()).toContain('Davies');

  await page.getByRole('tab', { name: 'Articles' }).click();
  await page.getByTestId('library-search').fill('famine');
  await page.locator('.library-list .row-link').first().click();
  await page.getByTestId('article-numbers').click();
  await numbers.locator('tr[data-path]').first().waitFor();
  expect(await numbers.locator('tr[data-path]').first().getAttribute('data-path')).toBe('economy.famineMortality');
  await numbers.getByRole('button', { name: 'Famine', exact: true }).click();
  await page.getByTestId('article').waitFor();
  expect(faults).toEqual([]);
}, 60_000);
