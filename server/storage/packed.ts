import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** No honest state comes near this; a damaged or hostile one must not fill the memory. Bytes. */
const LARGEST = 32 * 1024 * 1024;

/** A value as compressed JSON. */
export function pack(value: unknown): Uint8Array {
  return zstdCompressSync(JSON.stringify(value));
}

/** Reads back what `pack` wrote. Throws on anything else. */
export function unpack(bytes: Uint8Array): unknown {
  return JSON.parse(zstdDecompressSync(bytes, { maxOutputLength: LARGEST }).toString('utf8'));
}
