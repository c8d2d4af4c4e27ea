import { log } from '../../math/exact.ts';
import { logOfShare } from './logOfShare.ts';
import type { NonFarmFactors } from '../../state/economyFactors.ts';
import type { ProductionParameters } from '../../state/economyParameters.ts';
import type { EconomyState } from '../../state/economyState.ts';
import type { ProductionInputs } from '../production.ts';
import { relativeHours } from '../production.ts';

/**
 * The logs that make up non-farm output. To be read from the state BEFORE the year's production moves it; effort and `staffing` are
 * part of its labour.
 * @param scale of output, which goods in the shops move
 */
export function nonFarmFactors(
  state: Pick<EconomyState, 'coordination' | 'nonFarmTechnology' | 'nonFarmCapital' | 'schooling' | 'gdpPerHead' | 'capitalElasticity'>,
  inputs: ProductionInputs,
  effort: number,
  staffing: number,
  townFood: number,
  scale: number,
  parameters: ProductionParameters,
): NonFarmFactors {
  return {
    coordination: log(state.coordination),
    technology: log(state.nonFarmTechnology),
    townFood: log(townFood),
    capital: log(state.nonFarmCapital),
    occupiedCapital: logOfShare(1 - inputs.occupation),
    workers: log(inputs.nonFarmLabour) - logOfShare(effort) - logOfShare(staffing),
    effort: logOfShare(effort),
    overstaffing: logOfShare(staffing),
    schooling: parameters.schoolingReturn * state.schooling,
    hours: log(relativeHours(state.gdpPerHead, parameters)),
    warLabour:
      logOfShare(1 - parameters.occupationLabourLoss * inputs.occupation) + log(1 + parameters.mobilisationOvertime * inputs.mobilisation),
    goods: log(scale),
    capitalWeight: state.capitalElasticity,
  };
}
