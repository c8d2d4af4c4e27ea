import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import { log } from '../math/exact.ts';
import { clamp } from '../math/numbers.ts';
import type { SocietyState } from '../state/societyState.ts';
import type { SocietyCauses } from './societyCauses.ts';

const P = SOCIETY_PARAMETERS.enthusiasm;

/** How far a year's work was rewarded, 0-1: by consumption that grows beyond what people are used to. */
export function reward(consumptionPerHead: number, usualConsumption: number): number {
  return usualConsumption <= 0 ? 0 : clamp(log(consumptionPerHead / usualConsumption) / P.fullReward, 0, 1);
}

/**
 * A year of enthusiasm: campaigns raise it in those who are not yet worn out, it fades, faster where work brings nothing to
 * buy, and every campaign without reward leaves exhaustion that outlives it.
 */
export function advanceEnthusiasm(state: SocietyState, { year, levers }: SocietyCauses): void {
  const lack = 1 - reward(year.consumptionPerHead, state.usualConsumption);
  const { enthusiasm, exhaustion } = state;
  const { mobilisation } = levers;
  const raised = P.gain * mobilisation * (1 - exhaustion) * (1 - enthusiasm);
  state.enthusiasm = clamp(enthusiasm + raised - (P.fading + P.fadingWithoutReward * lack) * enthusiasm, 0, 1);
  const worn = P.exhaustionGain * mobilisation * (P.exhaustionWithReward + (1 - P.exhaustionWithReward) * lack) * (1 - exhaustion);
  state.exhaustion = clamp(exhaustion + worn - P.recovery * (1 - mobilisation) * exhaustion, 0, 1);
}

/** What enthusiasm adds to effort and exhaustion takes from it, fraction. */
export function spirit(state: Pick<SocietyState, 'enthusiasm' | 'exhaustion'>): number {
  return P.effort * state.enthusiasm - P.hangover * state.exhaustion;
}
