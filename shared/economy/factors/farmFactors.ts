import { logOfShare } from './logOfShare.ts';
import { log } from '../../math/exact.ts';
import type { FarmFactors } from '../../state/economyFactors.ts';
import type { FarmingParameters } from '../../state/economyParameters.ts';
import type { EconomyState } from '../../state/economyState.ts';
import type { FarmingInputs } from '../farming.ts';
import { farmCapitalInUse, farmEfficiency, fitForWork } from '../farming.ts';

/** The weighted logs that make up farm output. To be read when the shocks of the year have fallen, before the herd regrows. */
export function farmFactors(state: EconomyState, inputs: FarmingInputs, parameters: FarmingParameters): FarmFactors {
  const efficiency = farmEfficiency(state.collectivisedShare, inputs.levers.procurementPressure, parameters);
  const collectiveLoss = parameters.collectiveFarmLoss * state.collectivisedShare;
  const labour = parameters.farmLabourElasticity;
  const warLabour =
    logOfShare(1 - parameters.occupationFarmLabourLoss * inputs.occupation) +
    logOfShare(1 - parameters.mobilisationFarmLabourLoss * inputs.mobilisation);
  return {
    technology: log(state.farmTechnology),
    coordination: parameters.coordinationFarmElasticity * log(state.coordination),
    workers: labour * log(inputs.farmLabour),
    hunger: labour * log(fitForWork(state, parameters)),
    effort: labour * logOfShare(inputs.harvestLabour ?? 1) + logOfShare(inputs.farmEffort ?? 1),
    war: labour * warLabour + parameters.landElasticity * logOfShare(1 - inputs.occupation),
    capital: parameters.farmCapitalElasticity * farmCapitalInUse(state.farmCapital, inputs.farmLabour, parameters),
    land: parameters.landElasticity * log(state.land),
    efficiency: log(efficiency),
    collectiveLoss,
    pressureLoss: 1 - collectiveLoss - efficiency,
    herd: parameters.herdElasticity * log(state.herd),
    weather: logOfShare(1 + parameters.weatherFarmEffect * inputs.weather),
  };
}
