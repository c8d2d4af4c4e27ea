import type { SignedLedger } from '../../shared/math/signedLedger.ts';
import { noteLedger } from '../explain/noteContent.ts';
import type { NoteContent, NoteLedger, Writing } from '../explain/noteContent.ts';
import { t } from '../text/text.ts';

/** A figure of an economic page with the one or two ledgers that stand behind it; more of most is neither good nor bad. */
export type PlainFigure = Omit<NoteContent, 'good'> & Partial<Pick<NoteContent, 'good'>>;

/** The note of such a figure. */
export function plainNote({ good = 0, ...figure }: PlainFigure): NoteContent {
  return { good, ...figure };
}

/** A ledger for such a note: a change from somewhere, or what a figure is made of. */
export function plainLedger<Cause extends string>(
  ledger: SignedLedger<Cause>,
  label: (cause: Cause) => string,
  look: { readonly writing: Writing; readonly good?: 1 | 0 | -1; readonly closing?: string; readonly heading?: string },
): NoteLedger {
  const { writing, good = 0, closing = t('plainClosing.level'), heading = t('plainLedger.level') } = look;
  return noteLedger(ledger, label, { heading, writing, good, closing });
}
