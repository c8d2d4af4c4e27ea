import { societyFigure, societyLedgerFor } from '../../shared/explain/societyLedgerFor.ts';
import type { SocietyFigure } from '../../shared/explain/societyLedgerFor.ts';
import type { SeatView } from '../../shared/views/view.ts';
import type { NumberStyle } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import type { NoteContent } from './noteContent.ts';
import { noteLedger, writingOf } from './noteContent.ts';

/** Figures of which more is good or bad news; of the others it is neither. */
const GOOD: Partial<Record<SocietyFigure, 1 | -1>> = {
  realWage: 1,
  calories: 1,
  lifeExpectancy: 1,
  housingPerHead: 1,
  effort: 1,
  farmEffort: 1,
  goodsForVillage: 1,
  enthusiasm: 1,
  gini: -1,
  topShare: -1,
  exhaustion: -1,
  privileges: -1,
  unease: -1,
  poor: -1,
};

interface SocietyLook {
  readonly title: string;
  readonly style: NumberStyle;
  readonly about?: string;
  readonly history?: number | undefined;
}

/** The note of a figure of society: a measure, a stratum of the village, an owner's share. */
export function societyNote(view: SeatView, figure: SocietyFigure, { title, style, about, history }: SocietyLook): NoteContent {
  const now = view.society.at(-1);
  const before = view.society.at(-2);
  const ledger = societyLedgerFor(view, figure);
  const writing = writingOf(style);
  const good = GOOD[figure] ?? 0;
  const closing = t('ledger.yearToYear', { from: before?.year ?? '', to: now?.year ?? '' });
  return {
    title,
    value: now === undefined ? undefined : societyFigure(now, figure),
    writing,
    unit: '',
    when: t('note.inYear', { year: now?.year ?? '' }),
    good,
    ...(before === undefined ? {} : { before: { when: before.year, value: societyFigure(before, figure) } }),
    history,
    ledgers:
      ledger === undefined
        ? []
        : [noteLedger(ledger, (cause) => t(`societyCause.${cause}`), { heading: t('ledger.why'), writing, good, closing })],
    ...(about === undefined ? {} : { about }),
  };
}
