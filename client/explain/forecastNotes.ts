import { grainLeft } from '../../shared/explain/forecastParts.ts';
import type { ForecastFigure, ForecastParts } from '../../shared/explain/forecastParts.ts';
import { LEDGER_CAUSES } from '../../shared/economy/ledgers/ledger.ts';
import { ledgerFor } from '../../shared/explain/ledgerFor.ts';
import type { LedgerCause } from '../../shared/explain/ledgerFor.ts';
import { movedParts } from '../../shared/math/movedParts.ts';
import { closeSigned } from '../../shared/math/signedLedger.ts';
import type { SignedAmounts, SignedLedger } from '../../shared/math/signedLedger.ts';
import type { EconomyYear } from '../../shared/state/economyState.ts';
import { LEVER_IDS } from '../../shared/state/levers.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { leverTitle } from '../store/content.ts';
import { t } from '../text/text.ts';
import type { NumberStyle } from '../text/numbers.ts';
import type { NoteContent, NoteLedger } from './noteContent.ts';
import { noteLedger, writingOf } from './noteContent.ts';

const GRAIN_CAUSES = ['harvest', 'taken', 'people'] as const;
type GrainCause = (typeof GRAIN_CAUSES)[number];

/** A row of the forecast, as far as its notes need it. */
export interface ForecastNoteRow {
  readonly id: ForecastFigure;
  readonly style: NumberStyle;
  readonly now: number | undefined;
  readonly ten: number | undefined;
  readonly tenUnchanged: number | undefined;
}

function rowTitle({ id }: Pick<ForecastNoteRow, 'id'>): string {
  return t(`forecast.row.${id}`);
}

function worth(id: ForecastFigure): 1 | 0 | -1 {
  if (id === 'investmentShare') return 0;
  return id === 'famine' ? -1 : 1;
}

/** Why a series goes where it is expected to go: the ledgers of the years ahead, cause by cause. */
function seriesAhead(
  view: SeatView,
  id: 'gdpPerHead' | 'consumptionPerHead' | 'investmentShare',
  ahead: readonly EconomyYear[],
): SignedLedger<LedgerCause> | undefined {
  const chain = [...view.accounts.slice(-1), ...ahead];
  const amounts: SignedAmounts<LedgerCause> = {};
  for (let index = 1; index < chain.length; index++) {
    const ledger = ledgerFor({ ...view, accounts: chain.slice(index - 1, index + 1) }, id);
    for (const { cause, amount } of ledger?.parts ?? []) amounts[cause] = (amounts[cause] ?? 0) + amount;
  }
  const [from, to] = [chain[0]?.[id], chain.at(-1)?.[id]];
  if (view.accounts.length === 0 || from === undefined || to === undefined) return undefined;
  return closeSigned(from, to, amounts, LEDGER_CAUSES, 'other');
}

function grainAhead(view: SeatView, ahead: readonly EconomyYear[]): SignedLedger<GrainCause> | undefined {
  const [before, after] = [view.accounts.at(-1), ahead.at(-1)];
  if (before === undefined || after === undefined) return undefined;
  const amounts = movedParts<EconomyYear, GrainCause>(
    [
      ['harvest', ['grainHarvest']],
      ['taken', ['procurement']],
      ['people', ['population']],
    ],
    before,
    after,
    grainLeft,
  );
  return closeSigned(grainLeft(before), grainLeft(after), amounts, GRAIN_CAUSES, 'people');
}

function deathsAhead(ahead: readonly EconomyYear[]): SignedLedger<string> {
  const amounts: SignedAmounts<string> = {};
  for (const { year, famineDeaths } of ahead) amounts[year] = famineDeaths;
  const order = ahead.map(({ year }) => String(year));
  const total = ahead.reduce((sum, { famineDeaths }) => sum + famineDeaths, 0);
  return closeSigned(0, total, amounts, order, order.at(-1) ?? '');
}

