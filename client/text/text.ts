import { EN } from './en.ts';

/** The name of an entry of the text catalogue. */
export type TextKey = keyof typeof EN;
export type TextParams = Readonly<Record<string, string | number>>;

/** Whether the catalogue has an entry of this name. */
export function hasText(key: string): key is TextKey {
  return Object.hasOwn(EN, key);
}

/** Puts parameters in the places `{name}` of a text; an unknown place stays as it is, so that a mistake is seen. */
export function fill(text: string, params: TextParams): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    return value === undefined ? place : String(value);
  });
}

/** A text of the catalogue with its parameters filled in. */
export function t(key: TextKey, params: TextParams = {}): string {
  return fill(EN[key], params);
}

const plurals = new Intl.PluralRules('en');

/** A counted text: the entries `name.one` and `name.other`, with `{count}` in place. */
export function counted(name: string, count: number, params: TextParams = {}): string {
  const key = `${name}.${plurals.select(count)}`;
  const other = `${name}.other`;
  const chosen = hasText(key) ? key : hasText(other) ? other : undefined;
  if (chosen === undefined) throw new Error(`the text catalogue has no ${other}`);
  return t(chosen, { count: new Intl.NumberFormat('en').format(count), ...params });
}
