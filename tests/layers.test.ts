import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '..');

/** The folders of `shared/`, from the bottom up. A folder imports only from its own and from those above it in the list. */
const SHARED_ORDER = [
  ['math'],
  ['data'],
  ['state'],
  ['effects'],
  ['content'],
  ['economy', 'society', 'politics', 'world'],
  ['views'],
  ['commands'],
  ['turn'],
  ['explain'],
  ['ai'],
  ['replay'],
] as const;

/** Folders whose order says nothing may still share types both ways: listed here, and empty on purpose. */
const EXCEPTIONS: readonly string[] = [];

/** Packages the rules may use. */
const SHARED_PACKAGES = ['seedrandom', 'zod'];

/** What would make two machines disagree, or tie the rules to one of them. */
const FORBIDDEN_IN_RULES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Math.random', /\bMath\.random\b/],
  ['the clock', /\bDate\b|\bperformance\b|\bsetTimeout\b|\bsetInterval\b/],
  ['inexact Math', /\bMath\.(?!min|max|floor|ceil|round|trunc|abs|sign|sqrt|imul)\w+/],
  ['the ** operator', /[\w)\]]\s*\*\*\s*[\w(]/],
  ['locale-dependent order', /\blocaleCompare\b|\bIntl\b|\btoLocale\w+/],
  ['Node or the browser', /\bprocess\.|\bglobalThis\b|\bwindow\.|\bdocument\.|\bfetch\(|\bBuffer\b/],
];

interface ImportLine {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|js|mjs)$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

const IMPORT = /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): ImportLine[] {
  const code = withoutComments(readFileSync(path.join(ROOT, file), 'utf8'));
  return [...code.matchAll(IMPORT)].map((match) => {
    const written = match[2] ?? match[3] ?? '';
    const target = written.startsWith('.') ? path.normalize(path.join(path.dirname(file), written)) : written;
    return { file, target, typeOnly: match[1] !== undefined };
  });
}

function room(file: string): string {
  return file.split(path.sep)[0] ?? '';
}

function layer(file: string): number {
  const folder = file.split(path.sep)[1] ?? '';
  return SHARED_ORDER.findIndex((layerFolders) => (layerFolders as readonly string[]).includes(folder));
}

function isForbidden({ file, target, typeOnly }: ImportLine): boolean {
  const from = room(file);
  const to = room(target);
  if (from === 'shared') {
    if (to !== 'shared') return !SHARED_PACKAGES.includes(target);
    return layer(target) < 0 || layer(target) > layer(file);
  }
  if (from === 'client') return to === 'server' ? !typeOnly : target.startsWith('node:') && !file.endsWith('vite.config.ts');
  if (from === 'server') return to === 'client';
  return false;
}

describe('the one-way rule', () => {
  const files = ['shared', 'client', 'server'].flatMap(sourceFiles);

  test('the parser of imports sees what it must see', () => {
    const found = importsOf('tests/layers.test.ts').map(({ target }) => target);
    expect(found).toEqual(['node:fs', 'node:path', '@jest/globals']);
    expect(importsOf('shared/turn/resolveTurn.ts').length).toBeGreaterThan(5);
  });

  test('the rule itself refuses what it must refuse', () => {
    const line = (file: string, target: string, typeOnly = false) => ({ file, target, typeOnly });
    expect(isForbidden(line('shared/math/rng.ts', 'shared/state/hash.ts'))).toBe(true);
    expect(isForbidden(line('shared/turn/resolveTurn.ts', 'shared/state/hash.ts'))).toBe(false);
    expect(isForbidden(line('shared/turn/resolveTurn.ts', 'node:fs'))).toBe(true);
    expect(isForbidden(line('shared/turn/resolveTurn.ts', 'server/GameRoom.ts', true))).toBe(true);
    expect(isForbidden(line('client/net/client.ts', 'server/GameRoom.ts'))).toBe(true);
    expect(isForbidden(line('client/net/client.ts', 'server/GameRoom.ts', true))).toBe(false);
    expect(isForbidden(line('server/app.ts', 'client/main.tsx', true))).toBe(true);
  });

  test('every folder of the rules has its place in the order', () => {
    const strays = sourceFiles('shared').filter((file) => layer(file) < 0);
    expect(strays).toEqual([]);
  });

  test('imports go one way only', () => {
    const sins = files
      .flatMap(importsOf)
      .filter(isForbidden)
      .map(({ file, target }) => `${file} -> ${target}`);
    expect(sins.filter((sin) => !EXCEPTIONS.includes(sin))).toEqual([]);
    expect(EXCEPTIONS.filter((exception) => !sins.includes(exception))).toEqual([]);
  });

  test.each(FORBIDDEN_IN_RULES)('the rules do without %s', (_name, pattern) => {
    const sins = sourceFiles('shared').filter((file) =>
      pattern.test(withoutQuotes(withoutComments(readFileSync(path.join(ROOT, file), 'utf8')))),
    );
    expect(sins).toEqual([]);
  });
});

/** Code without the contents of its string literals: texts may speak of dates. */
function withoutQuotes(code: string): string {
  return code.replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''").replaceAll(/`[^`$]*`/g, '``');
}
