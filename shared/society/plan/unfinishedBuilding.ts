import { PLAN_PARAMETERS } from '../../content/planParameters.ts';
import { clamp } from '../../math/numbers.ts';
import type { BuildingYear } from '../../state/planState.ts';

/** A year of building, in billions of 1990 dollars. */
export interface BuildingStrain {
  /** Investment outside farming. */
  readonly investment: number;
  readonly tautness: number;
  /** Part of investment that full tautness wastes: `tautnessWaste` of the economy. */
  readonly tautnessWaste: number;
  /** Great projects under way, as a part of as many as there may be, 0-1. */
  readonly crowding: number;
}

/** Part of unfinished building that a year brings to an end, 0-1: less under taut targets, less still with many great works at once. */
export function completion({ tautness, crowding }: Pick<BuildingStrain, 'tautness' | 'crowding'>): number {
  const { building } = PLAN_PARAMETERS;
  return building.completion * (1 - clamp(tautness * (building.slowing + building.slowingByProjects * crowding), 0, 1));
}

/**
 * Unfinished building at the end of a year, billions. What taut targets add is exactly the investment that the economy counts as
 * wasted in that year (the waste in `tautnessEffect`): the same loss, seen as a stock. It is therefore not taken from output
 * again, and what calm years finish gives no capital back: the loss was that it came years late.
 */
export function advanceUnfinished(before: number, year: BuildingStrain): number {
  const { underWay } = PLAN_PARAMETERS.building;
  return before * (1 - completion(year)) + year.investment * (underWay + year.tautnessWaste * year.tautness);
}

/** The same by its parts, as parts of an investment, in billions, that they are measured by. */
export function buildingYear(before: number, year: BuildingStrain, measure: number): BuildingYear {
  const { underWay } = PLAN_PARAMETERS.building;
  return {
    before: before / measure,
    completed: (before * completion(year)) / measure,
    underWay: (year.investment * underWay) / measure,
    wasted: (year.investment * year.tautnessWaste * year.tautness) / measure,
  };
}
