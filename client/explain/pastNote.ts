import type { PublishedSeries } from '../../shared/views/view.ts';
import { SERIES_GOOD, SERIES_STYLE } from '../charts/seriesStyle.ts';
import { t } from '../text/text.ts';
import type { NoteContent } from './noteContent.ts';
import { writingOf } from './noteContent.ts';

/** A figure of an account that is older than the last. */
interface PastFigure {
  readonly series: PublishedSeries;
  readonly before: number | undefined;
  readonly after: number;
  readonly history: number | undefined;
}

/** The note of a figure of an older year: its step, and that its parts are no longer kept. */
export function pastNote({ series, before, after, history }: PastFigure, year: number | undefined): NoteContent {
  return {
    title: t(`series.${series}`),
    value: after,
    writing: writingOf(SERIES_STYLE[series]),
    unit: t(`unit.${series}`),
    when: t('note.inYear', { year: year ?? '' }),
    good: SERIES_GOOD[series],
    ...(before === undefined ? {} : { before: { when: t('report.before'), value: before } }),
    history,
    explained: t('note.pastYear', { year: year ?? '' }),
    ledgers: [],
    about: series,
  };
}
