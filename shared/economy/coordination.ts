import type { CoordinationParameters } from '../state/economyParameters.ts';
import type { EconomyState } from '../state/economyState.ts';
import type { RealLevers } from '../state/levers.ts';
import { quarterlyRate } from './quarterlyRate.ts';

/** Share of the economy that neither an enforced plan nor working markets coordinate, 0-1 (Blanchard and Kremer 1997). */
export function disorganisation(
  state: Pick<EconomyState, 'marketInstitutions'>,
  levers: Pick<RealLevers, 'planScope' | 'planDiscipline'>,
): number {
  return Math.max(0, 1 - levers.planScope * levers.planDiscipline - state.marketInstitutions);
}

/** The parts of the distance between full coordination and its target, each a fraction of potential output. They add up. */
export interface CoordinationLosses {
  readonly disorganisation: number;
  readonly tautness: number;
  readonly repression: number;
  readonly occupation: number;
  readonly reconversion: number;
  readonly corruption: number;
  readonly planMarketFriction: number;
}

/** What keeps coordination below one under given levers. */
export function coordinationLosses(
  state: Pick<EconomyState, 'marketInstitutions' | 'corruption' | 'defenceShareLastYear'>,
  levers: RealLevers,
  occupation: number,
  parameters: CoordinationParameters,
): CoordinationLosses {
  return {
    disorganisation: parameters.disorganisationLoss * disorganisation(state, levers),
    tautness: parameters.tautnessLoss * levers.tautness * levers.planScope,
    repression: parameters.repressionLoss * levers.repression,
    occupation: parameters.occupationLoss * occupation,
    reconversion: parameters.reconversionLoss * Math.max(0, state.defenceShareLastYear - levers.defenceShare),
    corruption: parameters.corruptionLoss * state.corruption * levers.planScope,
    planMarketFriction: parameters.planMarketFriction * levers.planScope * levers.planDiscipline * state.marketInstitutions,
  };
}

/** Coordination that the economy tends to, usually 0-1. */
export function coordinationTarget(losses: CoordinationLosses): number {
  return (
    1 -
    losses.disorganisation -
    losses.tautness -
    losses.repression -
    losses.occupation -
    losses.reconversion -
    losses.corruption -
    losses.planMarketFriction
  );
}

/**
 * Moves coordination by a quarter towards a target. Recovery is logistic, because links are rebuilt from links;
 * decline is not. Never below a floor that keeps output positive.
 */
export function advanceCoordination(state: EconomyState, target: number, parameters: CoordinationParameters): void {
  const yearly =
    target > state.coordination ? parameters.coordinationRecoveryRate * state.coordination : parameters.coordinationDeclineRate;
  state.coordination = Math.max(parameters.minimumCoordination, state.coordination + quarterlyRate(yearly) * (target - state.coordination));
}
