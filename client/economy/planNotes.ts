import {
  branchFulfilmentLedger,
  fulfilmentLedger,
  quarterLedger,
  targetLedger,
  tautnessLedger,
  unfinishedLedger,
} from '../../shared/society/plan/planLedgers.ts';
import { reckonTautness } from '../../shared/society/plan/reckonTautness.ts';
import type { BranchTargets, Fulfilment, PlanBranch } from '../../shared/state/planState.ts';
import { PLAN_BRANCHES } from '../../shared/state/planState.ts';
import type { SeatView } from '../../shared/views/view.ts';
import type { NoteContent, Writing } from '../explain/noteContent.ts';
import { writingOf } from '../explain/noteContent.ts';
import { formatChange } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { plainLedger, plainNote } from './plainNote.ts';

const SHARE = writingOf('share');
const GROWTH: Writing = { value: formatChange, change: SHARE.change };

function isBranch(name: string): name is PlanBranch {
  return PLAN_BRANCHES.some((branch) => branch === name);
}

/** Tautness of targets, branch by branch. */
export function tautnessNote({ plan }: SeatView, growth: BranchTargets): NoteContent {
  return plainNote({
    title: t('plan.tautness'),
    value: reckonTautness(growth, plan.expected),
    writing: SHARE,
    unit: t('planNote.ofFull'),
    good: -1,
    explained: t('planNote.tautness'),
    ledgers: [
      plainLedger(tautnessLedger(growth, plan.expected), (cause) => (isBranch(cause) ? t(`branch.${cause}`) : t(`planCause.${cause}`)), {
        writing: SHARE,
        good: -1,
      }),
    ],
    about: 'tautness',
  });
}

/** A target of a branch: what is expected, and what is asked beyond it. */
export function targetNote({ plan }: SeatView, branch: PlanBranch, asked: number): NoteContent {
  return plainNote({
    title: t('plan.target', { branch: t(`branch.${branch}`) }),
    value: asked,
    writing: GROWTH,
    unit: t('planNote.aYear'),
    ledgers: [plainLedger(targetLedger(asked, plan.expected[branch]), (cause) => t(`planCause.${cause}`), { writing: SHARE })],
    about: 'five-year-plan',
  });
}

/** What is expected of a branch: a forecast, told in words. */
export function expectedNote({ plan, outputs, series }: SeatView, branch: PlanBranch): NoteContent {
  const printed: Readonly<Record<PlanBranch, readonly number[]>> = {
    heavyIndustry: series.heavyOutput,
    consumerGoods: series.consumerOutput,
    farming: series.farmOutput,
    grain: series.grainHarvest,
    coal: outputs.map(({ coal }) => coal),
    steel: outputs.map(({ steel }) => steel),
    electricity: outputs.map(({ electricity }) => electricity),
    oil: outputs.map(({ oil }) => oil),
  };
  const [before, last] = printed[branch].slice(-2);
  const grew =
    before === undefined || last === undefined || before === 0 ? '' : ` ${t('planNote.grew', { growth: formatChange(last / before - 1) })}`;
  return plainNote({
    title: t('planNote.expectedOf', { branch: t(`branch.${branch}`) }),
    value: plan.expected[branch],
    writing: GROWTH,
    unit: t('planNote.aYear'),
    explained: t('planNote.expected') + grew,
    ledgers: [],
    about: 'five-year-plan',
  });
}

/** Years of the plan in force, as reported or, for seats that know it, as they were. */
function planYears(view: SeatView, kind: 'reported' | 'actual'): readonly { readonly year: number; readonly fulfilment: Fulfilment }[] {
  const { years, current } = view.plan;
  return years.flatMap(({ year, plan, reported }) => {
    if (plan !== current?.from) return [];
    const fulfilment = kind === 'reported' ? reported : view.planTruth?.find((known) => known.year === year)?.actual;
    return fulfilment === undefined ? [] : [{ year, fulfilment }];
  });
}

/** Fulfilment of a branch, year by year. */
export function branchFulfilmentNote(view: SeatView, branch: PlanBranch, kind: 'reported' | 'actual'): NoteContent {
  const years = planYears(view, kind);
  const ledger = branchFulfilmentLedger(branch, years);
  return plainNote({
    title: t('planNote.fulfilmentOf', { branch: t(`branch.${branch}`) }),
    value: years.at(-1)?.fulfilment.branches[branch],
    writing: SHARE,
    unit: t(kind === 'reported' ? 'planNote.reported' : 'planNote.actual'),
    good: 1,
    reported: kind === 'reported',
    explained: t('planNote.fulfilment'),
    ledgers: [
      plainLedger(ledger, (cause) => (cause === 'bounds' ? t('planCause.bounds') : t('planCause.year', { year: cause })), {
        heading: t('planNote.sinceStart'),
        writing: SHARE,
        good: 1,
        closing: t('planNote.fromWhole'),
      }),
    ],
    about: 'five-year-plan',
  });
}

/** Fulfilment over all branches. */
export function fulfilmentNote(view: SeatView): NoteContent {
  const last = view.plan.years.at(-1);
  const truth = view.planTruth?.find(({ year }) => year === last?.year)?.actual.overall;
  return plainNote({
    title: t('planNote.overall'),
    value: last?.reported.overall,
    writing: SHARE,
    unit: t('planNote.reported'),
    ...(last === undefined ? {} : { when: t('note.inYear', { year: last.year }) }),
    good: 1,
    truth,
    reported: true,
    explained: t('planNote.overallExplained'),
    ledgers:
      last === undefined
        ? []
        : [
            plainLedger(fulfilmentLedger(last.reported), (cause) => (isBranch(cause) ? t(`branch.${cause}`) : t(`planCause.${cause}`)), {
              heading: t('planNote.byBranch'),
              writing: SHARE,
              good: 1,
              closing: t('planNote.fromWhole'),
            }),
          ],
  });
}

/** Output of a quarter: an even quarter, and what storming moved. */
export function quarterNote({ plan }: SeatView, quarter: number): NoteContent {
  const part = plan.storming?.[quarter] ?? 0;
  return plainNote({
    title: t('planNote.quarter', { quarter: quarter + 1 }),
    value: part,
    writing: SHARE,
    unit: t('planNote.ofYear'),
    explained: t('planNote.storming'),
    ledgers: [plainLedger(quarterLedger(part), (cause) => t(`planCause.${cause}`), { writing: SHARE })],
    about: 'tautness',
  });
}

/** Unfinished building: what stood, was begun and was brought to an end. */
export function unfinishedNote({ plan }: SeatView): NoteContent {
  const { strain, unfinishedShare, building } = plan;
  const before = strain.at(-2);
  const year = strain.at(-1)?.year ?? 0;
  return plainNote({
    title: t('plan.unfinishedLine'),
    value: unfinishedShare,
    writing: SHARE,
    unit: t('planNote.ofInvestment'),
    when: t('note.inYear', { year }),
    good: -1,
    ...(before === undefined ? {} : { before: { when: before.year, value: before.unfinishedShare } }),
    ledgers:
      building === undefined
        ? []
        : [
            plainLedger(unfinishedLedger(before?.unfinishedShare ?? 0, unfinishedShare, building), (cause) => t(`planCause.${cause}`), {
              heading: t('ledger.why'),
              writing: SHARE,
              good: -1,
              closing: t('plainClosing.change', { year: year - 1 }),
            }),
          ],
    about: 'tautness',
  });
}
