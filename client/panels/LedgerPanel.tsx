import { useState } from 'preact/hooks';
import type { PublishedSeries, SeatView } from '../../shared/views/view.ts';
import { PUBLISHED_SERIES } from '../../shared/views/view.ts';
import { toCsv } from '../charts/chartData.ts';
import { SERIES_STYLE } from '../charts/seriesStyle.ts';
import { FigureNote } from '../explain/FigureNote.tsx';
import { useView } from '../store/sessionContext.ts';
import { formatNumber } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { downloadText } from './downloadText.ts';

type Column = PublishedSeries | 'year';
interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** Row numbers of the yearly ledger in the order wanted. */
export function ledgerRows(view: Pick<SeatView, 'years' | 'series'>, { column, descending }: Order): readonly number[] {
  const value = (row: number): number => (column === 'year' ? view.years[row] : view.series[column][row]) ?? 0;
  return view.years.map((_, row) => row).sort((a, b) => (descending ? value(b) - value(a) : value(a) - value(b)));
}

/** The ledger as CSV: header with units, every year, figures unrounded. */
export function ledgerCsv(view: Pick<SeatView, 'years' | 'series'>): string {
  const header = [t('ledger.year'), ...PUBLISHED_SERIES.map((series) => `${t(`series.${series}`)} (${t(`unit.${series}`)})`)];
  return toCsv(
    header,
    view.years.map((year, row) => [year, ...PUBLISHED_SERIES.map((series) => view.series[series][row] ?? '')]),
  );
}

/** Every published figure of every year, sortable, for download. */
export function LedgerPanel() {
  const view = useView();
  const [order, setOrder] = useState<Order>({ column: 'year', descending: true });
  const last = view.years.length - 1;
  const columns: readonly Column[] = ['year', ...PUBLISHED_SERIES];
  const sort = (column: Column): void => setOrder({ column, descending: order.column === column ? !order.descending : true });
  return (
    <div class="ledger">
      <div class="panel-tools">
        <p class="muted">{t('ledger.explained')}</p>
        <button
          type="button"
          disabled={view.years.length === 0}
          onClick={() => downloadText(`ledger-${view.years.at(-1) ?? ''}.csv`, 'text/csv', ledgerCsv(view))}
        >
          {t('ledger.csv')}
        </button>
      </div>
      {view.years.length === 0 && <p class="muted">{t('ledger.empty')}</p>}
      <div class="table-scroll tall" tabIndex={0} role="region" aria-label={t('tab.ledger')}>
        <table class="data sticky">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" aria-sort={order.column === column ? (order.descending ? 'descending' : 'ascending') : 'none'}>
                  <button type="button" onClick={() => sort(column)}>
                    {column === 'year' ? t('ledger.year') : t(`short.${column}`)}
                    {order.column === column ? (order.descending ? ' ↓' : ' ↑') : ''}
                  </button>
                  {column !== 'year' && <small>{t(`unit.${column}`)}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ledgerRows(view, order).map((row) => (
              <tr key={view.years[row]}>
                <th scope="row">{view.years[row]}</th>
                {PUBLISHED_SERIES.map((series) => {
                  const value = view.series[series][row];
                  const text = value === undefined ? '' : formatNumber(value, SERIES_STYLE[series]);
                  return <td key={series}>{row === last ? <FigureNote series={series}>{text}</FigureNote> : text}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
