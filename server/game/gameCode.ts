import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for one another: no I, O, 0, 1. */
const CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 5;
const CODE = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`);

/** A new code that can be read out over a telephone: 32 to the power of 5, 33.5 million of them. */
export function drawCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET.charAt(randomInt(CODE_ALPHABET.length))).join('');
}

/** The code in a text typed by a person, or undefined. */
export function readCode(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const code = text.trim().toUpperCase();
  return CODE.test(code) ? code : undefined;
}
