import { afterEach, expect, test } from '@jest/globals';
import { findChromium } from '../support/browser.ts';

const chosen = process.env['CHROME'];
afterEach(() => {
  if (chosen === undefined) delete process.env['CHROME'];
  else process.env['CHROME'] = chosen;
});

test('a CHROME that is not there is said, with what to do; nothing else is taken instead', async () => {
  process.env['CHROME'] = '/nowhere/chrome';
  await expect(findChromium()).rejects.toThrow(/CHROME points to \/nowhere\/chrome.*Install one/s);
});

test('the CHROME that is set comes first', async () => {
  process.env['CHROME'] = process.execPath;
  expect(await findChromium()).toBe(process.execPath);
});
