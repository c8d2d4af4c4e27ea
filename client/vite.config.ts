import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
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

/** Writes the list that `library/articleIndex.ts` works out as data, so that its chunk does not bring the articles along. */
function libraryIndex(): Plugin {
  return {
    name: 'library-index',
    apply: 'build',
    async load(id) {
      if (!id.endsWith('/client/library/articleIndex.ts')) return undefined;
      const { ARTICLE_INDEX } = await import(pathToFileURL(id).href);
      return { code: `export const ARTICLE_INDEX = ${JSON.stringify(ARTICLE_INDEX)};`, map: null, moduleType: 'js' };
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
  plugins: [phaserFlags(), libraryIndex(), precompress()],
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
