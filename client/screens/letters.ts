/**
 * Block letters of the title, drawn for this game on a field 10 wide and 14 high: slabs and cut corners, after the poster
 * alphabets of the 1920s. Filled with the even-odd rule.
 */
const LETTERS: Readonly<Record<string, string>> = {
  C: 'M2 0H10V4H4V10H10V14H2L0 12V2Z',
  O: 'M2 0H8L10 2V12L8 14H2L0 12V2ZM4 4V10H6V4Z',
  M: 'M0 0H4L6 5L8 0H12V14H8V8L6 12L4 8V14H0Z',
  A: 'M3 0H7L10 14H6.2L5.8 11H4.2L3.8 14H0ZM4.6 8H5.4L5 4.6Z',
  N: 'M0 0H4L6 7V0H10V14H6L4 7V14H0Z',
  D: 'M0 0H7L10 3V11L7 14H0ZM4 4V10H6V4Z',
  I: 'M0 0H4V14H0Z',
  G: 'M2 0H10V4H4V10H6V8.6H5V6H10V14H2L0 12V2Z',
  H: 'M0 0H4V5H6V0H10V14H6V9H4V14H0Z',
  E: 'M0 0H10V4H4V5.4H9V8.6H4V10H10V14H0Z',
  T: 'M0 0H10V4H7V14H3V4H0Z',
  S: 'M2 0H10V4H4V5H8L10 7V12L8 14H0V10H6V9H2L0 7V2Z',
};

/** Width of a letter, in the units of `LETTERS`. */
function letterWidth(letter: string): number {
  if (letter === 'M') return 12;
  return letter === 'I' ? 4 : 10;
}

export interface PlacedLetter {
  readonly path: string;
  readonly x: number;
}

/** Sets a word: every letter with its place, and the width of it all. A letter without a drawing is left out. */
export function setWord(word: string, gap = 1.4): { readonly letters: readonly PlacedLetter[]; readonly width: number } {
  const letters: PlacedLetter[] = [];
  let x = 0;
  for (const letter of word) {
    const path = LETTERS[letter];
    if (path === undefined) continue;
    letters.push({ path, x });
    x += letterWidth(letter) + gap;
  }
  return { letters, width: Math.max(0, x - gap) };
}
