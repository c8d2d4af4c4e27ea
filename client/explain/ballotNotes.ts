import { countedBallot, expectedBallot, factionBallot, interestLedger, motionCostLedger } from '../../shared/explain/ballotLedger.ts';
import type { BallotLedgers } from '../../shared/explain/ballotLedger.ts';
import type { BallotResult, Motion, MotionSubject } from '../../shared/state/politicsState.ts';
import type { FactionId } from '../../shared/state/seats.ts';
import { isFaction } from '../../shared/state/seats.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { motionTitle } from '../panels/motionTitle.ts';
import { factionTitle, lawById } from '../store/content.ts';
import { formatCapital } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import type { NoteContent, NoteLedger, Writing } from './noteContent.ts';
import { noteLedger, writingOf } from './noteContent.ts';

const SHARE = writingOf('share');
const CAPITAL: Writing = { value: formatCapital, change: (change) => `${change < 0 ? '−' : '+'}${formatCapital(Math.abs(change))}` };
const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const VOTES: Writing = { ...writingOf('tonnes'), value: (value) => WHOLE.format(value) };

/** A motion that could be tabled, as if the seat tabled it, or the leadership where the seat has no vote. */
export function possibleMotion(view: SeatView, subject: MotionSubject): Motion {
  const by = view.seat !== 'observer' && isFaction(view.seat) ? view.seat : view.leadership.seat;
  return { id: 'possible', by, subject };
}

function ballotParts({ factions, reasons }: BallotLedgers): readonly NoteLedger[] {
  const look = { writing: VOTES, good: 0 as const, closing: t('ballot.exact') };
  return [
    ...(reasons === undefined
      ? []
      : [noteLedger(reasons, (cause) => t(`ballotCause.${cause}`), { ...look, heading: t('ballot.byReason') })]),
    noteLedger(factions, factionTitle, { ...look, heading: t('ballot.byFaction') }),
  ];
}

/** The note of the votes that a motion can expect, as far as the seat knows. */
export function expectedNote(view: SeatView, motion: Motion): NoteContent {
  const expected = expectedBallot(view, motion);
  return {
    title: t('ballot.expectedTitle', { motion: motionTitle(motion) }),
    value: expected.votes,
    writing: VOTES,
    unit: t('ballot.ofMembers', { members: expected.members }),
    good: 0,
    explained: t('ballot.expectedExplained'),
    ledgers: ballotParts(expected),
    about: 'central-committee',
  };
}

/** What the button of that note says. */
export function expectedVotes(view: SeatView, motion: Motion): string {
  const { votes, members } = expectedBallot(view, motion);
  return t('ballot.expected', { votes: VOTES.value(votes), members });
}

/** The note of the votes that a motion got. */
export function countedNote(ballot: BallotResult): NoteContent {
  const counted = countedBallot(ballot);
  return {
    title: t('ballot.countedTitle', { motion: motionTitle(ballot.motion) }),
    value: counted.votes,
    writing: VOTES,
    unit: t('ballot.ofMembers', { members: counted.members }),
    good: 0,
    ledgers: ballotParts(counted),
    about: 'central-committee',
  };
}

/** The note of a faction's votes for a motion. */
export function factionBallotNote(ballot: BallotResult, faction: FactionId): NoteContent {
  const { votesFor, votesAgainst } = ballot.byFaction[faction];
  const reasons = factionBallot(ballot, faction);
  const look = { heading: t('ballot.byReason'), writing: VOTES, good: 0 as const, closing: t('ballot.exact') };
  return {
    title: t('ballot.factionTitle', { faction: factionTitle(faction) }),
    value: votesFor,
    writing: VOTES,
    unit: t('ballot.ofFaction', { members: votesFor + votesAgainst }),
    good: 0,
    ledgers: reasons === undefined ? [] : [noteLedger(reasons, (cause) => t(`ballotCause.${cause}`), look)],
  };
}

/** The note of how far a motion goes a faction's way. */
export function interestNote(view: SeatView, subject: MotionSubject, faction: FactionId): NoteContent {
  const ledger = interestLedger(view, subject, faction);
  return {
    title: t('interest.title', { faction: factionTitle(faction) }),
    value: ledger.to,
    writing: SHARE,
    unit: '',
    good: 0,
    explained: t('interest.explained'),
    ledgers: [
      noteLedger(ledger, (cause) => t(`axisCause.${cause}`), {
        heading: t('interest.heading'),
        writing: SHARE,
        good: 0,
        closing: t('interest.exact'),
      }),
    ],
  };
}

/** The note of the price of a motion on a law. */
export function motionCostNote(view: SeatView, law: string, position: number): NoteContent {
  const ledger = motionCostLedger(law, position, view.laws);
  const positionTitle = (step: string): string => lawById(law)?.positions[Number(step)]?.title ?? step;
  return {
    title: t('motionCost.title'),
    value: ledger.to,
    writing: CAPITAL,
    unit: '',
    good: 0,
    explained: t('motionCost.explained'),
    ledgers: [
      noteLedger(ledger, (step) => t('motionCost.step', { position: positionTitle(step) }), {
        heading: t('motionCost.heading'),
        writing: CAPITAL,
        good: 0,
        closing: t('ledger.fromNothing'),
      }),
    ],
  };
}
