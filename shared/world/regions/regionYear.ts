import type { EconomyParameters } from '../../state/economyParameters.ts';
import type { EconomyState, EconomyYear } from '../../state/economyState.ts';
import type { Levers } from '../../state/levers.ts';
import type { MapTerms } from './mapTerms.ts';

/** A yearly account as the map needs it. */
export interface RegionYear {
  readonly account: EconomyYear;
  /** Collectivised share at the account before. */
  readonly collectivisedBefore: number;
  /** The nation's stocks after the account. */
  readonly economy: EconomyState;
  readonly parameters: EconomyParameters;
  readonly levers: Levers;
  /** New lands ordered at the account before. */
  readonly newLandsBefore: number;
  /** How the harvest fell, unit by unit. */
  readonly weather: readonly number[];
  /** Share of every unit newly occupied in the year. */
  readonly newlyOccupied: readonly number[];
  /** Part of the investment of the year that went to unfinished great projects, 0-1. */
  readonly earmarked: number;
  readonly peasantAnger: number;
  readonly legitimacy: number;
  /** The books in which every rule enters what it adds and takes. */
  readonly terms: MapTerms;
}
