import { formatNumber, formatPoints } from '../text/numbers.ts';
import type { NumberStyle } from '../text/numbers.ts';

/** Whether a figure is written with no digit other than nought. */
export function isNought(value: number, style: NumberStyle): boolean {
  return !/[1-9]/.test(formatNumber(Math.abs(value), style));
}

/** A change of a figure with its sign, in the style of the figure; shares in points. */
export function signedNumber(value: number, style: NumberStyle): string {
  if (style === 'share') return formatPoints(value);
  const size = formatNumber(Math.abs(value), style);
  if (isNought(value, style)) return formatNumber(0, style);
  return `${value < 0 ? '−' : '+'}${size}`;
}

/** Whether a change is good or bad news for a figure of which more is good (1), bad (-1) or neither (0). */
export function toneOf(change: number, good: 1 | 0 | -1): 'good' | 'bad' | undefined {
  const worth = change * good;
  return worth > 0 ? 'good' : worth < 0 ? 'bad' : undefined;
}
