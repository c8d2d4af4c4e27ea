import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parameterLines } from '../shared/content/register/parameterLines.ts';
import { readMeanings } from './parameterPage/readMeanings.ts';
import { renderParameterPage } from './parameterPage/renderPage.ts';

/**
 * Writes what people read about the parameters of the model: `docs/parameters.md`, and `meanings.generated.ts`, what the docstrings
 * of the types say of parameters whose entries do not say it themselves, which the library of the game shows too.
 * `node tools/parameterPage.ts` writes, `node tools/parameterPage.ts --check` fails when a file is stale.
 */

const ROOT = path.resolve(import.meta.dirname, '..');
const MEANINGS = 'shared/content/register/meanings.generated.ts';
const PAGE = 'docs/parameters.md';

const FRONT = `// Written by tools/parameterPage.ts; do not edit.

/** What a parameter says, and the part of its subject it belongs to, where its entry leaves that to the docstring of its type. */
export const PARAMETER_MEANINGS: Readonly<Record<string, { readonly group: string; readonly meaning: string }>> = {
`;

/** Width of a line of the code (`.prettierrc.json`). */
const WIDTH = 140;

/** A string of the code as Prettier writes it. */
function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** A member of an object of the code; what is too long for a line goes on the next. */
function member(name: string, text: string): string {
  const line = `    ${name}: ${quoted(text)},\n`;
  return line.length <= WIDTH + 1 ? line : `    ${name}:\n      ${quoted(text)},\n`;
}

function meaningsFile(): string {
  const entries = Object.entries(readMeanings()).map(
    ([name, { group, meaning }]) => `  '${name}': {\n${member('group', group)}${member('meaning', meaning)}  },\n`,
  );
  return `${FRONT}${entries.join('')}};\n`;
}

/** The files as they should be, by name. */
function finished(): readonly (readonly [file: string, text: string])[] {
  return [
    [MEANINGS, meaningsFile()],
    [PAGE, renderParameterPage(parameterLines(readMeanings()))],
  ];
}

/** The files on disk that are not what the register and the types say. */
export function staleParameterFiles(): readonly string[] {
  return finished()
    .filter(([file, text]) => readFileSync(path.join(ROOT, file), 'utf8') !== text)
    .map(([file]) => file);
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    for (const file of staleParameterFiles()) {
      console.error(`${file} is stale: run node tools/parameterPage.ts`);
      process.exitCode = 1;
    }
  } else {
    for (const [file, text] of finished()) writeFileSync(path.join(ROOT, file), text);
  }
}
