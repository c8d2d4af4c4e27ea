import { writeFileSync } from 'node:fs';

/**
 * Synthesises the sounds of the interface: `npx node assets/sound/makeSounds.ts`. No recording is used, so there is
 * nothing to license; a fixed generator gives the same bytes every time.
 */
const RATE = 22050;
type Wave = (seconds: number) => number;

let seed = 1921;
function noise(): number {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return (seed / 2147483648) * 2 - 1;
}
const tone = (hertz: number, seconds: number): number => Math.sin(2 * Math.PI * hertz * seconds);
const fade = (seconds: number, rate: number): number => Math.exp(-seconds * rate);

/** A rubber stamp on paper: a low knock and a breath of paper. */
const stamp: Wave = (s) => 0.55 * tone(92, s) * fade(s, 38) + 0.18 * noise() * fade(s, 70);
/** A page turned: noise that swells and goes. */
const page: Wave = (s) => 0.16 * noise() * Math.sin(Math.min(1, s / 0.22) * Math.PI) * (0.6 + 0.4 * tone(9, s));
/** A desk bell for the end of a turn. */
const bell: Wave = (s) => (0.22 * tone(1046, s) + 0.12 * tone(2093, s) + 0.06 * tone(2794, s)) * fade(s, 7) * Math.min(1, s * 400);
/** A dull double knock for a refusal. */
const refused: Wave = (s) => 0.4 * tone(70, s) * fade(s % 0.12, 45) * (s < 0.24 ? 1 : 0);

function wav(wave: Wave, seconds: number): Buffer {
  const samples = Math.round(seconds * RATE);
  const bytes = Buffer.alloc(44 + samples * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples * 2, 40);
  for (let index = 0; index < samples; index++) {
    const value = Math.max(-1, Math.min(1, wave(index / RATE)));
    bytes.writeInt16LE(Math.round(value * 32767), 44 + index * 2);
  }
  return bytes;
}

const SOUNDS: Readonly<Record<string, readonly [Wave, number]>> = {
  stamp: [stamp, 0.16],
  page: [page, 0.24],
  bell: [bell, 0.6],
  refused: [refused, 0.26],
};
for (const [name, [wave, seconds]] of Object.entries(SOUNDS)) {
  writeFileSync(new URL(`./${name}.wav`, import.meta.url), wav(wave, seconds));
}
