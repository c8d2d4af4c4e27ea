import type { QuarterInputs } from '../state/economyDefinition.ts';
import type { EconomyState, EconomyYear } from '../state/economyState.ts';
import { advanceYear } from './advanceYear.ts';
import type { CalibratedEconomy } from './calibratedEconomy.ts';
import { advanceCoordination, coordinationLosses, coordinationTarget } from './coordination.ts';
import { applySpringDeaths } from './famine.ts';
import { advanceCorruption, advanceMarketInstitutions } from './institutions.ts';
import { quarterlyRate } from './quarterlyRate.ts';

/**
 * Moves the economy on by a quarter, in place. Institutions and coordination move in every quarter; the hungry die in the
 * first; harvest, production, investment, technology, migration and births are accounted in the third, which is when the
 * account of the year is returned. In other quarters the result is undefined.
 */
export function advanceQuarter(state: EconomyState, inputs: QuarterInputs, economy: CalibratedEconomy): EconomyYear | undefined {
  const { parameters } = economy.definition;
  if (inputs.date.quarter === 1) applySpringDeaths(state);
  advanceMarketInstitutions(state, inputs.levers, parameters);
  const losses = coordinationLosses(state, inputs.levers, inputs.occupation, parameters);
  advanceCorruption(state, inputs.levers, parameters);
  state.corruption *= 1 - quarterlyRate(inputs.corruptionCleared ?? 0);
  advanceCoordination(state, coordinationTarget(losses), parameters);
  return inputs.date.quarter === 3 ? advanceYear(state, inputs, losses, economy) : undefined;
}
