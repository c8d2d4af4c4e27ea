import { levelFor } from '../../shared/explain/levelFor.ts';
import type { PublishedSeries, SeatView } from '../../shared/views/view.ts';
import { recordAt } from '../charts/history.ts';
import { REPORTED, SERIES_GOOD, SERIES_STYLE } from '../charts/seriesStyle.ts';
import { openTab } from '../store/layout.ts';
import { t } from '../text/text.ts';
import { ledgerOf } from './ledgerOf.ts';
import type { NoteContent, NoteLedger } from './noteContent.ts';
import { noteLedger, writingOf } from './noteContent.ts';
import { askedFigure } from './openWhy.ts';
import { placesNote } from './placesNote.ts';

/** Why the figure changed. */
function changes(view: SeatView, series: PublishedSeries, year: number): readonly NoteLedger[] {
  const shown = ledgerOf(view, series);
  if (shown === undefined) return [];
  const look = {
    heading: t('ledger.why'),
    writing: writingOf(shown.style),
    good: SERIES_GOOD[series],
    closing: t('ledger.exact', { from: year - 1, to: year }),
  };
  return [noteLedger(shown.ledger, (cause) => t(`ledgerCause.${cause}`), look)];
}

/** What the figure is made of, where its level says something by itself. */
function levels(view: SeatView, series: PublishedSeries): readonly NoteLedger[] {
  if (series !== 'consumptionPerHead' && series !== 'coordination') return [];
  const level = levelFor(view, series);
  if (level === undefined) return [];
  const spent = series === 'consumptionPerHead';
  const look = {
    heading: t(spent ? 'ledger.whereTo' : 'ledger.held'),
    ...(spent ? { of: t('ledger.in', { unit: t('unit.nonFarmOutput') }) } : {}),
    writing: writingOf(spent ? 'billions' : 'fraction'),
    good: 1 as const,
    closing: spent ? t('ledger.fromNothing') : t('ledger.fromFull', { from: '1' }),
  };
  return [noteLedger(level, (cause) => t(`ledgerCause.${cause}`), look)];
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
    ledgers: [...changes(view, series, year), ...levels(view, series)],
    where: placesNote(view, series),
    about: series,
    asks: view.years.length > 0 ? asked : undefined,
    more: { label: t('report.toCharts'), open: () => openTab('dashboard') },
  };
}
