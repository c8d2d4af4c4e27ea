import type { EconomyYear } from '../state/economyState.ts';
import type { SocietyLevers } from '../state/societyState.ts';

/** What society answers to in a year. */
export interface SocietyCauses {
  readonly year: EconomyYear;
  readonly levers: SocietyLevers;
  readonly laws: Readonly<Record<string, number>>;
  /** How far foreign capital engages, 1 = as in the record. */
  readonly engagement: number;
}
