import type { EconomyParameterId, EconomyParameters } from '../../state/economyParameters.ts';
import type { ParameterEntry, ParameterTable } from './parameterEntry.ts';
import { COORDINATION_PARAMETERS } from './parameters/coordination.ts';
import { PRODUCTION_PARAMETERS } from './parameters/production.ts';
import { FARMING_PARAMETERS } from './parameters/farming.ts';
import { GRAIN_PARAMETERS } from './parameters/grain.ts';
import { FAMINE_PARAMETERS } from './parameters/famine.ts';
import { ACCUMULATION_PARAMETERS } from './parameters/accumulation.ts';
import { TECHNOLOGY_PARAMETERS } from './parameters/technology.ts';
import { LABOUR_PARAMETERS } from './parameters/labour.ts';
import { DEMOGRAPHY_PARAMETERS } from './parameters/demography.ts';

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
};

function isParameterId(id: string): id is EconomyParameterId {
  return id in BASELINE_PARAMETER_TABLE;
}

/** Names of all parameters, by sector. */
export const ECONOMY_PARAMETER_IDS: readonly EconomyParameterId[] = Object.keys(BASELINE_PARAMETER_TABLE).filter(isParameterId);

function valuesOf<Id extends string>(table: Readonly<Record<Id, ParameterEntry>>, ids: readonly Id[]): Record<Id, number> {
  return ids.reduce((values, id) => Object.assign(values, { [id]: table[id].value }), {} as Record<Id, number>);
}

/** The parameter set of the published model. */
export const BASELINE_PARAMETERS: EconomyParameters = valuesOf(BASELINE_PARAMETER_TABLE, ECONOMY_PARAMETER_IDS);
