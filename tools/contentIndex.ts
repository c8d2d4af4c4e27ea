import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes `shared/content/index.generated.ts`: one record per kind of content, keyed by id. Adding a thing touches one file.
 * `node tools/contentIndex.ts` writes, `node tools/contentIndex.ts --check` fails when the file is stale.
 */

interface Kind {
  readonly folder: string;
  readonly type: string;
  readonly record: string;
  /** Type of the keys, where the ids are a closed list. */
  readonly key: string;
  /** Where the type is declared, seen from `shared/content`. */
  readonly from: string;
}

const KINDS: readonly Kind[] = [
  { folder: 'levers', type: 'LeverDefinition', record: 'LEVERS', key: 'LeverId', from: './types.ts' },
  { folder: 'laws', type: 'LawDefinition', record: 'LAWS', key: 'string', from: './types.ts' },
  { folder: 'factions', type: 'FactionDefinition', record: 'FACTIONS', key: 'FactionId', from: './types.ts' },
  { folder: 'outside', type: 'OutsideSeatDefinition', record: 'OUTSIDE_SEATS', key: 'OutsideSeatId', from: './types.ts' },
  { folder: 'figures', type: 'FigureDefinition', record: 'FIGURES', key: 'string', from: './types.ts' },
  { folder: 'events', type: 'EventDefinition', record: 'EVENTS', key: 'string', from: './types.ts' },
  { folder: 'scenarios', type: 'ScenarioDefinition', record: 'SCENARIOS', key: 'string', from: './types.ts' },
  { folder: 'programmes', type: 'ProgrammeDefinition', record: 'PROGRAMMES', key: 'string', from: './types.ts' },
  { folder: 'economies', type: 'EconomyDefinition', record: 'ECONOMIES', key: 'string', from: '../state/economyDefinition.ts' },
];

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const TARGET = path.join(ROOT, 'shared/content/index.generated.ts');

interface Entry {
  readonly file: string;
  readonly constant: string;
  readonly id: string;
}

/** The definitions in a folder: files that export a constant of the kind's type. Other files of the folder are their parts. */
function entriesOf(kind: Kind): Entry[] {
  const folder = path.join(ROOT, 'shared/content', kind.folder);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const entries: Entry[] = [];
  for (const file of files.toSorted()) {
    const code = readFileSync(path.join(folder, file), 'utf8');
    const found = new RegExp(`export const (\\w+): ${kind.type} = \\{\\s*id: ['"]([^'"]+)['"]`).exec(code);
    if (found?.[1] !== undefined && found[2] !== undefined) entries.push({ file, constant: found[1], id: found[2] });
  }
  return entries;
}

function keyOf(id: string): string {
  return /^[A-Za-z_]\w*$/.test(id) ? id : `'${id}'`;
}

/** The text of the index as the content folders stand now. */
export function contentIndex(): string {
  const found = KINDS.map((kind) => ({ kind, entries: entriesOf(kind) }));
  const imports = found.flatMap(({ kind, entries }) =>
    entries.map(({ file, constant }) => `import { ${constant} } from './${kind.folder}/${file}';`),
  );
  const records = found.map(({ kind, entries }) => {
    const lines = entries.map(({ id, constant }) => {
      const key = keyOf(id);
      return key === constant ? `  ${key},\n` : `  ${key}: ${constant},\n`;
    });
    const body = lines.length === 0 ? '{}' : `{\n${lines.join('')}}`;
    return `export const ${kind.record}: Readonly<Record<${kind.key}, ${kind.type}>> = ${body};\n`;
  });
  const contentTypes = KINDS.filter(({ from }) => from === './types.ts').map(({ type }) => `  ${type},\n`);
  return [
    '// Written by tools/contentIndex.ts; do not edit.\n',
    ...imports.map((line) => `${line}\n`),
    "import type { EconomyDefinition } from '../state/economyDefinition.ts';\n",
    "import type { LeverId } from '../state/levers.ts';\n",
    "import type { FactionId, OutsideSeatId } from '../state/seats.ts';\n",
    `import type {\n${contentTypes.join('')}} from './types.ts';\n\n`,
    records.join('\n'),
  ].join('');
}

/** Whether the index on disk is what the folders say. */
export function contentIndexIsFresh(): boolean {
  return readFileSync(TARGET, 'utf8') === contentIndex();
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    if (!contentIndexIsFresh()) {
      console.error('shared/content/index.generated.ts is stale: run node tools/contentIndex.ts');
      process.exitCode = 1;
    }
  } else {
    writeFileSync(TARGET, contentIndex());
  }
}
