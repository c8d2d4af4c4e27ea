import type { OutputParameters } from '../../state/economyParameters.ts';
import type { EconomyState } from '../../state/economyState.ts';
import type { Levers } from '../../state/levers.ts';
import type { PhysicalOutputs } from '../../state/physicalOutputs.ts';
import { clothOutput } from './cloth.ts';
import { electricityOutput } from './electricity.ts';
import { produceFuels } from './fuels.ts';
import { advanceHousing } from './housing.ts';
import { capitalDepth } from './intensityOfUse.ts';
import { steelOutput } from './steel.ts';
import { advanceTractors } from './tractors.ts';

export interface PhysicalInputs {
  /** Billions of 1990 dollars. */
  readonly nonFarmOutput: number;
  readonly heavyOutput: number;
  readonly consumerOutput: number;
  readonly investment: number;
  readonly farmInvestment: number;
  /** Millions. */
  readonly population: number;
  readonly levers: Pick<Levers, 'heavyIndustryShare' | 'planScope'>;
  readonly destruction: number;
}

/** Investment outside farming that makes no producer goods, billions: what dwellings are built from. */
export function civilianInvestment(
  inputs: Pick<PhysicalInputs, 'investment' | 'farmInvestment'> & { readonly levers: Pick<Levers, 'heavyIndustryShare'> },
): number {
  return (inputs.investment - inputs.farmInvestment) * (1 - inputs.levers.heavyIndustryShare);
}

/**
 * What the year made in physical units. It follows the model's values and gives nothing back to them, except that tractors
 * plough. Moves the stocks of tractors, housing and oil lifted.
 */
export function producePhysicalOutputs(state: EconomyState, inputs: PhysicalInputs, parameters: OutputParameters): PhysicalOutputs {
  const { planScope } = inputs.levers;
  const depth = capitalDepth(state.nonFarmCapital, inputs.population, parameters);
  const fuels = produceFuels(state, inputs.nonFarmOutput, depth, planScope, parameters);
  advanceTractors(state, inputs.farmInvestment, inputs.destruction, parameters);
  advanceHousing(state, civilianInvestment(inputs), inputs.destruction, parameters);
  return {
    coal: fuels.coal,
    oil: fuels.oil,
    gas: fuels.gas,
    electricity: electricityOutput(state, inputs.nonFarmOutput, depth, planScope, parameters),
    steel: steelOutput(state, inputs.heavyOutput, depth, planScope, parameters),
    tractors: state.tractors,
    cloth: clothOutput(inputs.consumerOutput, parameters),
    housing: state.housing,
  };
}
