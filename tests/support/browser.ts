import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const;

/** Flags for a closed network and a machine without a graphics card. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const ADVICE =
  'The browser tests need a Chromium. Install one (Debian: apt-get install chromium), or set CHROME to the path of one. ' +
  'On Linux x64 "npm ci" brings @sparticuz/chromium, which is used when nothing else is found.';

/**
 * The Chromium of the npm package; it brings the libraries that a bare Debian lacks when it is told so by this variable. The
 * flags the package suggests are left out: they are for one page in one process, which ends with the first page that closes.
 */
async function packagedChromium(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch (error) {
    throw new Error(`${ADVICE} (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
}

/** Path of a Chromium: `$CHROME`, an installed one, else the one from npm. Throws with advice where there is none. */
export async function findChromium(): Promise<string> {
  const chosen = process.env['CHROME'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROME points to ${chosen}, which does not exist. ${ADVICE}`);
    return chosen;
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  return installed ?? packagedChromium();
}

/** Starts a headless Chromium. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: [...FLAGS] });
}
