import type { SeatView } from '../../shared/views/view.ts';
import { t } from '../text/text.ts';
import type { NoteContent } from './noteContent.ts';
import { noteLedger, writingOf } from './noteContent.ts';

const SHARE = writingOf('share');

/** The note of the anger of the village: now, and why it moved in the last year closed. */
export function angerNote({ world, standing }: SeatView): NoteContent {
  const { peasantAnger, angerLedger } = world;
  const look = {
    heading: t('ledger.why'),
    writing: SHARE,
    good: -1 as const,
    closing: t('ledger.yearToYear', { from: standing.at(-2)?.year ?? '', to: standing.at(-1)?.year ?? '' }),
  };
  return {
    title: t('office.anger'),
    value: peasantAnger,
    writing: SHARE,
    unit: '',
    when: t('note.now'),
    good: -1,
    ...(angerLedger === undefined ? {} : { before: { when: standing.at(-2)?.year ?? '', value: angerLedger.from } }),
    ledgers: angerLedger === undefined ? [] : [noteLedger(angerLedger, (cause) => t(`angerCause.${cause}`), look)],
  };
}
