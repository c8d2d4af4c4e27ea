import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { startServer } from './serverHarness.ts';
import { launchChromium } from './browser.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A real server with the client as built now, and a browser to look at it. */
export interface BrowserGame {
  readonly url: string;
  readonly browser: Browser;
  readonly stop: () => Promise<void>;
}

/** Builds the client into a folder of its own, so that no test depends on what was built before. */
async function buildClient(folder: string): Promise<void> {
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const config = path.join(ROOT, 'client/vite.config.ts');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config, '--outDir', folder, '--logLevel', 'error'], {
    cwd: ROOT,
  });
}

/** Starts a browser, builds the client and starts a server on a free port. A browser that cannot be found is known first. */
export async function startBrowserGame(): Promise<BrowserGame> {
  const browser = await launchChromium();
  const folder = await mkdtemp(path.join(tmpdir(), 'commanding-heights-client-'));
  try {
    await buildClient(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
  const server = await startServer({ clientFolder: folder });
  return {
    url: server.url,
    browser,
    stop: async () => {
      await browser.close();
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** A page in a browser profile of its own, with what went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: string[];
}

export async function openPage(game: BrowserGame, address = '/'): Promise<WatchedPage> {
  const context = await game.browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(game.url + address);
  return { page, faults };
}

/** Presses Begin on the title screen and waits for the game. */
export async function beginGame(page: Page): Promise<void> {
  const start = page.getByTestId('title-new');
  await start.click();
  await page.getByTestId('begin').click();
  await page.getByTestId('game').waitFor();
}

/** Ends the turn, past the checklist if it opens, and waits for the next. */
export async function endTurn(page: Page): Promise<void> {
  const turn = Number(await page.getByTestId('game').getAttribute('data-turn'));
  await page.getByTestId('end-turn').click();
  const anyway = page.getByTestId('end-anyway');
  if (await anyway.isVisible()) await anyway.click();
  await page.locator(`[data-testid=game][data-turn="${turn + 1}"]`).waitFor();
}
