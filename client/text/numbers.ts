import type { GameDate } from '../../shared/state/calendar.ts';
import { t } from './text.ts';
import { timesText } from './timesText.ts';

/** How a figure is written. `growth` is of prices and can run away; `power` is given as its decimal logarithm. */
export type NumberStyle = 'dollars' | 'billions' | 'millions' | 'tonnes' | 'share' | 'years' | 'index' | 'fraction' | 'growth' | 'power';

const LOCALE = 'en';
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const two = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const wholePercent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });
const signedPercent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' });
const signedOne = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** A figure in words for its style, without the unit. */
export function formatNumber(value: number, style: NumberStyle): string {
  switch (style) {
    case 'dollars':
      return whole.format(value);
    case 'billions':
    case 'millions':
    case 'tonnes':
      return Math.abs(value) >= 100 ? whole.format(value) : Math.abs(value) >= 0.1 || value === 0 ? one.format(value) : two.format(value);
    case 'share':
      return percent.format(value);
    case 'years':
      return one.format(value);
    case 'index':
    case 'fraction':
      return two.format(value);
    case 'growth':
      return formatGrowth(value);
    case 'power':
      return timesText(value);
  }
}

/** A whole percentage, for meters. */
export function formatPercent(share: number): string {
  return wholePercent.format(share);
}

/** A relative change with its sign, `+3.1%`. */
export function formatChange(change: number): string {
  return signedPercent.format(change);
}

/** Growth from which a row of noughts tells less than a word. */
const IN_WORDS = 999_999;

/** Growth of prices: per cent while it can be read as such, times from tenfold on, in words from a millionfold on. */
export function formatGrowth(growth: number): string {
  if (growth >= IN_WORDS) return timesText(Math.log10(growth + 1));
  return growth >= 9 ? t('number.times', { value: whole.format(growth + 1) }) : formatChange(growth);
}

/** A change in percentage points with its sign. */
export function formatPoints(change: number): string {
  return t('number.points', { value: signedOne.format(change * 100) });
}

/** Political capital and the like: at most one decimal. */
export function formatCapital(value: number): string {
  return new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 }).format(value);
}

/** A date of the game: the year alone when the year starts, else season and year. */
export function formatDate(date: GameDate): string {
  return t(`date.quarter.${date.quarter}`, { year: date.year });
}

/** Time left, `2:05` or `3 h 10 min`. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  if (seconds >= 3600) return t('number.hours', { hours: Math.floor(seconds / 3600), minutes: Math.floor((seconds % 3600) / 60) });
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A year, or the quarter of one when a chart runs by quarters: these stand at the middle of their quarter, 1923.875 for the last of 1923. */
export function formatYear(year: number): string {
  const full = Math.floor(year);
  return year === full ? String(year) : t('date.short', { year: full, quarter: Math.floor((year - full) * 4) + 1 });
}
