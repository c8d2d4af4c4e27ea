import { pow } from '../../math/exact.ts';
import type { IncentiveParameters } from '../../state/moneyParameters.ts';
import type { MoneyState } from '../../state/moneyState.ts';

/** What a rouble of wages finds to buy, 0-1: 1 where there are no queues. */
export function incentiveFrom(queue: number, parameters: IncentiveParameters): number {
  return pow(1 / (1 + Math.max(0, queue)), parameters.incentiveElasticity);
}

/**
 * Effect on effort and the habit that it is measured from. People work for goods, but they measure what they find by what they are used to:
 * the effect is zero where nothing changes, whatever the level, and fades within years.
 */
export function advanceIncentives(state: MoneyState, incentive: number, parameters: IncentiveParameters): number {
  const deviation = parameters.incentiveEffort * (incentive - state.usualIncentive);
  state.usualIncentive += parameters.incentiveHabit * (incentive - state.usualIncentive);
  return deviation;
}
