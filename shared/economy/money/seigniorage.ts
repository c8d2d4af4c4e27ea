import type { CurrencyParameters } from '../../state/moneyParameters.ts';
import type { MoneyState } from '../../state/moneyState.ts';

/** What the press yields, billions of 1990 dollars a year. */
export interface Seigniorage {
  readonly total: number;
  readonly oldNotes: number;
}

/**
 * What emission can yield of the sum wanted. The press cannot take more from holders of money in a quarter than a part of what
 * they hold. While old notes circulate beside a hard currency they are printed first, and the bank of issue is spared most of
 * the rest. A negative sum takes money out of circulation.
 */
export function seigniorageOf(state: MoneyState, wanted: number, parameters: CurrencyParameters): Seigniorage {
  const limit = (4 * parameters.pressLimit * state.money) / state.consumerPrice;
  if (wanted <= 0 || state.oldNotesShare <= 0) return { total: Math.min(wanted, limit), oldNotes: 0 };
  const oldNotes = Math.min(wanted, (4 * parameters.pressLimit * state.oldNotes) / state.oldNotesPrice);
  const asked = (1 - parameters.bankProtection) * (1 - state.oldNotesShare) * (wanted - oldNotes);
  return { total: oldNotes + Math.min(limit, asked), oldNotes };
}