function aheadParts(view: SeatView, { id, style }: ForecastNoteRow, ahead: readonly EconomyYear[]): NoteLedger | undefined {
  const look = { heading: t('ahead.heading'), writing: writingOf(style), good: worth(id), closing: t('ahead.exact') };
  switch (id) {
    case 'famine':
      return noteLedger(deathsAhead(ahead), (year) => t('ahead.inYear', { year }), {
        ...look,
        heading: t('ahead.deaths'),
        closing: t('ledger.fromNothing'),
      });
    case 'grainLeft': {
      const ledger = grainAhead(view, ahead);
      return ledger === undefined ? undefined : noteLedger(ledger, (cause) => t(`grainLeftCause.${cause}`), look);
    }
    case 'gdpPerHead':
    case 'consumptionPerHead':
    case 'investmentShare': {
      const ledger = seriesAhead(view, id, ahead);
      return ledger === undefined ? undefined : noteLedger(ledger, (cause) => t(`ledgerCause.${cause}`), look);
    }
  }
}

/** The note of a figure some years ahead: what makes the change from the last account. */
export function aheadNote(view: SeatView, row: ForecastNoteRow, value: number, ahead: readonly EconomyYear[]): NoteContent {
  const parts = aheadParts(view, row, ahead);
  return {
    title: t('ahead.title', { series: rowTitle(row), years: ahead.length }),
    value,
    writing: writingOf(row.style),
    unit: '',
    when: t('note.inYear', { year: ahead.at(-1)?.year ?? '' }),
    good: worth(row.id),
    ...(row.now === undefined || row.id === 'famine' ? {} : { before: { when: t('forecast.now'), value: row.now } }),
    ...(parts === undefined ? { explained: t('ahead.noAccount') } : {}),
    ledgers: parts === undefined ? [] : [parts],
  };
}

/** The note of the grain that is left a head: what it is made of. */
export function grainLeftNote(view: SeatView, row: ForecastNoteRow): NoteContent {
  const account = view.accounts.at(-1);
  const writing = writingOf(row.style);
  const look = { heading: t('ledger.madeOf'), writing, good: 1 as const, closing: t('ledger.fromNothing') };
  const kilograms = (tonnes: number): number => (account === undefined ? 0 : (1000 * tonnes) / account.population);
  const amounts = { harvest: kilograms(account?.grainHarvest ?? 0), taken: -kilograms(account?.procurement ?? 0) };
  const ledger = closeSigned<GrainCause>(0, amounts.harvest + amounts.taken, amounts, GRAIN_CAUSES, 'harvest');
  return {
    title: rowTitle(row),
    value: row.now,
    writing,
    unit: '',
    good: 1,
    ledgers: [noteLedger(ledger, (cause) => t(`grainLeftCause.${cause}`), look)],
    about: 'grain-procurement',
  };
}

/** The note of what the drafted orders do to a figure in ten years, order by order. */
export function ordersNote(row: ForecastNoteRow, parts: ForecastParts | undefined): NoteContent {
  const { id, ten = 0, tenUnchanged = 0 } = row;
  const writing = writingOf(row.style);
  const look = { heading: t('orders.heading'), writing, good: worth(id), closing: t('orders.exact') };
  const own = parts?.[id];
  const known = LEVER_IDS.filter((lever) => own?.[lever] !== undefined);
  const sum = known.reduce((total, lever) => total + (own?.[lever] ?? 0), 0);
  return {
    title: t('orders.title', { series: rowTitle(row) }),
    value: ten,
    writing,
    unit: '',
    good: worth(id),
    explained:
      own === undefined ? t('orders.working') : `${t('orders.without', { value: writing.value(tenUnchanged) })} ${t('orders.explained')}`,
    ledgers:
      own === undefined
        ? []
        : [noteLedger(closeSigned(tenUnchanged, tenUnchanged + sum, own, known, known[0] ?? 'tautness'), leverTitle, look)],
  };
}
