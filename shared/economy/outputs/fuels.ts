import { pow } from '../../math/exact.ts';
import type { OutputParameters } from '../../state/economyParameters.ts';
import type { EconomyState } from '../../state/economyState.ts';
import { intensityOfUse, materialIntensity } from './intensityOfUse.ts';

/** Tonnes of coal equivalent in a tonne of Soviet coal (much of it brown), a tonne of oil, a thousand cubic metres of gas. */
const COAL_EQUIVALENT = { coal: 0.75, oil: 1.43, gas: 1.2 } as const;

export interface Fuels {
  /** Million tonnes. */
  readonly coal: number;
  readonly oil: number;
  /** Billion cubic metres. */
  readonly gas: number;
}

/**
 * Fuel of a year. What the economy burns and exports follows output and the depth of capital; the old oil fields give what they
 * can, and the rest is divided between coal, oil and gas along logistic curves of development. Oil grows harder to lift as it
 * is used up: the stock of oil lifted moves on.
 */
export function produceFuels(
  state: Pick<EconomyState, 'coordination' | 'nonFarmCapital' | 'occupationDamage' | 'oilLifted' | 'population'>,
  nonFarmOutput: number,
  depth: number,
  planScope: number,
  parameters: OutputParameters,
): Fuels {
  const damage = state.occupationDamage;
  const fuel =
    parameters.fuelIntensity *
    nonFarmOutput *
    materialIntensity(depth, { midpoint: parameters.fuelMidpoint, width: parameters.fuelWidth }, planScope, parameters) *
    pow(state.coordination, -parameters.fuelWasteElasticity);
  const capitalPerHead = state.nonFarmCapital / state.population / parameters.referenceCapitalPerHead;
  const oldFields = Math.min(
    parameters.oldOilFieldsMaximumShare * fuel,
    parameters.oldOilFields * state.coordination * pow(capitalPerHead, parameters.oldOilFieldsCapitalElasticity),
  );
  const fluidShare = parameters.fluidFuelShare * intensityOfUse(depth, parameters.fluidFuelMidpoint, parameters.fluidFuelWidth);
  const fluid = oldFields + (fuel - oldFields) * fluidShare;
  const gasShare = intensityOfUse(depth, parameters.gasMidpoint, parameters.gasWidth);
  const standing = Math.max(0, 1 - parameters.oilOccupationLoss * damage);
  const yieldLeft = Math.max(parameters.minimumOilYield, 1 - state.oilLifted / parameters.oilResources);
  const oil = ((fluid * (1 - gasShare)) / COAL_EQUIVALENT.oil) * standing * yieldLeft;
  state.oilLifted += oil;
  return {
    coal: ((fuel - fluid) / COAL_EQUIVALENT.coal) * Math.max(0, 1 - parameters.coalOccupationLoss * damage),
    oil,
    gas: ((fluid * gasShare) / COAL_EQUIVALENT.gas) * standing,
  };
}
