import { riskLedger } from '../../shared/explain/riskLedger.ts';
import type { RiskLedger } from '../../shared/explain/riskLedger.ts';
import { capitalLedger, contentLedger } from '../../shared/explain/seatLedgers.ts';
import { statisticsTrustLedger } from '../../shared/explain/statisticsTrustLedger.ts';
import type { FactionId } from '../../shared/state/seats.ts';
import type { Risk, SeatView } from '../../shared/views/view.ts';
import { factionTitle } from '../store/content.ts';
import { openTab } from '../store/layout.ts';
import { formatCapital } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import type { NoteContent, NoteLedger, Writing } from './noteContent.ts';
import { noteLedger, writingOf } from './noteContent.ts';

const SHARE = writingOf('share');
const CAPITAL: Writing = { value: formatCapital, change: (change) => `${change < 0 ? '−' : '+'}${formatCapital(Math.abs(change))}` };

/** The years of the last two entries of the yearly standing, in words below a ledger. */
function betweenYears({ standing }: SeatView): string {
  return t('ledger.yearToYear', { from: standing.at(-2)?.year ?? '', to: standing.at(-1)?.year ?? '' });
}

/** The note of consent or of the leadership's authority: now, and why it moved in the last year closed. */
export function standingNote(view: SeatView, figure: 'consent' | 'authority'): NoteContent {
  const ledger = view.standingLedgers?.[figure];
  const look = { heading: t('ledger.why'), writing: SHARE, good: 1 as const, closing: betweenYears(view) };
  const largestFirst = ledger?.parts.toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount)) ?? [];
  return {
    title: t(figure === 'consent' ? 'top.legitimacy' : 'top.authority'),
    value: figure === 'consent' ? view.legitimacy : view.leadership.authority,
    writing: SHARE,
    unit: '',
    when: t('note.now'),
    good: 1,
    ...(ledger === undefined ? {} : { before: { when: view.standing.at(-2)?.year ?? '', value: ledger.from } }),
    ledgers: ledger === undefined ? [] : [noteLedger({ ...ledger, parts: largestFirst }, (cause) => t(`standingCause.${cause}`), look)],
    about: figure === 'consent' ? 'consent' : 'central-committee',
    more: { label: t('tab.committee'), open: () => openTab('committee') },
  };
}

function riskParts(risk: RiskLedger, closing: string): NoteLedger {
  const look = { heading: t('ledger.why'), writing: SHARE, good: -1 as const, closing };
  switch (risk.kind) {
    case 'standing':
      return noteLedger(risk.ledger, (cause) => t(`standingCause.${cause}`), look);
    case 'hunger':
      return noteLedger(risk.ledger, (cause) => t(`ledgerCause.${cause}`), look);
    case 'disorganisation':
      return noteLedger(risk.ledger, (cause) => t(`disorderCause.${cause}`), look);
    case 'war':
      return noteLedger(risk.ledger, (cause) => t(`tensionCause.${cause}`), look);
  }
}

/** The note of a risk: how near it is, and what brought it nearer or drove it off. */
export function riskNote(view: SeatView, id: Risk['id'], about: string): NoteContent {
  const risk = view.risks.find((known) => known.id === id);
  const ledger = riskLedger(view, id);
  return {
    title: t(`risk.${id}`),
    value: risk?.level,
    writing: SHARE,
    unit: t('risk.unit'),
    good: -1,
    ...(ledger === undefined ? {} : { before: { when: view.standing.at(-2)?.year ?? view.years.at(-2) ?? '', value: ledger.ledger.from } }),
    ledgers: ledger === undefined ? [] : [riskParts(ledger, betweenYears(view))],
    about,
  };
}

/** The note of the trust that printed figures deserve. */
export function trustNote(view: SeatView): NoteContent {
  const look = { heading: t('ledger.held'), writing: SHARE, good: 1 as const, closing: t('ledger.fromFull', { from: SHARE.value(1) }) };
  return {
    title: t('trust.title'),
    value: view.statistics.trust,
    writing: SHARE,
    unit: t('trust.unit'),
    when: t('note.now'),
    good: 1,
    ledgers: [noteLedger(statisticsTrustLedger(view), (cause) => t(`statisticsTrustCause.${cause}`), look)],
    about: 'reported-and-true-statistics',
  };
}

/** The note of how content a faction is with policy. */
export function contentNote(view: SeatView, faction: FactionId): NoteContent {
  const look = { heading: t('content.why'), writing: SHARE, good: 1 as const, closing: t('ledger.fromFull', { from: SHARE.value(1) }) };
  return {
    title: t('content.title', { faction: factionTitle(faction) }),
    value: view.satisfaction[faction],
    writing: SHARE,
    unit: '',
    when: t('note.now'),
    good: 1,
    explained: t('content.explained'),
    ledgers: [noteLedger(contentLedger(view, faction), (cause) => t(`axisCause.${cause}`), look)],
  };
}

/** The note of a faction's political capital: what there is, and what a year brings. */
export function capitalNote(view: SeatView, faction: FactionId): NoteContent {
  const look = { heading: t('capital.why'), writing: CAPITAL, good: 1 as const, closing: t('capital.perYear') };
  return {
    title: t('top.capital'),
    value: view.desk.capital,
    writing: CAPITAL,
    unit: '',
    when: t('note.now'),
    good: 1,
    explained: t('capital.explained'),
    ledgers: [noteLedger(capitalLedger(view, faction), (cause) => t(`capitalCause.${cause}`), look)],
    more: { label: t('capital.toLaws'), open: () => openTab('laws') },
  };
}
