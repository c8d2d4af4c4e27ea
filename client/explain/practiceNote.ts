import { practiceFigure, practiceLedgerFor } from '../../shared/explain/practiceLedgerFor.ts';
import type { PracticeFigure } from '../../shared/explain/practiceLedgerFor.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { t } from '../text/text.ts';
import type { NoteContent } from './noteContent.ts';
import { noteLedger, writingOf } from './noteContent.ts';

/** Figures of which more is good or bad news; of the others it depends on the road. */
const GOOD: Partial<Record<PracticeFigure, 1 | -1>> = { marketMemory: 1, corruption: -1 };

/** The note of a habit of the economy: what it is and why it changed. */
export function practiceNote(view: SeatView, figure: PracticeFigure, about: string): NoteContent {
  const before = practiceFigure(view, figure, 1);
  const year = view.years.at(-1) ?? view.date.year;
  const ledger = practiceLedgerFor(view, figure);
  const writing = writingOf('share');
  const good = GOOD[figure] ?? 0;
  const closing = t('ledger.yearToYear', { from: year - 1, to: year });
  return {
    title: t(`practice.${figure}`),
    value: practiceFigure(view, figure, 0),
    writing,
    unit: '',
    when: t('note.inYear', { year }),
    good,
    ...(before === undefined ? {} : { before: { when: year - 1, value: before } }),
    explained: t(`practice.${figure}Explained`),
    ledgers:
      ledger === undefined
        ? []
        : [noteLedger(ledger, (cause) => t(`practiceCause.${cause}`), { heading: t('ledger.why'), writing, good, closing })],
    about,
  };
}
