import { gameEconomy } from '../../content/gameEconomy.ts';
import type { GameState } from '../../state/gameState.ts';
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
  fromHerds: ({ herd }) => 1 + herd,
};

type Herds = Pick<GameState, 'regions' | 'scenario' | 'settings'>;

/** Fodder that animals on paper would eat, by unit, million tonnes. */
function feedOnPaper({ units, terms }: MapBooks, { herd }: YearBias, state: Herds): number[] {
  const { draughtFeed } = gameEconomy(state).parameters;
  return units.map((unit, index) => herd * draughtFeed * (state.regions[unit]?.herd ?? 0) * (1 - (terms.occupied?.[index] ?? 0)));
}

/**
 * The books of the map as they are printed: hidden dead and herds that are only on paper stay what print makes of them, and animals on
 * paper give and eat.
 */
export function publishMapBooks(books: MapBooks, bias: readonly YearBias[], state: Herds): MapBooks {
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
  if (now !== undefined && now.herd !== 0) {
    const feed = feedOnPaper(books, now, state);
    terms.seedAndFeed = feed.map((more, index) => (books.terms.seedAndFeed?.[index] ?? 0) + more);
  }
  return { ...books, terms };
}
