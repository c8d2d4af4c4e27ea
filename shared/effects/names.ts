import type { LeverId } from '../state/levers.ts';
import type { FactionId } from '../state/seats.ts';

/** The titles that sentences about conditions and effects need. Content gives them: this folder lies below it. */
export interface Names {
  readonly lever: (id: LeverId) => string;
  readonly law: (id: string) => string;
  readonly lawPosition: (id: string, position: number) => string;
  readonly faction: (id: FactionId) => string;
}
