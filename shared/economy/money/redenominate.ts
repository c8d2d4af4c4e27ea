import type { MoneyState } from '../../state/moneyState.ts';

/** Prices at which zeros are struck. */
const STRIKE_AT = 1e6;
/** Largest price a currency is left with before the numbers lose meaning. */
const OLD_NOTES_STRIKE_AT = 1e9;

/** Strikes zeros from a currency that has too many. Nothing real changes; numbers stay finite however long prices rise. */
export function redenominate(state: MoneyState): void {
  while (state.consumerPrice >= STRIKE_AT) {
    state.money /= 1000;
    state.controlledPrice /= 1000;
    state.freePrice /= 1000;
    state.consumerPrice /= 1000;
    state.recentPrices = state.recentPrices.map((price) => price / 1000);
    state.zeros += 3;
  }
  while (state.oldNotesShare > 0 && state.oldNotesPrice >= OLD_NOTES_STRIKE_AT) {
    state.oldNotes /= 1000;
    state.oldNotesPrice /= 1000;
    state.oldNotesZeros += 3;
  }
}
