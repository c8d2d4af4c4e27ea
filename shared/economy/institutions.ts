import type { EconomyState } from '../state/economyState.ts';
import type { CoordinationParameters } from '../state/economyParameters.ts';
import type { Levers } from '../state/levers.ts';
import { quarterlyRate } from './quarterlyRate.ts';

/**
 * Moves market institutions towards their legal scope by a quarter. They are quick to rebuild while people remember how
 * to trade and slow after decades of command; closing goes fast. Memory follows practice.
 */
export function advanceMarketInstitutions(
  state: EconomyState,
  levers: Pick<Levers, 'marketScope'>,
  parameters: CoordinationParameters,
): void {
  const opening = parameters.marketLearningBase + parameters.marketLearningFromMemory * state.marketMemory;
  const yearly = levers.marketScope > state.marketInstitutions ? opening : parameters.marketClosureRate;
  state.marketInstitutions += quarterlyRate(yearly) * (levers.marketScope - state.marketInstitutions);
  const practised = state.marketInstitutions > state.marketMemory;
  // Forgetting is proportional to what is remembered, not to the distance from practice.
  state.marketMemory = practised
    ? state.marketMemory + quarterlyRate(parameters.marketMemoryGainRate) * (state.marketInstitutions - state.marketMemory)
    : state.marketMemory * (1 - quarterlyRate(parameters.marketMemoryLossRate));
}

/** Moves corruption by a quarter: it grows under a plan that neither fear nor inspection checks. */
export function advanceCorruption(
  state: Pick<EconomyState, 'corruption'>,
  levers: Pick<Levers, 'planScope' | 'repression' | 'inspection'>,
  parameters: CoordinationParameters,
): void {
  const target = levers.planScope * (1 - levers.repression) * (1 - levers.inspection);
  state.corruption += quarterlyRate(parameters.corruptionAdjustmentRate) * (target - state.corruption);
}
