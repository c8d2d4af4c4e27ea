import { clamp } from '../../math/numbers.ts';
import type { ScissorsParameters } from '../../state/moneyParameters.ts';
import type { MarkupParts } from '../../state/moneyAccount.ts';
import type { MoneyInputs, MoneyState } from '../../state/moneyState.ts';

/** How far it pays to wait with goods while money falls, 0-1. */
function hoardingOf(state: MoneyState, parameters: ScissorsParameters): number {
  const falling = Math.max(0, state.expectedInflation) + state.oldNotesShare * state.oldNotesExpectedInflation;
  return Math.min(1, falling / parameters.hoardingInflation);
}

/**
 * Mark-up that syndicated trusts aim at, 1 = none. Credit lets them wait for a better price; money that falls makes waiting pay.
 * Competition, price ceilings and goods from abroad take the power away.
 */
export function markupTarget(state: MoneyState, inputs: MoneyInputs, parameters: ScissorsParameters): number {
  const { levers, real } = inputs;
  const hoarding = hoardingOf(state, parameters);
  const power = 1 - parameters.competition * real.marketInstitutions;
  const wanted = levers.creditEase * (parameters.markupFromCredit + parameters.markupFromHoarding * hoarding);
  return 1 + power * wanted * (1 - parameters.ceilingEffect * levers.priceCeilings);
}

/** The way from a mark-up to its target in parts, at the pace of the quarter. */
function markupParts(state: MoneyState, inputs: MoneyInputs, rate: number, parameters: ScissorsParameters): MarkupParts {
  const { levers, real } = inputs;
  const credit = rate * levers.creditEase * parameters.markupFromCredit;
  const hoarding = rate * levers.creditEase * parameters.markupFromHoarding * hoardingOf(state, parameters);
  const competition = -parameters.competition * real.marketInstitutions * (credit + hoarding);
  const ceilings = -parameters.ceilingEffect * levers.priceCeilings * (credit + hoarding + competition);
  return { credit, hoarding, competition, ceilings, wear: -rate * (state.trustMarkup - 1) };
}

/** Moves the mark-up by a quarter, and returns what moved it. It comes down faster where shelves are full and the bank does not lend. */
export function advanceTrustMarkup(state: MoneyState, inputs: MoneyInputs, parameters: ScissorsParameters): MarkupParts {
  const target = markupTarget(state, inputs, parameters);
  const forced = parameters.forcedSales * Math.min(1, state.unsoldStocks) * (1 - inputs.levers.creditEase);
  const rate = target > state.trustMarkup ? parameters.markupRise : clamp(parameters.markupFall + forced, 0, 1);
  const parts = markupParts(state, inputs, rate, parameters);
  state.trustMarkup += rate * (target - state.trustMarkup);
  return parts;
}
