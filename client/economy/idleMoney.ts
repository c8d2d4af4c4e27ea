import { formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';

const one = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Decimal logarithm of prices from which counting how often they doubled says more than the figure itself. */
const COUNTED = 3;
/** Overhang below which no money to speak of lies idle. */
const SOME = 0.005;
/** Days of a month. */
const DAYS = 30;

/** How often prices doubled since 1913, in brackets behind a level given as its decimal logarithm; nothing where it can be read as it is. */
export function doublingsText(log10: number): string {
  return log10 < COUNTED ? '' : t('money.doublings', { count: Math.round(log10 / Math.log10(2)) });
}

/** A queue: per cent of the goods in the shops, from the double on the roubles that want each rouble's worth of them. */
export function queueText(queue: number): string {
  return queue < 1 ? formatPercent(queue) : t('money.queueRoubles', { roubles: one.format(1 + queue) });
}

/**
 * Money beyond what trade at list prices needs (`overhang`, as a share of that), and for how many months all spending could be paid
 * from it. `velocity` is a year's spending per rouble in circulation.
 */
export function idleText(overhang: number, velocity: number): string {
  const share = formatPercent(overhang);
  if (overhang < SOME || velocity <= 0) return share;
  const months = (12 * overhang) / (1 + overhang) / velocity;
  return months < 1
    ? t('money.idleDays', { share, days: Math.round(months * DAYS) })
    : t('money.idle', { share, months: one.format(months) });
}
