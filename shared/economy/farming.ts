import { exp, log, pow } from '../math/exact.ts';
import { clamp } from '../math/numbers.ts';
import type { FarmingParameters } from '../state/economyParameters.ts';
import type { EconomyState } from '../state/economyState.ts';
import type { Levers } from '../state/levers.ts';
import type { CalibratedEconomy } from './calibratedEconomy.ts';

export interface FarmingInputs {
  readonly levers: Pick<Levers, 'collectivisation' | 'procurementPressure' | 'newLands'>;
  /** Farm workers, millions. */
  readonly farmLabour: number;
  readonly weather: number;
  readonly occupation: number;
  readonly mobilisation: number;
  /** Effort, multiplies crops; 1 when left out. */
  readonly farmEffort?: number;
  /** Share of the hands that are there at harvest, 0-1; 1 when left out. */
  readonly harvestLabour?: number;
}

export interface FarmYear {
  /** Farm output before the herd and the weather, billions. */
  readonly crop: number;
  /** Farm output, billions. */
  readonly output: number;
  /** Efficiency of the farm system, 1 = free peasants without pressure. */
  readonly efficiency: number;
}

/** Share of all land that hands and machines can work, at most 1: fields fall idle where most people are gone. */
export function workableLand(
  farmLabour: number,
  farmCapital: number,
  base: CalibratedEconomy['farmBase'],
  parameters: FarmingParameters,
): number {
  const machines = pow(farmCapital / base.capital, parameters.cultivationByMachines);
  return Math.min(1, parameters.cultivationCapacity * (farmLabour / base.labour) * machines);
}

/** Animals and land lost to this year's collectivisation and to newly occupied territory; the collectivised share follows its lever. */
export function applyFarmShocks(state: EconomyState, inputs: FarmingInputs, economy: CalibratedEconomy): void {
  const { parameters } = economy.definition;
  const jump = Math.max(0, inputs.levers.collectivisation - state.collectivisedShare);
  const newlyOccupied = Math.max(0, inputs.occupation - state.occupationLastYear);
  state.collectivisedShare = inputs.levers.collectivisation;
  state.herd *= exp(-parameters.slaughterOnCollectivisation * jump) * (1 - parameters.occupationHerdLoss * newlyOccupied);
  state.land = Math.max(0, state.land - parameters.occupationLandLoss * newlyOccupied);
  const available = 1 + parameters.newLandsGain * inputs.levers.newLands;
  const fullExtent = available * workableLand(inputs.farmLabour, state.farmCapital, economy.farmBase, parameters);
  state.land += parameters.landRecoveryRate * (fullExtent - state.land);
}

/** Efficiency of the farm system. Free peasants answer to pressure by sowing less, collectives less so. */
export function farmEfficiency(collectivisedShare: number, procurementPressure: number, parameters: FarmingParameters): number {
  const sensitivity = 1 + parameters.freePeasantSensitivity * (1 - collectivisedShare);
  return 1 - parameters.collectiveFarmLoss * collectivisedShare - parameters.procurementIncentiveLoss * procurementPressure * sensitivity;
}

/** Share of farm hands whom the hunger of the spring left fit for work. */
export function fitForWork(state: Pick<EconomyState, 'springFamineDeaths' | 'population'>, parameters: FarmingParameters): number {
  return Math.max(parameters.famineLabourFloor, 1 - (parameters.famineWeakness * state.springFamineDeaths) / state.population);
}

/** Farm hands at work, millions: less the occupied, the mobilised and those too weak from hunger. */
export function farmLabourAtWork(
  state: Pick<EconomyState, 'springFamineDeaths' | 'population'>,
  inputs: FarmingInputs,
  parameters: FarmingParameters,
): number {
  const fit = fitForWork(state, parameters);
  const present = 1 - parameters.occupationFarmLabourLoss * inputs.occupation;
  const called = inputs.harvestLabour ?? 1;
  return inputs.farmLabour * present * fit * called * (1 - parameters.mobilisationFarmLabourLoss * inputs.mobilisation);
}

/**
 * Log of farm capital (billions) in use, with the hands (millions) that work it. It yields in full as long as hands are there for
 * the machines; beyond that, returns fall as capital per hand grows (Weitzman 1970 on capital that outruns labour).
 */
export function farmCapitalInUse(farmCapital: number, farmLabour: number, parameters: FarmingParameters): number {
  const decline = parameters.farmCapitalReturnsDecline;
  const crowded = Math.max(0, log(farmCapital / farmLabour / parameters.farmCapitalPerHand));
  return log(farmCapital) - crowded + (1 - exp(-decline * crowded)) / decline;
}

/** The year's farm output, from labour, capital, land, herd, efficiency and weather (Cobb-Douglas). */
export function produceOnFarms(state: EconomyState, inputs: FarmingInputs, economy: CalibratedEconomy): FarmYear {
  const parameters = economy.definition.parameters;
  const efficiency = farmEfficiency(state.collectivisedShare, inputs.levers.procurementPressure, parameters);
  const crop =
    economy.scales.farm *
    state.farmTechnology *
    pow(state.coordination, parameters.coordinationFarmElasticity) *
    pow(farmLabourAtWork(state, inputs, parameters) / economy.farmBase.labour, parameters.farmLabourElasticity) *
    exp(
      parameters.farmCapitalElasticity *
        (farmCapitalInUse(state.farmCapital, inputs.farmLabour, parameters) - log(economy.farmBase.capital)),
    ) *
    pow(state.land * (1 - inputs.occupation), parameters.landElasticity) *
    efficiency *
    (inputs.farmEffort ?? 1);
  const output = crop * pow(state.herd, parameters.herdElasticity) * (1 + parameters.weatherFarmEffect * inputs.weather);
  return { crop, output, efficiency };
}

/** Regrowth of the herd towards what fodder and incentives support; it shrinks above that. `normalOutput` is the anchor's. */
export function regrowHerd(state: EconomyState, farm: FarmYear, normalOutput: number, parameters: FarmingParameters): void {
  const fodder = clamp(farm.output / normalOutput, parameters.fodderOutputMinimum, parameters.fodderOutputMaximum);
  const ceiling =
    parameters.fodderCeiling *
    pow(fodder, parameters.fodderOutputElasticity) *
    pow(farm.efficiency / parameters.fodderIncentiveReference, parameters.fodderIncentiveElasticity);
  state.herd *= exp(parameters.herdGrowthRate * (1 - state.herd / ceiling));
}
