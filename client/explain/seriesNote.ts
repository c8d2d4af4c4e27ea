import type { PublishedSeries, SeatView } from '../../shared/views/view.ts';
import { recordAt } from '../charts/history.ts';
import { REPORTED, SERIES_GOOD, SERIES_STYLE } from '../charts/seriesStyle.ts';
import { openTab } from '../store/layout.ts';
import { t } from '../text/text.ts';
import { ledgerOf } from './ledgerOf.ts';
import type { NoteContent, NoteLedger } from './noteContent.ts';
import { noteLedger, writingOf } from './noteContent.ts';
import { askedFigure } from './openWhy.ts';

function ledgersOf(view: SeatView, series: PublishedSeries, year: number): readonly NoteLedger[] {
  const shown = ledgerOf(view, series);
  if (shown === undefined) return [];
  const { ledger, style, total } = shown;
  const look = {
    heading: t('ledger.why'),
    ...(total === undefined ? {} : { of: t('ledger.of', { figure: t(`ledgerFigure.${total}`) }) }),
    writing: writingOf(style),
    good: SERIES_GOOD[series],
    closing: t('ledger.exact', { from: year - 1, to: year }),
  };
  return [noteLedger(ledger, (cause) => t(`ledgerCause.${cause}`), look)];
}

/** The note of a published series. */
export function seriesNote(view: SeatView, series: PublishedSeries): NoteContent {
  const year = view.years.at(-1) ?? 0;
  const before = view.series[series].at(-2);
  const asked = askedFigure(series);
  return {
    title: t(`series.${series}`),
    value: view.series[series].at(-1),
    writing: writingOf(SERIES_STYLE[series]),
    unit: t(`unit.${series}`),
    when: t('note.inYear', { year }),
    good: SERIES_GOOD[series],
    ...(before === undefined ? {} : { before: { when: year - 1, value: before } }),
    history: recordAt(series, year),
    truth: view.truth?.[series].at(-1),
    reported: REPORTED.has(series),
    ledgers: ledgersOf(view, series, year),
    about: series,
    asks: view.years.length > 0 ? asked : undefined,
    more: { label: t('report.toCharts'), open: () => openTab('dashboard') },
  };
}
