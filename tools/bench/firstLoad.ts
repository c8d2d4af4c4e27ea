import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser that opens the page for the first time is sent. */
export interface FirstLoad {
  readonly gzipBytes: number;
  readonly files: readonly string[];
}

/** Sound is fetched later, on demand, and is not compressed by gzip. */
const LATER = /\.(?:mp3|ogg|webm|wav|br|gz|map)$/;
const TEXT = /\.(?:html|js|css|json|geojson|svg|txt)$/;

/**
 * Sums `index.html` and everything it leads to: each file of the build whose name stands in a file already counted. That
 * counts lazily loaded parts as well, so the true figure is not above this one. Undefined if the client is not built.
 */
export function firstLoad(folder: string): FirstLoad | undefined {
  const page = path.join(folder, 'index.html');
  if (!existsSync(page)) return undefined;
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !LATER.test(entry.name) && entry.name !== 'index.html')
    .map((entry) => path.join(entry.parentPath, entry.name));
  const counted = new Set([page]);
  for (const place of counted) {
    if (!TEXT.test(place)) continue;
    const text = readFileSync(place, 'utf8');
    for (const other of all) if (text.includes(path.basename(other))) counted.add(other);
  }
  const sizeOf = (place: string) => {
    const bytes = readFileSync(place);
    return TEXT.test(place) ? gzipSync(bytes, { level: 9 }).byteLength : bytes.byteLength;
  };
  const files = [...counted];
  return { gzipBytes: files.reduce((sum, place) => sum + sizeOf(place), 0), files: files.map((place) => path.relative(folder, place)) };
}
