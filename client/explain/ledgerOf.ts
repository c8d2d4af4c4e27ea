import { ledgerFor } from '../../shared/explain/ledgerFor.ts';
import type { Ledger } from '../../shared/explain/ledgerFor.ts';
import type { PublishedSeries, SeatView } from '../../shared/views/view.ts';
import type { NumberStyle } from '../text/numbers.ts';
import { SERIES_STYLE } from '../charts/seriesStyle.ts';

export interface ShownLedger {
  readonly ledger: Ledger;
  readonly style: NumberStyle;
}

/** The ledger to show for a series; undefined before the second account. */
export function ledgerOf(view: SeatView, series: PublishedSeries): ShownLedger | undefined {
  const ledger = ledgerFor(view, series);
  return ledger === undefined ? undefined : { ledger, style: SERIES_STYLE[series] };
}
