import type { SignedLedger } from '../../shared/math/signedLedger.ts';
import { noteLedger } from '../explain/noteContent.ts';
import type { NoteContent, NoteLedger, Writing } from '../explain/noteContent.ts';
import { t } from '../text/text.ts';

/** A figure of an economic page with the one or two ledgers that stand behind it. */
export interface PlainFigure {
  readonly title: string;
  readonly value: number | undefined;
  readonly writing: Writing;
  readonly unit: string;
  readonly good?: 1 | 0 | -1;
  readonly when?: string;
  readonly before?: { readonly when: string | number; readonly value: number };
  readonly truth?: number | undefined;
  readonly history?: number | undefined;
  readonly reported?: boolean;
  readonly explained?: string;
  readonly ledgers: readonly NoteLedger[];
  readonly about?: string;
}

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
