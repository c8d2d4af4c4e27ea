import { TRADE_PARAMETERS } from '../../shared/content/tradeParameters.ts';
import type { TradeYear } from '../../shared/state/tradeState.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { balanceLedger } from '../../shared/world/trade/ledgers/financeLedgers.ts';
import { figureOf, tradeFigure, tradeLedger } from '../../shared/world/trade/ledgers/tradeLedgers.ts';
import type { TradeFigure } from '../../shared/world/trade/ledgers/tradeLedgers.ts';
import { noteLedger, writingOf } from '../explain/noteContent.ts';
import type { NoteContent, Writing } from '../explain/noteContent.ts';
import { formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import type { TextKey } from '../text/text.ts';

const SHARES: readonly TradeFigure[] = ['serviceRatio', 'oilRentShare', 'access', 'standing'];

/** How a figure of trade is written: money to the hundredth of a billion. */
export function tradeWriting(figure: TradeFigure): Writing {
  if (SHARES.includes(figure)) return writingOf('share');
  return writingOf(figure === 'goldReserve' ? 'dollars' : 'index');
}

/** What a figure of trade is called. */
export function tradeLabel(figure: TradeFigure): TextKey {
  switch (figure) {
    case 'access':
      return 'trade.accessLabel';
    case 'standing':
      return 'trade.standingLabel';
    case 'termsOfTrade':
      return 'trade.terms';
    case 'oilRentShare':
      return 'trade.oilRent';
    default:
      return `trade.${figure}`;
  }
}

function unitOf(figure: TradeFigure): TextKey {
  switch (figure) {
    case 'debt':
    case 'creditLimit':
      return 'tradeUnit.current';
    case 'grainExported':
    case 'grainImported':
      return 'tradeUnit.grain';
    case 'goldReserve':
      return 'tradeUnit.gold';
    case 'serviceRatio':
      return 'tradeUnit.ratio';
    case 'oilRentShare':
      return 'tradeUnit.gdp';
    case 'termsOfTrade':
      return 'tradeUnit.terms';
    case 'access':
      return 'tradeUnit.record';
    case 'standing':
      return 'tradeUnit.standing';
    default:
      return 'tradeUnit.real';
  }
}

const GOOD: readonly TradeFigure[] = ['totalExports', 'goldReserve', 'termsOfTrade', 'oilRentShare', 'creditLimit', 'access', 'standing'];
const BAD: readonly TradeFigure[] = ['debt', 'serviceRatio', 'interest'];

function explainedBy(view: SeatView, figure: TradeFigure): string | undefined {
  const hasLedger = tradeLedger(view.trade, figure) !== undefined;
  switch (figure) {
    case 'bloc':
      return t('tradeNote.asInRecord');
    case 'creditLimit':
      return t('tradeNote.creditLimit');
    case 'serviceRatio':
      return t('tradeNote.serviceRatio', { most: formatPercent(TRADE_PARAMETERS.crisisRatio) });
    case 'termsOfTrade':
      return t('tradeNote.termsOfTrade');
    case 'oilRentShare':
      return hasLedger ? undefined : t('tradeNote.noRent');
    default:
      return hasLedger ? undefined : t('tradeNote.noBefore');
  }
}

const ABOUT: Partial<Record<TradeFigure, string>> = {
  totalExports: 'foreign-trade',
  totalImports: 'foreign-trade',
  'import.machinery': 'trade-led-catch-up',
  debt: 'hard-currency',
  termsOfTrade: 'terms-of-trade',
  oilRentShare: 'oil-and-gas',
  'export.oilAndGas': 'oil-and-gas',
  bloc: 'cmea',
  access: 'isolation-and-recognition',
};

/** The year of a figure, and what the record as the model has it was in that year: no series of history gives most of them. */
function dated(year: number, figure: TradeFigure, record: TradeYear | undefined, writing: Writing): string {
  const when = t('note.inYear', { year });
  if (record === undefined || figure === 'access' || figure === 'standing') return when;
  return t('tradeNote.record', { when, value: writing.value(figureOf(record, figure)) });
}

/** The note of a figure of foreign trade. */
export function tradeNote(view: SeatView, figure: TradeFigure): NoteContent {
  const { trade } = view;
  const { last, before, lastOfRecord } = trade;
  const ledger = tradeLedger(trade, figure);
  const writing = tradeWriting(figure);
  const good = GOOD.includes(figure) ? 1 : BAD.includes(figure) ? -1 : 0;
  const explained = explainedBy(view, figure);
  const about = ABOUT[figure];
  const closing =
    figure === 'access'
      ? t('tradeClosing.access')
      : ledger?.kind === 'level'
        ? t('tradeClosing.level')
        : t('tradeClosing.change', { year: before?.year ?? (last?.year ?? 0) - 1 });
  return {
    title: t(tradeLabel(figure)),
    value: tradeFigure(trade, figure),
    writing,
    unit: t(unitOf(figure)),
    ...(last === undefined ? {} : { when: dated(last.year, figure, lastOfRecord, writing) }),
    good,
    ...(before === undefined || ledger?.kind !== 'change' ? {} : { before: { when: before.year, value: ledger.from } }),
    ...(explained === undefined ? {} : { explained }),
    ledgers:
      ledger === undefined
        ? []
        : [noteLedger(ledger, (cause) => t(`tradeCause.${cause}`), { heading: t(`tradeLedger.${ledger.kind}`), writing, good, closing })],
    ...(about === undefined ? {} : { about }),
  };
}

/** The note of the balance of payments: it closes to nothing. */
export function balanceNote(view: SeatView): NoteContent {
  const { last } = view.trade;
  const writing = writingOf('index');
  return {
    title: t('trade.balanceTitle'),
    value: last === undefined ? undefined : tradeBalance(view),
    writing,
    unit: t('tradeUnit.real'),
    ...(last === undefined ? {} : { when: t('note.inYear', { year: last.year }) }),
    good: 1,
    explained: t('trade.balanceExplained'),
    ledgers:
      last === undefined
        ? []
        : [
            noteLedger(balanceLedger(last), (cause) => t(`tradeCause.${cause}`), {
              heading: t('tradeLedger.level'),
              writing,
              good: 1,
              closing: t('tradeClosing.balance'),
            }),
          ],
    about: 'foreign-trade',
  };
}

/** What trade, freight, interest and profits left in a year, billions of 1990 dollars: gold and credit met it. */
export function tradeBalance({ trade: { last } }: SeatView): number {
  if (last === undefined) return 0;
  return last.totalExports + last.services - last.interest - last.profits - last.totalImports;
}
