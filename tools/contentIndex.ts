import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes the indexes of `shared/content`: one record per kind of content, keyed by id. Adding a thing touches one file.
 * `node tools/contentIndex.ts` writes, `node tools/contentIndex.ts --check` fails when a file is stale.
 * `index.generated.ts` holds what the rules read. `library.generated.ts` holds the articles, which only readers ask for: the
 * client loads it by itself when the library is opened, and nothing else may import it.
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
  { folder: 'concessions', type: 'ConcessionSite', record: 'CONCESSIONS', key: 'string', from: './types.ts' },
  { folder: 'projects', type: 'ProjectDefinition', record: 'PROJECTS', key: 'string', from: './types.ts' },
  { folder: 'economies', type: 'EconomyDefinition', record: 'ECONOMIES', key: 'string', from: '../state/economyDefinition.ts' },
];

const LIBRARY: readonly Kind[] = [{ folder: 'articles', type: 'ArticleDefinition', record: 'ARTICLES', key: 'string', from: './types.ts' }];

/** The closed lists of ids, and the types declared outside `types.ts`, by the file that declares them. */
const TYPE_HOMES: readonly (readonly [file: string, types: readonly string[]])[] = [
  ['../state/economyDefinition.ts', ['EconomyDefinition']],
  ['../state/levers.ts', ['LeverId']],
  ['../state/seats.ts', ['FactionId', 'OutsideSeatId']],
];

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

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

/** The text of an index of some kinds, as their folders stand now. */
function indexOf(kinds: readonly Kind[]): string {
  const found = kinds.map((kind) => ({ kind, entries: entriesOf(kind) }));
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
  const named = new Set(kinds.flatMap(({ key, type }) => [key, type]));
  const typeImports = TYPE_HOMES.flatMap(([file, types]) => {
    const used = types.filter((type) => named.has(type));
    return used.length === 0 ? [] : [`import type { ${used.join(', ')} } from '${file}';\n`];
  });
  const contentTypes = kinds.filter(({ from }) => from === './types.ts').map(({ type }) => type);
  const contentImport =
    contentTypes.length === 1
      ? `import type { ${contentTypes.join('')} } from './types.ts';\n\n`
      : `import type {\n${contentTypes.map((type) => `  ${type},\n`).join('')}} from './types.ts';\n\n`;
  return [
    '// Written by tools/contentIndex.ts; do not edit.\n',
    ...imports.map((line) => `${line}\n`),
    ...typeImports,
    contentImport,
    records.join('\n'),
  ].join('');
}

const INDEXES: readonly (readonly [file: string, kinds: readonly Kind[]])[] = [
  [path.join(ROOT, 'shared/content/index.generated.ts'), KINDS],
  [path.join(ROOT, 'shared/content/library.generated.ts'), LIBRARY],
];

/** The indexes on disk that are not what the folders say. */
function staleIndexes(): string[] {
  return INDEXES.filter(([file, kinds]) => readFileSync(file, 'utf8') !== indexOf(kinds)).map(([file]) => path.relative(ROOT, file));
}

/** Whether the indexes on disk are what the folders say. */
export function contentIndexIsFresh(): boolean {
  return staleIndexes().length === 0;
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    for (const file of staleIndexes()) {
      console.error(`${file} is stale: run node tools/contentIndex.ts`);
      process.exitCode = 1;
    }
  } else {
    for (const [file, kinds] of INDEXES) writeFileSync(file, indexOf(kinds));
  }
}
