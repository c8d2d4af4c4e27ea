import { REGION_PARAMETERS } from '../content/regionParameters.ts';
import type { SovietUnit } from '../content/regions/sovietUnits.ts';
import { clamp } from '../math/numbers.ts';

const INDUSTRY_WEIGHTS: Readonly<Record<string, number>> = REGION_PARAMETERS.industry;
const STEPPE_WEIGHTS: Readonly<Record<string, number>> = REGION_PARAMETERS.steppe;

/** Weight of a unit in industry and towns in a year. Lines marked late grow in over their years. */
export function industryWeight(unit: SovietUnit, year: number): number {
  const { industryPerMillion, lateFrom, lateTo } = REGION_PARAMETERS;
  const late = clamp((year - lateFrom) / (lateTo - lateFrom), 0, 1);
  const lines = unit.character.reduce((sum, line) => sum + (INDUSTRY_WEIGHTS[line] ?? 0) * (line.endsWith('_late') ? late : 1), 0);
  return industryPerMillion * unit.people1926 + lines;
}

/** Weight of a unit in the grain harvest of a normal year, with the share of new lands that has been ordered ploughed. */
export function grainWeight(unit: SovietUnit, newLands: number): number {
  const { grainSurplus, grainConsuming, grainOther } = REGION_PARAMETERS;
  const { character, people1926, economicRegion } = unit;
  const perHead = character.includes('grain') ? grainSurplus : character.includes('consuming') ? grainConsuming : grainOther;
  const ploughed = character.includes('virgin_lands') ? REGION_PARAMETERS.newLands * newLands : 0;
  return people1926 * (perHead * (STEPPE_WEIGHTS[economicRegion] ?? 1) + ploughed);
}

/**
 * Splits a total in proportion to weights so that the parts add up to it: what rounding leaves goes to the largest part.
 * All parts are 0 when no weight is above 0.
 */
export function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((running, weight) => running + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const parts = weights.map((weight) => (total * weight) / sum);
  const largest = parts.indexOf(Math.max(...parts));
  const rest = total - parts.reduce((running, part) => running + part, 0);
  parts[largest] = (parts[largest] ?? 0) + rest;
  return parts;
}
