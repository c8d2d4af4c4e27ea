import { FACTIONS, FIGURES } from '../content/index.ts';
import type { FigureDefinition } from '../content/types.ts';
import type { FactionId } from '../state/seats.ts';

/** The figure who speaks for a faction in a year: of those prominent then, the one who came forward last. */
export function figureOf(faction: FactionId, year: number): FigureDefinition | undefined {
  const candidates = Object.values(FIGURES).filter(
    (figure) => figure.faction === faction && figure.prominentFrom <= year && year <= figure.prominentTo,
  );
  const chief = candidates.filter(({ leads }) => leads !== undefined && leads[0] <= year && year <= leads[1]);
  return (chief.length > 0 ? chief : candidates).reduce<FigureDefinition | undefined>(
    (best, figure) => (best === undefined || figure.prominentFrom > best.prominentFrom ? figure : best),
    undefined,
  );
}

/** The name of whoever speaks for a faction in a year, or a general name where the record knows nobody. */
export function speakerOf(faction: FactionId, year: number): string {
  return figureOf(faction, year)?.name ?? `Spokesman of the ${FACTIONS[faction].title}`;
}
