import type { ArticleBrief } from './articleIndex.ts';

/** A stretch of text, and the article it names if it names one. */
export interface TextPart {
  readonly text: string;
  readonly article?: ArticleBrief;
}

/** Cuts a text at the titles of articles. Each article is found once, at its first place; those in `known` are left out. */
export type TermFinder = (text: string, known: ReadonlySet<string>) => readonly TextPart[];

/** Titles that are everyday words: linking them would underline half of every page. */
const EVERYDAY: ReadonlySet<string> = new Set(['endings', 'comparators', 'china', 'consent']);

/** Other names under which texts speak of an article. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  kolkhoz: ['kolkhozes', 'collective farms'],
  'private-traders': ['NEPmen'],
  'grain-procurement': ['procurement'],
  'monetary-overhang': ['overhang'],
  'machine-tractor-stations': ['MTS'],
  'five-year-plan': ['five-year plans'],
  'scissors-crisis': ['scissors'],
  'hard-currency': ['hard currency'],
  tautness: ['taut targets', 'taut plans'],
};

function escaped(title: string): string {
  return title.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Makes a finder for the titles of articles; longer titles win over shorter ones that are part of them. */
export function makeTermFinder(briefs: readonly ArticleBrief[]): TermFinder {
  const byName = new Map<string, ArticleBrief>();
  for (const brief of briefs) {
    if (EVERYDAY.has(brief.id)) continue;
    for (const name of [brief.title, ...(ALSO[brief.id] ?? [])]) byName.set(name.toLowerCase(), brief);
  }
  const names = [...byName.keys()].toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return (text) => [{ text }];
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${names.map(escaped).join('|')})(?![\\p{L}-])`, 'giu');
  return (text, known) => {
    const parts: TextPart[] = [];
    const found = new Set(known);
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      const article = byName.get(match[0].toLowerCase());
      if (article === undefined || found.has(article.id)) continue;
      found.add(article.id);
      if (match.index > from) parts.push({ text: text.slice(from, match.index) });
      parts.push({ text: match[0], article });
      from = match.index + match[0].length;
    }
    return from < text.length ? [...parts, { text: text.slice(from) }] : parts;
  };
}
