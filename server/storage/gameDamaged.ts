/** Where the stored record of a game cannot be read or does not add up. */
export interface DamagedPlace {
  readonly code: string;
  readonly part: 'settings' | 'state' | 'command' | 'hash' | 'seat';
  readonly turn?: number;
  readonly sequence?: number;
}

/** Thrown when a game on disk cannot be trusted. Other games are not concerned. */
export class GameDamaged extends Error {
  override readonly name = 'GameDamaged';
  readonly place: DamagedPlace;

  constructor(place: DamagedPlace, cause?: unknown) {
    const turn = place.turn === undefined ? '' : `, turn ${place.turn}`;
    const sequence = place.sequence === undefined ? '' : `, command ${place.sequence}`;
    super(`game ${place.code} is damaged: ${place.part}${turn}${sequence}`, { cause });
    this.place = place;
  }

  /** The place as parameters of a refusal. */
  get params(): Readonly<Record<string, string | number>> {
    const { code, part, turn, sequence } = this.place;
    return { code, part, ...(turn === undefined ? {} : { turn }), ...(sequence === undefined ? {} : { sequence }) };
  }
}
