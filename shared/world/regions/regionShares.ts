import { REGION_PARAMETERS } from '../../content/regionParameters.ts';
import { PLACES_OF_MAKING } from '../../content/regions/placesOfMaking.ts';
import { SOVIET_UNITS } from '../../content/regions/sovietUnits.ts';
import type { SovietUnit } from '../../content/regions/sovietUnits.ts';
import { clamp } from '../../math/numbers.ts';
import type { PlacedGood } from '../../state/regionsState.ts';
import { byRegion } from './unitRecord.ts';

type LineWeights = Readonly<Record<string, number>>;

/** Sum of the weights of the lines a unit lives by, with its size. Lines marked late grow in over their years. */
function lineWeight(unit: SovietUnit, weights: LineWeights, year: number): number {
  const { lateFrom, lateTo, halfLine } = REGION_PARAMETERS;
  const late = clamp((year - lateFrom) / (lateTo - lateFrom), 0, 1);
  const size = unit.people1926 / (unit.people1926 + halfLine);
  let sum = 0;
  for (const line of unit.character) sum += (weights[line] ?? 0) * (line.endsWith('_late') ? late : size);
  return sum;
}

/** What a unit has to offer to towns in a year: its people of 1926 and its lines. */
export function industryWeight(unit: SovietUnit, year: number): number {
  return REGION_PARAMETERS.industryPerMillion * unit.people1926 + lineWeight(unit, REGION_PARAMETERS.industry, year);
}

/** What a unit has to offer to works that make producer goods. */
export function heavyWeight(unit: SovietUnit, year: number): number {
  return REGION_PARAMETERS.heavyPerMillion * unit.people1926 + lineWeight(unit, REGION_PARAMETERS.heavy, year);
}

/** What a unit has to offer to trades that make for consumers. */
export function lightWeight(unit: SovietUnit, year: number): number {
  return REGION_PARAMETERS.lightPerMillion * unit.people1926 + lineWeight(unit, REGION_PARAMETERS.light, year);
}

/** What a unit has to offer to the making of a good in a year. */
export function goodWeight(unit: SovietUnit, good: PlacedGood, year: number): number {
  return lineWeight(unit, REGION_PARAMETERS.goods[good], year);
}

/** Weight of a unit in the making of a good when it comes onto the map: from the table of places, or from its lines. */
export function foundingGoodWeight(unit: SovietUnit, good: PlacedGood, year: number): number {
  const table = PLACES_OF_MAKING[good];
  if (table === undefined) return goodWeight(unit, good, year);
  const isFounding = unit.sovietSince.year === SOVIET_UNITS[0]?.sovietSince.year;
  return table[unit.unit] ?? (isFounding ? 0 : REGION_PARAMETERS.goodsOfNewcomers * goodWeight(unit, good, year));
}

/** Grain a head of 1926 in a normal year, against 1 in the black earth. */
function grainPerHead(unit: SovietUnit): number {
  const { grainSurplus, grainConsuming, grainOther, grainHerders, steppe } = REGION_PARAMETERS;
  const { character } = unit;
  if (character.includes('consuming')) return grainConsuming;
  if (!character.includes('grain')) return character.includes('livestock') ? grainHerders : grainOther;
  return grainSurplus * byRegion(steppe, unit, 1);
}

/** Weight of a unit in the grain harvest of a normal year, with the share of new lands that has been ordered ploughed. */
export function grainWeight(unit: SovietUnit, newLands: number): number {
  const { character, people1926 } = unit;
  const perHead = grainPerHead(unit);
  const ploughed = character.includes('virgin_lands') ? REGION_PARAMETERS.newLands * newLands : 0;
  return people1926 * (perHead + ploughed);
}

/** Harvest of a hectare against the nation's. */
export function yieldClass(unit: SovietUnit): number {
  return byRegion(REGION_PARAMETERS.yieldClass, unit, 1);
}

/** Weight of a unit in the nation's herd of a normal year. */
export function herdWeight(unit: SovietUnit): number {
  return unit.people1926 * (unit.character.includes('livestock') ? REGION_PARAMETERS.livestockWeight : 1);
}

/** Share of the people of a unit who live by their herds, 0-1. */
export function herders(unit: SovietUnit): number {
  if (!unit.character.includes('livestock')) return 0;
  const share = byRegion(REGION_PARAMETERS.herders, unit, 0);
  return unit.character.includes('grain') ? REGION_PARAMETERS.ploughingHerders * share : share;
}
