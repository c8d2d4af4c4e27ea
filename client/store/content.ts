import { CONCESSIONS, EVENTS, FACTIONS, FIGURES, LAWS, LEVERS, OUTSIDE_SEATS, PROJECTS, SCENARIOS } from '../../shared/content/index.ts';
import type { EventDefinition, LawDefinition } from '../../shared/content/types.ts';
import type { LeverId } from '../../shared/state/levers.ts';
import { LEVER_IDS } from '../../shared/state/levers.ts';
import type { FactionId, OutsideSeatId, SeatId } from '../../shared/state/seats.ts';
import { isFaction, SEAT_IDS } from '../../shared/state/seats.ts';
import { setNames } from '../text/names.ts';
import { hasText, t } from '../text/text.ts';

function outside(seat: SeatId): seat is OutsideSeatId {
  return !isFaction(seat);
}

export function lawById(id: string): LawDefinition | undefined {
  return Object.hasOwn(LAWS, id) ? LAWS[id] : undefined;
}

export function eventById(id: string): EventDefinition | undefined {
  return Object.hasOwn(EVENTS, id) ? EVENTS[id] : undefined;
}

export function isLever(id: string): id is LeverId {
  return (LEVER_IDS as readonly string[]).includes(id);
}

export function isSeat(id: string): id is SeatId {
  return (SEAT_IDS as readonly string[]).includes(id);
}

export function factionTitle(faction: FactionId): string {
  return FACTIONS[faction].title;
}

export function seatTitle(seat: SeatId | 'observer'): string {
  if (seat === 'observer') return t('seat.observer');
  return outside(seat) ? OUTSIDE_SEATS[seat].title : FACTIONS[seat].title;
}

export function seatColour(seat: SeatId): string {
  return outside(seat) ? OUTSIDE_SEATS[seat].colour : FACTIONS[seat].colour;
}

export function seatSummary(seat: SeatId): { readonly summary: string; readonly wants: string } {
  return outside(seat) ? OUTSIDE_SEATS[seat] : FACTIONS[seat];
}

/** The person who speaks for the leadership, or the id as given when the record has no entry. */
export function figureName(id: string): string {
  return Object.hasOwn(FIGURES, id) ? (FIGURES[id]?.name ?? id) : id;
}

export function leverTitle(lever: LeverId): string {
  return LEVERS[lever].title;
}

function positionTitle(id: string): string | undefined {
  const [law, index] = id.split(':');
  return law === undefined ? undefined : lawById(law)?.positions[Number(index)]?.title;
}

/** How anything the rules name by id is called; `kind` is the name of the parameter. */
export function contentName(kind: string, id: string): string | undefined {
  if (kind === 'law') return lawById(id)?.title;
  if (kind === 'lever') return isLever(id) ? LEVERS[id].title : undefined;
  if (kind === 'event') return eventById(id)?.title;
  if (kind === 'scenario') return Object.hasOwn(SCENARIOS, id) ? SCENARIOS[id]?.title : undefined;
  if (kind === 'figure') return figureName(id);
  if (kind === 'site') return Object.hasOwn(CONCESSIONS, id) ? CONCESSIONS[id]?.title : undefined;
  if (kind === 'project') return Object.hasOwn(PROJECTS, id) ? PROJECTS[id]?.title : undefined;
  if (kind === 'position') return positionTitle(id);
  const posture = `posture.${id}`;
  if ((kind === 'before' || kind === 'after') && hasText(posture)) return t(posture);
  if (isSeat(id)) return seatTitle(id);
  return lawById(id)?.title ?? (Object.hasOwn(FIGURES, id) ? FIGURES[id]?.name : undefined);
}

setNames(contentName);
