import { readFileSync } from 'node:fs';
import { ECONOMIES } from '../shared/content/index.ts';
import { parseEconomyFile } from '../shared/economy/parseEconomyFile.ts';
import { runBook } from '../shared/economy/runBook.ts';
import type { EconomyYear } from '../shared/state/economyState.ts';

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function asLine(account: EconomyYear): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;
  return [
    String(account.year),
    `GDP per head ${account.gdpPerHead.toFixed(0).padStart(6)}`,
    `population ${account.population.toFixed(1).padStart(7)} m`,
    `urban ${percent(account.urbanShare)}`,
    `farm labour ${percent(account.farmLabourShare)}`,
    `investment ${percent(account.investmentShare)}`,
    `grain ${account.grainHarvest.toFixed(0).padStart(4)} Mt`,
    `famine deaths ${account.famineDeaths.toFixed(2)} m`,
  ].join('  ');
}

/**
 * Runs an economy from a file (docs/economy-file.md) and prints a line a year; with `json` one JSON object a line with every
 * figure of the account. Returns the exit code: 0, or 1 after printing what is wrong with the file.
 */
export function runEconomyFile(path: string, options: { readonly json: boolean }): number {
  const text = readText(path);
  if (text === undefined) return 1;
  const parsed = parseEconomyFile(text);
  if (!parsed.ok) {
    console.error(`${path} is not an economy:`);
    for (const problem of parsed.problems) console.error(`  ${problem}`);
    return 1;
  }
  for (const account of runBook(parsed.definition)) console.log(options.json ? JSON.stringify(account) : asLine(account));
  return 0;
}

/** Prints a built-in economy as a file to start from. Returns the exit code. */
export function exportEconomy(id: string): number {
  const definition = ECONOMIES[id];
  if (definition === undefined) {
    console.error(`there is no economy "${id}"; there is ${Object.keys(ECONOMIES).join(', ')}`);
    return 1;
  }
  console.log(JSON.stringify(definition, undefined, 2));
  return 0;
}
