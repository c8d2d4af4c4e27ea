import type { Headline } from '../../shared/state/gameState.ts';
import { contentName, eventById } from '../store/content.ts';
import { fill, hasText, t } from '../text/text.ts';

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 1, useGrouping: true });

function worded(name: string, value: string | number, params: Headline['params']): string {
  if (typeof value === 'number') return name === 'year' ? String(value) : figure.format(value);
  const { event } = params;
  if (name === 'option' && typeof event === 'string') return eventById(event)?.options.find(({ id }) => id === value)?.title ?? value;
  return contentName(name, value) ?? value;
}

/** A headline in words: its entry of the catalogue with names in place of ids. */
export function headlineText(headline: Headline): string {
  const params = Object.fromEntries(Object.entries(headline.params).map(([name, value]) => [name, worded(name, value, headline.params)]));
  const key = headline.text;
  if (hasText(key)) return fill(t(key), params);
  const prefixed = `headline.${key}`;
  if (hasText(prefixed)) return fill(t(prefixed), params);
  return contentName('event', key) ?? key;
}
