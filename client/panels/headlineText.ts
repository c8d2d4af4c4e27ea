import type { Headline } from '../../shared/state/gameState.ts';
import type { PublishedSeries } from '../../shared/views/view.ts';
import { contentName, eventById } from '../store/content.ts';
import { fill, hasText, t } from '../text/text.ts';

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 1, useGrouping: true });

function worded(name: string, value: string | number, params: Headline['params']): string {
  if (typeof value === 'number') return name === 'year' ? String(value) : figure.format(value);
  const { event } = params;
  if (name === 'option' && typeof event === 'string') return eventById(event)?.options.find(({ id }) => id === value)?.title ?? value;
  return contentName(name, value) ?? value;
}

/** Figures of headlines that are published series. */
const SERIES_OF: Readonly<Record<string, Readonly<Record<string, PublishedSeries>>>> = {
  harvest: { grain: 'grainHarvest', procurement: 'procurement' },
  famine: { deaths: 'famineDeaths' },
};

/** The series that a place of a headline's text stands for; undefined where it is none. */
export function headlineSeries({ text }: Headline, place: string): PublishedSeries | undefined {
  return SERIES_OF[text]?.[place];
}

/** The words of a headline with its places, and what stands in them. */
export function headlineParts(headline: Headline): { readonly text: string; readonly params: Readonly<Record<string, string>> } {
  const params = Object.fromEntries(Object.entries(headline.params).map(([name, value]) => [name, worded(name, value, headline.params)]));
  const key = headline.text;
  if (hasText(key)) return { text: t(key), params };
  const prefixed = `headline.${key}`;
  return { text: hasText(prefixed) ? t(prefixed) : (contentName('event', key) ?? key), params };
}

/** A headline in words: its entry of the catalogue with names in place of ids. */
export function headlineText(headline: Headline): string {
  const { text, params } = headlineParts(headline);
  return fill(text, params);
}
