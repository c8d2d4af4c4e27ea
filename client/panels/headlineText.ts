import type { Headline } from '../../shared/state/gameState.ts';
import { contentName } from '../store/content.ts';
import { fill, hasText, t } from '../text/text.ts';

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 1, useGrouping: true });

/** A headline in words: its entry of the catalogue with names in place of ids. */
export function headlineText(headline: Headline): string {
  const params = Object.fromEntries(
    Object.entries(headline.params).map(([name, value]) => [
      name,
      typeof value === 'string' ? (contentName(name, value) ?? value) : name === 'year' ? String(value) : figure.format(value),
    ]),
  );
  const key = headline.text;
  if (hasText(key)) return fill(t(key), params);
  const prefixed = `headline.${key}`;
  if (hasText(prefixed)) return fill(t(prefixed), params);
  return contentName('event', key) ?? key;
}
