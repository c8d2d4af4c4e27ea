import { pow } from '../math/exact.ts';
import type { GrainParameters } from '../state/economyParameters.ts';
import type { EconomyState } from '../state/economyState.ts';
import type { Levers } from '../state/levers.ts';

export interface GrainInputs {
  readonly levers: Pick<Levers, 'procurementPressure' | 'planDiscipline' | 'repression' | 'tautness' | 'inspection' | 'privatePlots'>;
  /** Crop of the year relative to the crop that yields the normal harvest. */
  readonly cropIndex: number;
  readonly weather: number;
  readonly occupation: number;
  readonly mobilisation: number;
  readonly withholding: number;
  /** Over-reporting that campaigns add, before inspection; 0 when left out. */
  readonly reportingZeal?: number;
}

/** The year's grain, million tonnes. */
export interface GrainYear {
  readonly harvest: number;
  readonly reported: number;
  /** What the village needs for food, seed and draught animals. */
  readonly ownNeeds: number;
  readonly procurement: number;
  readonly voluntarySales: number;
  /** Willing sales to private traders, on top of procurement. */
  readonly privateSales: number;
  /** Grain the village is short of after procurement and reserves; negative is a cushion. */
  readonly shortage: number;
}

/** Animals and tractors that draw the ploughs, in units of the herd index. */
export function draughtPower(state: Pick<EconomyState, 'herd' | 'tractors'>, parameters: GrainParameters): number {
  return state.herd + parameters.tractorDraughtPower * state.tractors;
}

/** Harvest by weight in the barn, from the crop, draught power, the weather and war. */
export function grainHarvest(
  state: Pick<EconomyState, 'herd' | 'tractors' | 'occupationDamage'>,
  inputs: GrainInputs,
  parameters: GrainParameters,
): number {
  return (
    parameters.normalHarvest *
    inputs.cropIndex *
    pow(draughtPower(state, parameters) / parameters.harvestReferenceHerd, parameters.harvestHerdElasticity) *
    (1 + parameters.weatherHarvestEffect * inputs.weather) *
    (1 - parameters.occupationHarvestLoss * state.occupationDamage) *
    (1 - parameters.mobilisationHarvestLoss * inputs.mobilisation)
  );
}

/** Harvest as collectives report it: fear, taut targets and the zeal of campaigns inflate it, inspection deflates it. */
export function reportedHarvest(
  harvest: number,
  collectivisedShare: number,
  levers: Pick<Levers, 'repression' | 'tautness' | 'inspection'>,
  parameters: GrainParameters,
  zeal = 0,
): number {
  const inflation =
    zeal +
    parameters.overReportingBase +
    parameters.overReportingFromRepression * levers.repression +
    parameters.overReportingFromTautness * levers.tautness;
  return harvest * (1 + collectivisedShare * inflation * (1 - levers.inspection));
}

/** What the village needs for itself. Private plots spare grain. */
export function villageNeeds(
  state: Pick<EconomyState, 'population' | 'urbanShare' | 'land' | 'herd'>,
  privatePlots: number,
  occupation: number,
  parameters: GrainParameters,
): number {
  const heads = (1 - state.urbanShare) * state.population * (1 - occupation);
  return (
    (parameters.foodNeedPerHead - parameters.privatePlotFood * privatePlots) * heads +
    (parameters.seedShare * parameters.normalHarvest * state.land + parameters.draughtFeed * state.herd) * (1 - occupation)
  );
}

/**
 * Brings in the harvest. Quotas are set on the REPORTED harvest and taken before peasants eat; willing sales come out of the
 * true surplus, less what peasants withhold. What is left beyond needs goes to the village reserve.
 */
export function harvestGrain(state: EconomyState, inputs: GrainInputs, parameters: GrainParameters): GrainYear {
  const { levers } = inputs;
  const harvest = grainHarvest(state, inputs, parameters);
  const reported = reportedHarvest(harvest, state.collectivisedShare, levers, parameters, inputs.reportingZeal);
  const ownNeeds = villageNeeds(state, levers.privatePlots, inputs.occupation, parameters);
  const ceiling = parameters.maximumProcurementShare * harvest;
  const quota = Math.min(ceiling, parameters.quotaShare * levers.procurementPressure * levers.planDiscipline * reported);
  const commerce =
    parameters.voluntarySalesBase + parameters.voluntarySalesFromCommerce * Math.max(state.collectivisedShare, state.urbanShare);
  const willing = commerce * Math.max(0, harvest - ownNeeds) * (1 - levers.procurementPressure) * (1 - inputs.withholding);
  const sold = Math.min(willing, ceiling - quota);
  const privateSales = parameters.privateTradeShare * state.marketInstitutions * sold;
  const voluntarySales = sold - privateSales;
  const procurement = quota + voluntarySales;
  // War requisition empties the village stores.
  if (inputs.mobilisation > 0) state.grainReserve = 0;
  const shortage = procurement + privateSales + ownNeeds - harvest - state.grainReserve;
  state.grainReserve = Math.max(0, Math.min(parameters.peasantReserveCapacity, -shortage));
  return { harvest, reported, ownNeeds, procurement, voluntarySales, privateSales, shortage };
}
