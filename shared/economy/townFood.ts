import { clamp } from '../math/numbers.ts';
import { pow } from '../math/exact.ts';
import type { TownFoodParameters } from '../state/economyParameters.ts';
import type { EconomyState } from '../state/economyState.ts';

export interface TownFoodInputs {
  /** Grain that leaves the village for the state and for private traders, million tonnes. */
  readonly grain: number;
  /** Grain that trade left out of what history had, million tonnes; negative where it brought more. */
  readonly missing: number;
  /** Billions. */
  readonly farmOutput: number;
  readonly weather: number;
  readonly occupation: number;
}

/** Smallest share of the country that is counted as unoccupied. */
const LEAST_FREE = 0.05;

/**
 * Part of a need that is not covered, 0-1, when `cover` of it is covered on average. Some towns run short before the average does:
 * the threshold is smooth over `unevenness` on both sides of one, and what lies above it is nothing at all.
 */
export function uncovered(cover: number, unevenness: number): number {
  if (cover >= 1 + unevenness) return 0;
  if (cover <= 1 - unevenness) return 1 - cover;
  const reach = 1 + unevenness - cover;
  return (reach * reach) / (4 * unevenness);
}

/** Food that people expect at an income, 1990 dollars of farm output a head a year: it grows with income (Engel), up to a point. */
export function expectedDiet(gdpPerHead: number, parameters: TownFoodParameters): number {
  return parameters.townDietNeed * pow(Math.min(1, gdpPerHead / parameters.townDietSaturation), parameters.townDietIncomeElasticity);
}

/**
 * What food does to output outside farming: 1 where towns are fed, less where they are not, never more. Grain below the ration sends
 * people back to the village or to bed; a diet below what incomes call for costs hours in queues and effort. Stores and slaughter
 * even out a harvest, so that the diet is reckoned in ordinary weather, at last year's income. Grain from abroad counts by what it
 * departs from history's, on which the needs were set: what is missing is taken from animals first and from bread when they have none.
 */
export function townFood(
  state: Pick<EconomyState, 'population' | 'urbanShare' | 'gdpPerHead'>,
  inputs: TownFoodInputs,
  parameters: TownFoodParameters & { readonly weatherFarmEffect: number },
): number {
  const heads = state.population * Math.max(LEAST_FREE, 1 - inputs.occupation);
  const townHeads = state.urbanShare * heads;
  const grainPerTownHead = (inputs.grain - inputs.missing) / townHeads;
  const fed = Math.max(0, inputs.grain - parameters.townGrainNeed * townHeads);
  const animals = parameters.feedGrainWorth * clamp(inputs.missing, 0, fed);
  const diet = (1000 * (inputs.farmOutput / (1 + parameters.weatherFarmEffect * inputs.weather) - animals)) / heads;
  const short = (cover: number): number => uncovered(cover, parameters.townFoodUnevenness);
  const hunger = parameters.townHungerLoss * short(grainPerTownHead / parameters.townGrainNeed);
  const queues = parameters.townQueueLoss * short(diet / expectedDiet(state.gdpPerHead, parameters));
  return (1 - hunger) * (1 - queues);
}
