import { ledgerFor } from '../../shared/explain/ledgerFor.ts';
import type { Ledger, LedgerFigure } from '../../shared/explain/ledgerFor.ts';
import type { PublishedSeries, SeatView } from '../../shared/views/view.ts';
import type { NumberStyle } from '../text/numbers.ts';
import { SERIES_STYLE } from '../charts/seriesStyle.ts';

/** The ledger behind a published series. Consumption a head and the share invested are explained by their totals. */
const LEDGERS: Partial<Record<PublishedSeries, LedgerFigure>> = {
  gdpPerHead: 'gdpPerHead',
  nonFarmOutput: 'nonFarmOutput',
  farmOutput: 'farmOutput',
  grainHarvest: 'grainHarvest',
  procurement: 'procurement',
  population: 'population',
  urbanShare: 'urbanShare',
  coordination: 'coordination',
  consumptionPerHead: 'consumption',
  investmentShare: 'investment',
};

export interface ShownLedger {
  readonly ledger: Ledger;
  readonly style: NumberStyle;
  /** Set where the ledger is of a total and not of the series itself. */
  readonly total: 'consumption' | 'investment' | undefined;
}

/** The ledger to show for a series; undefined where there is none, and before the second account. */
export function ledgerOf(view: SeatView, series: PublishedSeries): ShownLedger | undefined {
  const figure = LEDGERS[series];
  const ledger = figure === undefined ? undefined : ledgerFor(view, figure);
  if (ledger === undefined) return undefined;
  const total = figure === 'consumption' || figure === 'investment' ? figure : undefined;
  return { ledger, style: total === undefined ? SERIES_STYLE[series] : 'billions', total };
}
