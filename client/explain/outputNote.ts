import { ledgerFor } from '../../shared/explain/ledgerFor.ts';
import { PHYSICAL_OUTPUT_UNITS } from '../../shared/state/physicalOutputs.ts';
import type { PhysicalOutputId } from '../../shared/state/physicalOutputs.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { t } from '../text/text.ts';
import type { NoteContent } from './noteContent.ts';
import { noteLedger, writingOf } from './noteContent.ts';

/** A name as a title. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The note of what the country makes in tonnes, kilowatt-hours and metres. */
export function outputNote(view: SeatView, output: PhysicalOutputId, about: string, history: number | undefined): NoteContent {
  const year = view.years.at(-1) ?? 0;
  const before = view.outputs.at(-2)?.[output];
  const ledger = ledgerFor(view, output);
  const writing = writingOf('tonnes');
  const look = { heading: t('ledger.why'), writing, good: 1 as const, closing: t('ledger.exact', { from: year - 1, to: year }) };
  return {
    title: capitalised(t(`product.${output}`)),
    value: view.outputs.at(-1)?.[output],
    writing,
    unit: PHYSICAL_OUTPUT_UNITS[output],
    when: t('note.inYear', { year }),
    good: 1,
    ...(before === undefined ? {} : { before: { when: year - 1, value: before } }),
    history,
    ledgers: ledger === undefined ? [] : [noteLedger(ledger, (cause) => t(`ledgerCause.${cause}`), look)],
    about,
  };
}
