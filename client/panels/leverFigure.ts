import { LEVERS } from '../../shared/content/index.ts';
import type { LeverId } from '../../shared/state/levers.ts';
import { t } from '../text/text.ts';

/** Levers are shown in hundredths: per cent for shares, points of 100 for intensities. */
export const SHOWN_FACTOR = 100;

function digits(lever: LeverId): number {
  return LEVERS[lever].step < 0.0099 ? 1 : 0;
}

/** The number shown for a value of a lever, without its unit. */
export function shownValue(lever: LeverId, value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: digits(lever), useGrouping: false }).format(value * SHOWN_FACTOR);
}

/** A move of a lever, with a decimal more where the two ends would look the same. */
export function leverMove(lever: LeverId, before: number, after: number): string {
  const rough = [leverFigure(lever, before), leverFigure(lever, after)];
  if (rough[0] !== rough[1]) return rough.join(' → ');
  const fine = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  return `${fine.format(before * SHOWN_FACTOR)} → ${fine.format(after * SHOWN_FACTOR)}`;
}

/** A value of a lever with its unit, short. */
export function leverFigure(lever: LeverId, value: number): string {
  const shown = shownValue(lever, value);
  return LEVERS[lever].unit === 'intensity' ? shown : t('lever.percent', { value: shown });
}

/** A value held within a range and rounded to the lever's step, ends included. */
export function settled(lever: LeverId, value: number, range: { readonly min: number; readonly max: number }): number {
  const { step } = LEVERS[lever];
  const stepped = Math.round(Math.round(value / step) * step * 1e6) / 1e6;
  return Math.min(range.max, Math.max(range.min, stepped));
}
