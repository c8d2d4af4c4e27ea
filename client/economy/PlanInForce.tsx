import { checkCommand } from '../../shared/commands/index.ts';
import { PLAN_BRANCHES } from '../../shared/state/planState.ts';
import type { PlanBranch } from '../../shared/state/planState.ts';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { Meter } from '../panels/Meter.tsx';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatChange, formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { ExpectedFigure } from './ExpectedFigure.tsx';
import { FigureTable } from './FigureTable.tsx';
import { branchFulfilmentNote, fulfilmentNote, targetNote, tautnessNote } from './planNotes.ts';

/** The plan in force with its fulfilment, as reported and, for those who know it, as it was. */
export function PlanInForce() {
  const session = useSession();
  const view = useView();
  const { current, years } = view.plan;
  if (current === undefined) return <p class="muted">{t('plan.none')}</p>;
  const last = years.at(-1);
  const truth = view.planTruth?.find(({ year }) => year === last?.year)?.actual;
  const drop = { type: 'dropPlan' } as const;
  const verdict = checkCommand(view, drop);
  const fulfilled = (branch: PlanBranch, kind: 'reported' | 'actual', share: number | undefined) =>
    share === undefined ? undefined : (
      <LedgerNote
        name={`plan-${kind}-${branch}`}
        heading={t('planNote.fulfilmentOf', { branch: t(`branch.${branch}`) })}
        content={() => branchFulfilmentNote(view, branch, kind)}
      >
        {formatPercent(share)}
      </LedgerNote>
    );
  return (
    <>
      <p>
        <b>{current.title}</b>, {current.from}–{current.to}. {t(`plan.kind.${current.kind}`)}
      </p>
      <FigureTable
        caption={current.title}
        columns={[t('plan.growth'), t('plan.expected'), t('plan.reported'), ...(truth === undefined ? [] : [t('archive.true')])]}
        rows={PLAN_BRANCHES.filter((branch) => current.growth[branch] !== undefined).map((branch) => ({
          id: branch,
          label: t(`branch.${branch}`),
          values: [
            <LedgerNote
              name={`plan-target-${branch}`}
              heading={t('plan.target', { branch: t(`branch.${branch}`) })}
              content={() => targetNote(view, branch, current.growth[branch] ?? 0)}
            >
              {formatChange(current.growth[branch] ?? 0)}
            </LedgerNote>,
            <ExpectedFigure branch={branch} place="in-force" />,
            fulfilled(branch, 'reported', last?.reported.branches[branch]),
            ...(truth === undefined ? [] : [fulfilled(branch, 'actual', truth.branches[branch])]),
          ],
        }))}
      />
      <Meter
        label={t('plan.strain')}
        value={current.tautness}
        bad
        note={{ name: 'plan-tautness', content: () => tautnessNote(view, current.growth) }}
      />
      {last !== undefined && (
        <p>
          <LedgerNote name="plan-fulfilment" heading={t('planNote.overall')} content={() => fulfilmentNote(view)}>
            {t('plan.fulfilment', { year: last.year, share: formatPercent(last.reported.overall) })}
          </LedgerNote>
        </p>
      )}
      {verdict.ok && view.outcome === undefined && view.desk.plan === undefined && (
        <button type="button" onClick={() => void session.act(drop)}>
          {t('plan.drop')}
        </button>
      )}
    </>
  );
}
