import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const phaserSource = path.resolve(import.meta.dirname, '../node_modules/phaser/src');
const server = 'http://127.0.0.1:2567';

const FLAGS: Readonly<Record<string, string>> = {
  CANVAS_RENDERER: 'true',
  WEBGL_RENDERER: 'true',
  WEBGL_DEBUG: 'false',
  FEATURE_SOUND: 'false',
};

/** Phaser's own build defines these words; without it they must become literals. */
function phaserFlags(): Plugin {
  return {
    name: 'phaser-flags',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(phaserSource)) return undefined;
      const flag = /typeof (CANVAS_RENDERER|WEBGL_RENDERER|WEBGL_DEBUG|FEATURE_SOUND)\b/g;
      return { code: code.replace(flag, (whole, name: string) => FLAGS[name] ?? whole), map: null };
    },
  };
}

/** Everything a module exports, worked out at build time. */
async function exportsOf(id: string): Promise<Readonly<Record<string, unknown>>> {
  const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(id).href);
  return exported;
}

/** A module of data in place of one that works it out. What is no plain data would be lost, and stops the build. */
function dataModule(exported: readonly (readonly [name: string, value: unknown])[]): string {
  return exported
    .map(([name, value]) => {
      const text = JSON.stringify(value);
      if (!isDeepStrictEqual(JSON.parse(text), value)) throw new Error(`${name} is no plain data`);
      return `export const ${name} = ${text};\n`;
    })
    .join('');
}

/**
 * Writes the lists that readers ask for as data: `library/articleIndex.ts`, so that its chunk does not bring the articles along, and
 * `library/numbers/parameterIndex.ts`, the page of numbers.
 */
function libraryLists(): Plugin {
  return {
    name: 'library-lists',
    apply: 'build',
    async load(id) {
      if (!/\/client\/library\/(?:articleIndex|numbers\/parameterIndex)\.ts$/.test(id)) return undefined;
      return { code: dataModule(Object.entries(await exportsOf(id))), map: null, moduleType: 'js' };
    },
  };
}

/**
 * Leaves of the parameters of the systems what the rules reckon with, the plain figures. What is said about them (entries, in
 * constants named `_TREE` or `_TABLE`) goes to the page of numbers alone.
 */
function plainParameters(): Plugin {
  const systems =
    /\/shared\/content\/(?:economies\/(?:moneyParameters\/moneyParameterTable|baselineParameters)|\w+Parameters|weatherFrequency)\.ts$/;
  return {
    name: 'plain-parameters',
    apply: 'build',
    async load(id) {
      if (!systems.test(id)) return undefined;
      const figures = Object.entries(await exportsOf(id)).filter(([name]) => !/_(?:TREE|TABLE)$/.test(name));
      return { code: dataModule(figures), map: null, moduleType: 'js' };
    },
  };
}

/** Writes FILE.br and FILE.gz beside every text file of the build: the server hands them out and never compresses. */
function precompress(): Plugin {
  const compressed = /\.(?:js|css|html|json|svg|webmanifest|wasm)$/;
  const pressGzip = promisify(gzip);
  const pressBrotli = promisify(brotliCompress);
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      const names = await readdir(dir, { recursive: true });
      await Promise.all(
        names
          .filter((name) => compressed.test(name))
          .map(async (name) => {
            const file = path.join(dir, name);
            const content = await readFile(file);
            if (content.length < 1024) return;
            const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
            await writeFile(`${file}.gz`, await pressGzip(content, { level: 9 }));
            await writeFile(`${file}.br`, await pressBrotli(content, { params }));
          }),
      );
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  resolve: {
    alias: [
      { find: /^phaser-src\//, replacement: `${phaserSource}/` },
      { find: /^phaser$/, replacement: path.resolve(import.meta.dirname, 'phaser-lite.js') },
    ],
  },
  plugins: [phaserFlags(), libraryLists(), plainParameters(), precompress()],
  worker: { plugins: () => [plainParameters()] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: {
    host: '127.0.0.1',
    // Rooms live under /<process id>/<room id>, so every websocket that is not Vite's own goes to the server.
    proxy: { '/matchmake': server, '/api': server, '^/[\\w-]{6,}/[\\w-]{5,}$': { target: server, ws: true } },
  },
  build: {
    outDir: path.resolve(import.meta.dirname, '../dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]|phaser-lite/ }] } },
    },
  },
});
