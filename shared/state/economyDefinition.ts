import type { Source } from '../data/source.ts';
import type { Knots } from '../math/numbers.ts';
import type { GameDate } from './calendar.ts';
import type { EconomyState } from './economyState.ts';
import type { RealLeverId, RealLevers } from './levers.ts';
import type { EconomyParameters } from './economyParameters.ts';

/** Shocks by year; a year that is not named is quiet. */
export interface ShockBook {
  /** Harvest weather, -2 to 2. */
  readonly weather: Readonly<Record<number, number>>;
  /** Share of the economy occupied or evacuated. */
  readonly occupation: Readonly<Record<number, number>>;
  /** Share of capital destroyed in the year. */
  readonly destruction: Readonly<Record<number, number>>;
  /** Population change by war, millions (negative = loss). */
  readonly warPopulationChange: Readonly<Record<number, number>>;
  /** War mobilisation of labour, 0-1. */
  readonly mobilisation: Readonly<Record<number, number>>;
  /** Output per head of the technological leader, smoothed, 1990 dollars. */
  readonly frontier: Readonly<Record<number, number>>;
  /** What a grain exporter can buy abroad, 1 = 1925-28. */
  readonly worldAccess: Readonly<Record<number, number>>;
}

/** A country as data: the engine knows none. */
export interface EconomyDefinition {
  readonly id: string;
  readonly title: string;
  /** First quarter simulated. */
  readonly start: GameDate;
  readonly lastYear: number;
  readonly parameters: EconomyParameters;
  readonly initial: EconomyState;
  /** Levers by year: what this country's history did. */
  readonly book: Readonly<Record<RealLeverId, Knots>>;
  readonly shocks: ShockBook;
  /** Sector outputs the two output scales are fixed on, in the year given, under `book` and `shocks`. */
  readonly anchor: { readonly year: number; readonly nonFarmOutput: number; readonly farmOutput: number };
  readonly sources: readonly Source[];
}

/** All that moves the economy in a quarter from outside. */
export interface QuarterInputs {
  readonly date: GameDate;
  readonly levers: RealLevers;
  readonly weather: number;
  readonly occupation: number;
  readonly destruction: number;
  readonly warPopulationChange: number;
  readonly mobilisation: number;
  readonly frontier: number;
  readonly worldAccess: number;
  /** Share of willing grain sales that peasants hold back, 0-1. */
  readonly withholding: number;
  /** Effort outside farming: multiplies effective labour. 1, or left out, as in the country's history. */
  readonly effort?: number;
  /** Effort on farms: multiplies crops. 1, or left out, as in the country's history. */
  readonly farmEffort?: number;
  /** Share of farm hands that are there when the harvest is brought in, 0-1; 1 when left out. */
  readonly harvestLabour?: number;
  /** Over-reporting of harvests added by campaigns, before inspection; 0 when left out. */
  readonly reportingZeal?: number;
  /**
   * Grain that towns and herds are short of because trade brought less of it, or took more, than in the country's history, million
   * tonnes; negative where it brought more. 0 when left out.
   */
  readonly grainMissing?: number;
  /** Share of corruption that campaigns against officials clear away in a year, 0-1; 0 when left out. */
  readonly corruptionCleared?: number;
}
