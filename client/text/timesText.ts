import { t } from './text.ts';

const few = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Beyond this power of ten words for numbers help nobody. */
const WORDLESS = 15;

/** A whole power as it is written above the line. */
export function superscript(power: number): string {
  return String(power)
    .replace('-', '⁻')
    .replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}

/** A price level given as its decimal logarithm: "2.4 times 1913", "68 billion times 1913", "2.1 × 10²⁸ times 1913". */
export function timesText(log10: number): string {
  if (log10 >= WORDLESS) {
    const power = Math.floor(log10);
    return t('times.power', { value: few.format(10 ** (log10 - power)), power: superscript(power) });
  }
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
