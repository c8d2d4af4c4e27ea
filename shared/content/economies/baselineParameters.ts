import type { EconomyParameterId, EconomyParameters } from '../../state/economyParameters.ts';
import type { ParameterTable } from './parameterEntry.ts';
import { COORDINATION_PARAMETERS } from './parameters/coordination.ts';
import { PRODUCTION_PARAMETERS } from './parameters/production.ts';
import { FARMING_PARAMETERS } from './parameters/farming.ts';
import { GRAIN_PARAMETERS } from './parameters/grain.ts';
import { FAMINE_PARAMETERS } from './parameters/famine.ts';
import { ACCUMULATION_PARAMETERS } from './parameters/accumulation.ts';
import { TECHNOLOGY_PARAMETERS } from './parameters/technology.ts';
import { LABOUR_PARAMETERS } from './parameters/labour.ts';
import { DEMOGRAPHY_PARAMETERS } from './parameters/demography.ts';
import { TOWN_FOOD_PARAMETERS } from './parameters/townFood.ts';
import { FUEL_OUTPUT_PARAMETERS } from './parameters/fuelOutputs.ts';
import { GOODS_IN_USE_PARAMETERS } from './parameters/goodsInUse.ts';
import { STEEL_AND_POWER_PARAMETERS } from './parameters/steelAndPower.ts';

/** Every parameter with its tag, range and sources. */
export const BASELINE_PARAMETER_TABLE: ParameterTable<EconomyParameters> = {
  ...COORDINATION_PARAMETERS,
  ...PRODUCTION_PARAMETERS,
  ...FARMING_PARAMETERS,
  ...GRAIN_PARAMETERS,
  ...FAMINE_PARAMETERS,
  ...ACCUMULATION_PARAMETERS,
  ...TECHNOLOGY_PARAMETERS,
  ...LABOUR_PARAMETERS,
  ...DEMOGRAPHY_PARAMETERS,
  ...TOWN_FOOD_PARAMETERS,
  ...STEEL_AND_POWER_PARAMETERS,
  ...FUEL_OUTPUT_PARAMETERS,
  ...GOODS_IN_USE_PARAMETERS,
};

function isParameterId(id: string): id is EconomyParameterId {
  return id in BASELINE_PARAMETER_TABLE;
}

/** Names of all parameters, by sector. */
export const ECONOMY_PARAMETER_IDS: readonly EconomyParameterId[] = Object.keys(BASELINE_PARAMETER_TABLE).filter(isParameterId);

function isComplete(values: object): values is EconomyParameters {
  return ECONOMY_PARAMETER_IDS.every((id) => id in values);
}

function baselineValues(): EconomyParameters {
  const values = Object.fromEntries(ECONOMY_PARAMETER_IDS.map((id) => [id, BASELINE_PARAMETER_TABLE[id].value]));
  if (!isComplete(values)) throw new Error('the table of parameters has a gap');
  return values;
}

/** The parameter set of the published model. */
export const BASELINE_PARAMETERS: EconomyParameters = baselineValues();
