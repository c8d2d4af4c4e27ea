import type { MapBooks, MapTerm } from '../../state/mapBooks.ts';
import type { YearBias } from '../../state/statisticsState.ts';

/** Terms that are printed otherwise than they are, by what the bias of a year makes of them. */
const PRINTED: Partial<Record<MapTerm, (bias: YearBias) => number>> = {
  springDead: ({ concealment }) => 1 - concealment,
  herdBefore: ({ herd }) => 1 + herd,
};
const PRINTED_NOW: Partial<Record<MapTerm, (bias: YearBias) => number>> = {
  herdCollectives: ({ herd }) => 1 + herd,
  herdFront: ({ herd }) => 1 + herd,
  herdRestocked: ({ herd }) => 1 + herd,
};

/** The books of the map as they are printed: hidden dead and herds that are only on paper stay what print makes of them. */
export function publishMapBooks(books: MapBooks, bias: readonly YearBias[]): MapBooks {
  const now = bias.at(-1);
  const before = bias.at(-2);
  const terms: Partial<Record<MapTerm, readonly number[]>> = { ...books.terms };
  const scale = (printed: typeof PRINTED, year: YearBias | undefined): void => {
    if (year === undefined) return;
    for (const [term, factor] of Object.entries(printed) as [MapTerm, (bias: YearBias) => number][]) {
      const column = books.terms[term];
      if (column !== undefined) terms[term] = column.map((value) => value * factor(year));
    }
  };
  scale(PRINTED, before);
  scale(PRINTED_NOW, now);
  return { ...books, terms };
}
