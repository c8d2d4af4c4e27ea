import type { AtlasUnit } from './atlas/atlas.ts';
import { valueAt } from './atlas/history.ts';

/** One spelling for names that are told apart only by marks or by how a Russian sound is written. */
function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('dzh', 'j');
}

function replaced(text: string, names: readonly string[], now: string): string {
  // The longest first: Ivanovo-Voznesensk before Ivanovo.
  const known = names.toSorted((a, b) => b.length - a.length).find((name) => plain(text).includes(plain(name)));
  return known === undefined ? text : plain(text).replace(plain(known), now);
}

/**
 * What a unit is called in a year. Titles name the main city, some of them under two names of different times ("Tsaritsyn
 * (Stalingrad)"): the city is written under its name of the year, once, and not at all where it was not yet founded.
 */
export function unitNameAt({ en, city }: Pick<AtlasUnit, 'en' | 'city'>, year: number): string {
  const names = city?.name.map(([name]) => name).filter((name) => name !== '-') ?? [];
  const [, title = en, aside] = /^(.*?) \((.*)\)$/.exec(en) ?? [];
  if (city === undefined || names.length === 0) return en;
  const now = valueAt(city.name, year);
  const asideIsCity = aside !== undefined && names.some((name) => plain(name) === plain(aside));
  if (now === '-') return asideIsCity ? title : en;
  const named = replaced(title, names, now);
  if (aside === undefined) return named;
  if (!asideIsCity) return `${named} (${aside})`;
  return named.includes(now) ? named : `${named} (${now})`;
}
