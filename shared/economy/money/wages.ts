import { exp, log, pow } from '../../math/exact.ts';
import { clamp } from '../../math/numbers.ts';
import type { MoneyParameters } from '../../state/moneyParameters.ts';
import type { Wages } from '../../state/moneyAccount.ts';
import type { MoneyInputs, MoneyState } from '../../state/moneyState.ts';

/** Inflation in the money that wages are paid in, log points a quarter: old notes count while they circulate. */
function inflationOfWages(state: MoneyState): number {
  const { expectedInflation, oldNotesShare, oldNotesExpectedInflation } = state;
  return Math.max(0, expectedInflation * (1 - oldNotesShare) + oldNotesExpectedInflation * oldNotesShare);
}

/** How far arms beyond those of peace keep people from striking, 0-1, 1 = not at all: in a war of the whole country hardly anyone does. */
function peaceful({ outputInView: { gdp, defence } }: MoneyState, parameters: MoneyParameters): number {
  const calm = Math.min(1, (parameters.peaceDefenceShare * gdp) / Math.max(1e-9, defence));
  return calm * calm;
}

/**
 * Moves what workers are used to by a quarter, and returns what their pay was worth to them: trusts with full shelves pay late,
 * falling money loses value between pay day and shop, and shops may be empty. Where that is less than they are used to, and
 * nobody is shot for it, they stop work.
 * @param incentive what a rouble of wages finds to buy, 0-1
 */
export function advanceWages(state: MoneyState, inputs: MoneyInputs, incentive: number, parameters: MoneyParameters): Wages {
  const arrears = clamp(parameters.arrearsFromStocks * state.unsoldStocks, 0, 0.9);
  const kept = exp(-parameters.payLag * inflationOfWages(state));
  const received = (1 - arrears) * kept * incentive;
  const usual = state.usualPay ?? received;
  const grievance = Math.max(0, log(usual / received));
  // To call a strike and to join it both take courage, and each is seen.
  const daring = pow(1 - inputs.levers.repression, parameters.strikeDaring) * peaceful(state, parameters);
  state.usualPay = usual + parameters.payHabit * (received - usual);
  return { received, arrears, kept, usual, strikes: Math.min(1, parameters.strikeRate * grievance * daring) };
}
