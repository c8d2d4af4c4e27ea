import { t } from '../text/text.ts';

const few = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** A price level given as its decimal logarithm: "2.4 times 1913", "68 billion times 1913". */
export function timesText(log10: number): string {
  const units = [
    [12, 'trillion'],
    [9, 'billion'],
    [6, 'million'],
    [3, 'thousand'],
  ] as const;
  const unit = units.find(([power]) => log10 >= power);
  return unit === undefined
    ? t('times.plain', { value: few.format(10 ** log10) })
    : t(`times.${unit[1]}`, { value: few.format(10 ** (log10 - unit[0])) });
}
