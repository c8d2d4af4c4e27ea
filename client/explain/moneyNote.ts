import { moneyLedgerFor } from '../../shared/explain/moneyLedgerFor.ts';
import type { MoneyFigure, MoneyLedger } from '../../shared/explain/moneyLedgerFor.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { openEconomy } from '../store/layout.ts';
import { formatDate } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { moneyFigures } from './moneyFigures.ts';
import type { NoteContent, NoteLedger } from './noteContent.ts';
import { noteLedger } from './noteContent.ts';

/** The line below the sum, by what the ledger runs from. */
function closing({ kind, figure, from }: MoneyLedger, from1913: string): string {
  switch (kind) {
    case 'year':
      return t('ledger.overYear');
    case 'parity':
      return figure === 'marketed' || figure === 'pay'
        ? t('ledger.fromFull', { from: from1913 })
        : t('ledger.fromParity', { from: from1913 });
    case 'items':
      return t('ledger.fromNothing');
    case 'change':
      return from === 0 && figure === 'level' ? t('ledger.inQuarter') : t('ledger.quarter');
  }
}

/** The note of a figure of money and prices. */
export function moneyNote(view: SeatView, figure: MoneyFigure): NoteContent {
  const { account, before } = view.money;
  const { title, unit, good, about, value, last, writing, parts } = moneyFigures(figure);
  const ledger = moneyLedgerFor(view, figure);
  const was = before === undefined ? undefined : last?.(before);
  const heading = t(ledger?.kind === 'items' || ledger?.kind === 'parity' ? 'ledger.madeOf' : 'ledger.why');
  const shown: readonly NoteLedger[] =
    ledger === undefined
      ? []
      : [
          noteLedger(ledger, (cause) => t(`moneyCause.${cause}`), {
            heading,
            writing: parts ?? writing,
            good,
            closing: closing(ledger, writing.value(ledger.from)),
          }),
        ];
  return {
    title,
    value: account === undefined ? undefined : value(account),
    writing,
    unit,
    ...(account === undefined ? {} : { when: `(${formatDate(account.date)})` }),
    good,
    ...(was === undefined ? {} : { before: { when: t('note.quarterBefore'), value: was } }),
    ledgers: shown,
    ...(about === undefined ? {} : { about }),
    more: { label: t('money.toPage'), open: () => openEconomy('money') },
  };
}
