import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

/*
 * Estimates of the rules stand in the register of parameters and nowhere else. A fraction in the code of a system is nearly always
 * an estimate; whole numbers there are counts, units and positions, which no test can tell apart.
 */

const SHARED = path.resolve(import.meta.dirname, '../../shared');
const SYSTEMS = ['economy', 'society', 'politics', 'world', 'views', 'commands', 'turn', 'explain', 'ai'];

/** Fractions that estimate nothing, by file. Whoever adds one says by that that nobody could defend another. */
const NO_ESTIMATES: Readonly<Record<string, readonly string[]>> = {
  // Bounds of a file written by hand.
  'economy/economyFileSchema.ts': ['0.05', '0.95'],
  // Guards that keep logs and ratios finite where everything is lost.
  'economy/factors/logOfShare.ts': ['0.001'],
  'economy/money/prices.ts': ['0.1'],
  'economy/money/scissors.ts': ['0.05'],
  'economy/money/wages.ts': ['0.9'],
  'economy/townFood.ts': ['0.05'],
  'society/inequality.ts': ['0.01', '0.99'],
  'world/trade/exportsOf.ts': ['0.01'],
  // The logarithm of ten.
  'economy/money/advanceMoney.ts': ['2.302585092994046'],
  'economy/money/currencyReform.ts': ['2.302585092994046'],
  // Tonnes of coal equivalent, and ounces of gold in a tonne.
  'economy/outputs/fuels.ts': ['0.75', '1.43', '1.2'],
  'world/trade/worldPrices.ts': ['32150.7'],
  // Quantiles of a fan, and a person among a thousand.
  'explain/forecastFan.ts': ['0.1', '0.75', '0.9'],
  'explain/units/peopleOfUnit.ts': ['0.01'],
  // What is shown where the years of an economy's record are over.
  'views/tradeView.ts': ['0.3', '0.1', '0.3'],
  // The end of the recorded series of grain sold for hard currency, in 1939.
  'world/trade/tradeBook.ts': ['0.3'],
};

/** Halves and quarters are arithmetic: the middle of something, a quarter of a year. */
const ARITHMETIC: ReadonlySet<string> = new Set(['0.5', '0.25', '1.5']);

/** Code without comments, import lines and the contents of strings. */
function bare(code: string): string {
  return code
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\/\/.*$/gm, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

/** Fractions written in the code: 0.3, 2.718. Tolerances (1e-9) are left out. */
function fractionsIn(code: string): readonly string[] {
  return [...bare(code).matchAll(/(?<![\w.])\d+\.\d+(?![\d.]*e)/g)].map(([text]) => text).filter((text) => !ARITHMETIC.has(text));
}

function systemFiles(): readonly string[] {
  return SYSTEMS.flatMap((folder) =>
    readdirSync(path.join(SHARED, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, name)),
  ).toSorted();
}

describe('systems hold no estimates of their own', () => {
  const found = Object.fromEntries(
    systemFiles()
      .map((file) => [file, fractionsIn(readFileSync(path.join(SHARED, file), 'utf8'))] as const)
      .filter(([, fractions]) => fractions.length > 0),
  );

  test('every fraction in them is known to estimate nothing', () => {
    expect(found).toEqual(NO_ESTIMATES);
  });

  test('the search sees fractions in code and leaves comments and texts alone', () => {
    expect(fractionsIn("const a = 0.3 * b; // 0.7\n/* 0.9 */ const c = '0.4'; const d = 1e-9 + 0.5 + x0.2;")).toEqual(['0.3']);
  });
});
