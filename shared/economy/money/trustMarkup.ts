import { clamp } from '../../math/numbers.ts';
import type { ScissorsParameters } from '../../state/moneyParameters.ts';
import type { MoneyInputs, MoneyState } from '../../state/moneyState.ts';

/**
 * Mark-up that syndicated trusts aim at, 1 = none. Credit lets them wait for a better price; money that falls makes waiting pay.
 * Competition, price ceilings and goods from abroad take the power away.
 */
export function markupTarget(state: MoneyState, inputs: MoneyInputs, parameters: ScissorsParameters): number {
  const { levers, real } = inputs;
  const falling = Math.max(0, state.expectedInflation) + state.oldNotesShare * state.oldNotesExpectedInflation;
  const hoarding = Math.min(1, falling / parameters.hoardingInflation);
  const power = 1 - parameters.competition * real.marketInstitutions;
  const wanted = levers.creditEase * (parameters.markupFromCredit + parameters.markupFromHoarding * hoarding);
  return 1 + power * wanted * (1 - parameters.ceilingEffect * levers.priceCeilings);
}

/** Moves the mark-up by a quarter. It comes down faster where shelves are full and the bank does not lend. */
export function advanceTrustMarkup(state: MoneyState, inputs: MoneyInputs, parameters: ScissorsParameters): void {
  const target = markupTarget(state, inputs, parameters);
  const forced = parameters.forcedSales * Math.min(1, state.unsoldStocks) * (1 - inputs.levers.creditEase);
  const rate = target > state.trustMarkup ? parameters.markupRise : clamp(parameters.markupFall + forced, 0, 1);
  state.trustMarkup += rate * (target - state.trustMarkup);
}
