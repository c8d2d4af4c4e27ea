import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isCompressible, MEDIA_TYPES } from './mediaTypes.ts';

interface StaticFile {
  readonly place: string;
  readonly type: string;
  readonly tag: string;
  /** The name holds a hash of the content, so it never changes. */
  readonly isImmutable: boolean;
}

const HASHED = /-[\w-]{8,}\.\w+$/;
const VARIANT = /\.(?:br|gz)$/;
const NOT_BUILT = 'The client is not built. Run: npm run build';
const compress = promisify(gzip);

/** The files of the build, by the path they are served under. Only what is listed here can be asked for. */
function listFiles(folder: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || VARIANT.test(entry.name)) continue;
    const place = path.join(entry.parentPath, entry.name);
    const { size, mtimeMs } = statSync(place);
    const type = MEDIA_TYPES[path.extname(entry.name)] ?? 'application/octet-stream';
    const url = `/${path.relative(folder, place).split(path.sep).map(encodeURIComponent).join('/')}`;
    const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    files.set(url, { place, type, tag, isImmutable: url.startsWith('/assets/') && HASHED.test(entry.name) });
  }
  return files;
}

/** The body in the best encoding the browser takes: a variant made by the build, or gzip made here and kept. */
async function encoded(file: StaticFile, accepted: string, made: Map<string, Buffer>): Promise<{ body: Buffer; encoding?: string }> {
  if (!isCompressible(file.type)) return { body: await readFile(file.place) };
  if (/\bbr\b/.test(accepted) && existsSync(`${file.place}.br`)) return { body: await readFile(`${file.place}.br`), encoding: 'br' };
  if (!/\bgzip\b/.test(accepted)) return { body: await readFile(file.place) };
  if (existsSync(`${file.place}.gz`)) return { body: await readFile(`${file.place}.gz`), encoding: 'gzip' };
  const body = made.get(file.place) ?? (await compress(await readFile(file.place)));
  made.set(file.place, body);
  return { body, encoding: 'gzip' };
}

/** Serves the built client. Replies whether the request was answered. */
export function staticFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const files = listFiles(folder);
  const made = new Map<string, Buffer>();
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const asked = (request.url ?? '/').split('?')[0] ?? '/';
    const file = files.get(asked === '/' ? '/index.html' : asked);
    if (file === undefined) {
      if (asked !== '/') return false;
      response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' }).end(NOT_BUILT);
      return true;
    }
    response.setHeader('Cache-Control', file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.setHeader('ETag', file.tag);
    response.setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === file.tag) {
      response.writeHead(304).end();
      return true;
    }
    const { body, encoding } = await encoded(file, request.headers['accept-encoding']?.toString() ?? '', made);
    if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
    response.writeHead(200, { 'content-type': file.type, 'content-length': body.byteLength });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}
