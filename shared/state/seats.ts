/** The six Party factions: seats that table motions, vote, and may hold the leadership. */
export const FACTION_IDS = ['left', 'right', 'apparatus', 'workersOpposition', 'technocrats', 'organs'] as const;
export type FactionId = (typeof FACTION_IDS)[number];

/** Seats outside the Party. */
export const OUTSIDE_SEAT_IDS = ['peasantry', 'foreignCapital', 'westernPowers'] as const;
export type OutsideSeatId = (typeof OUTSIDE_SEAT_IDS)[number];

export const SEAT_IDS = [...FACTION_IDS, ...OUTSIDE_SEAT_IDS] as const;
/** Who plays: a person, several people or an AI. */
export type SeatId = (typeof SEAT_IDS)[number];

export function isFaction(seat: SeatId): seat is FactionId {
  return (FACTION_IDS as readonly string[]).includes(seat);
}
