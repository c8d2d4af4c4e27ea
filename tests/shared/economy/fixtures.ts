import { BASELINE_PARAMETERS } from '../../../shared/content/economies/baselineParameters.ts';
import { USSR_INITIAL_STATE } from '../../../shared/content/economies/ussrInitial.ts';
import type { EconomyState } from '../../../shared/state/economyState.ts';
import type { RealLevers } from '../../../shared/state/levers.ts';

export const parameters = BASELINE_PARAMETERS;

/** Stocks of March 1921 with some changed. */
export function stocks(changes: Partial<EconomyState> = {}): EconomyState {
  return { ...USSR_INITIAL_STATE, ...changes };
}

const QUIET: RealLevers = {
  investmentShare: 0.15,
  farmInvestmentShare: 0.15,
  heavyIndustryShare: 0.3,
  defenceShare: 0.05,
  planScope: 0,
  planDiscipline: 1,
  marketScope: 0,
  collectivisation: 0,
  procurementPressure: 0,
  privatePlots: 0,
  tautness: 0,
  repression: 0,
  inspection: 0,
  openness: 0,
  softBudgets: 0,
  residenceControls: 0,
  ruralCoercion: 0,
  schooling: 0,
  famineRelief: 0,
  newLands: 0,
  mobilisation: 0,
  criticism: 0,
};

/** RealLevers at rest with some pulled. */
export function levers(changes: Partial<RealLevers> = {}): RealLevers {
  return { ...QUIET, ...changes };
}
