import { exp, log } from '../math/exact.ts';
import type { GrainAccount, HarvestFactors, ProcurementFactors } from '../state/economyFactors.ts';
import type { GrainParameters } from '../state/economyParameters.ts';
import type { EconomyState } from '../state/economyState.ts';
import type { Levers } from '../state/levers.ts';
import { logOfShare } from './factors/logOfShare.ts';

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
  /** The same as an account in which nothing is lost. */
  readonly account: GrainAccount;
  /** What decided procurement, and the harvest beside the crop. */
  readonly procurementFactors: ProcurementFactors;
  readonly harvestFactors: HarvestFactors;
}

/** Animals and tractors that draw the ploughs, in units of the herd index. */
export function draughtPower(state: Pick<EconomyState, 'herd' | 'tractors'>, parameters: GrainParameters): number {
  return state.herd + parameters.tractorDraughtPower * state.tractors;
}

/**
 * Share of the land that goes from grain to fodder as people come to eat meat: none up to the income at which bread is what counts,
 * nearing its most far above it.
 */
export function fodderLand(gdpPerHead: number, parameters: GrainParameters): number {
  return parameters.mostFodderLand * Math.max(0, 1 - parameters.fodderLandIncome / gdpPerHead);
}

/** What the harvest is made of beside the crop, as weighted logs. */
export function harvestFactors(
  state: Pick<EconomyState, 'herd' | 'tractors' | 'occupationDamage' | 'gdpPerHead'>,
  inputs: Pick<GrainInputs, 'weather' | 'mobilisation'>,
  parameters: GrainParameters,
): HarvestFactors {
  return {
    draughtPower: parameters.harvestHerdElasticity * log(draughtPower(state, parameters) / parameters.harvestReferenceHerd),
    fodderLand: log(1 - fodderLand(state.gdpPerHead, parameters)),
    weather: logOfShare(1 + parameters.weatherHarvestEffect * inputs.weather),
    war:
      logOfShare(1 - parameters.occupationHarvestLoss * state.occupationDamage) +
      logOfShare(1 - parameters.mobilisationHarvestLoss * inputs.mobilisation),
  };
}

/** Harvest by weight in the barn, from the crop, draught power, the weather and war. */
export function grainHarvest(
  state: Pick<EconomyState, 'herd' | 'tractors' | 'occupationDamage' | 'gdpPerHead'>,
  inputs: GrainInputs,
  parameters: GrainParameters,
): number {
  const factors = harvestFactors(state, inputs, parameters);
  return parameters.normalHarvest * inputs.cropIndex * exp(factors.draughtPower + factors.fodderLand + factors.weather + factors.war);
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

/** Grain that leaves the village, million tonnes. */
export interface GrainTaken {
  readonly procurement: number;
  readonly voluntarySales: number;
  readonly privateSales: number;
}

/**
 * What leaves the village. Quotas are set on the REPORTED harvest and taken before peasants eat; willing sales come out of the
 * true surplus, less what peasants withhold, and partly go to private traders where there are any.
 */
export function grainTaken(factors: ProcurementFactors, parameters: GrainParameters): GrainTaken {
  const { harvest, pressure } = factors;
  const ceiling = parameters.maximumProcurementShare * harvest;
  const quota = Math.min(ceiling, parameters.quotaShare * pressure * factors.discipline * factors.reporting * harvest);
  const surplus = Math.max(0, harvest - factors.ownNeeds);
  const sold = Math.min(factors.commerce * surplus * (1 - pressure) * (1 - factors.withholding), ceiling - quota);
  const privateSales = parameters.privateTradeShare * factors.marketInstitutions * sold;
  return { procurement: quota + sold - privateSales, voluntarySales: sold - privateSales, privateSales };
}

/** Brings in the harvest, takes what leaves the village and stores what is left beyond its needs. */
export function harvestGrain(state: EconomyState, inputs: GrainInputs, parameters: GrainParameters): GrainYear {
  const { levers } = inputs;
  const harvest = grainHarvest(state, inputs, parameters);
  const reported = reportedHarvest(harvest, state.collectivisedShare, levers, parameters, inputs.reportingZeal);
  const ownNeeds = villageNeeds(state, levers.privatePlots, inputs.occupation, parameters);
  const procurementFactors: ProcurementFactors = {
    harvest,
    reporting: reported / harvest,
    pressure: levers.procurementPressure,
    discipline: levers.planDiscipline,
    ownNeeds,
    commerce: parameters.voluntarySalesBase + parameters.voluntarySalesFromCommerce * Math.max(state.collectivisedShare, state.urbanShare),
    withholding: inputs.withholding,
    marketInstitutions: state.marketInstitutions,
  };
  const taken = grainTaken(procurementFactors, parameters);
  const reserveBefore = state.grainReserve;
  // War requisition empties the village stores.
  const requisitioned = inputs.mobilisation > 0 ? reserveBefore : 0;
  const shortage = taken.procurement + taken.privateSales + ownNeeds - harvest - (reserveBefore - requisitioned);
  state.grainReserve = Math.max(0, Math.min(parameters.peasantReserveCapacity, -shortage));
  const account: GrainAccount = {
    harvest,
    reserveBefore,
    deficit: Math.max(0, shortage),
    procurement: taken.procurement,
    privateSales: taken.privateSales,
    ownNeeds,
    beyondNeeds: Math.max(0, -shortage) - state.grainReserve,
    requisitioned,
    reserveAfter: state.grainReserve,
  };
  return {
    harvest,
    reported,
    ownNeeds,
    ...taken,
    shortage,
    account,
    procurementFactors,
    harvestFactors: harvestFactors(state, inputs, parameters),
  };
}
