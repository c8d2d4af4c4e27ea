/** The part of MessagePack that requests need: maps, texts, doubles, small whole numbers, booleans. */
export function packMessage(value: unknown): Buffer {
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'string') return packText(value);
  if (typeof value === 'number') return packNumber(value);
  if (typeof value !== 'object' || value === null) throw new Error(`cannot pack ${typeof value}`);
  const entries = Object.entries(value);
  if (entries.length > 15) throw new Error('too many fields');
  return Buffer.concat([Buffer.from([0x80 | entries.length]), ...entries.flatMap(([key, item]) => [packText(key), packMessage(item)])]);
}

function packText(text: string): Buffer {
  const bytes = Buffer.from(text);
  if (bytes.length > 255) throw new Error('too long a text');
  const head = bytes.length < 32 ? [0xa0 | bytes.length] : [0xd9, bytes.length];
  return Buffer.concat([Buffer.from(head), bytes]);
}

function packNumber(value: number): Buffer {
  if (Number.isInteger(value) && value >= 0 && value < 128) return Buffer.from([value]);
  const bytes = Buffer.alloc(9);
  bytes[0] = 0xcb;
  bytes.writeDoubleBE(value, 1);
  return bytes;
}
