import { checkCommand } from '../../shared/commands/index.ts';
import { PLAN_BRANCHES } from '../../shared/state/planState.ts';
import { Meter } from '../panels/Meter.tsx';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatChange, formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { FigureTable } from './FigureTable.tsx';

/** The plan in force with its fulfilment, as reported and, for those who know it, as it was. */
export function PlanInForce() {
  const session = useSession();
  const view = useView();
  const { current, years, expected } = view.plan;
  if (current === undefined) return <p class="muted">{t('plan.none')}</p>;
  const last = years.at(-1);
  const truth = view.planTruth?.find(({ year }) => year === last?.year)?.actual;
  const drop = { type: 'dropPlan' } as const;
  const verdict = checkCommand(view, drop);
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
            formatChange(current.growth[branch] ?? 0),
            formatChange(expected[branch]),
            percentOf(last?.reported.branches[branch]),
            ...(truth === undefined ? [] : [percentOf(truth.branches[branch])]),
          ],
        }))}
      />
      <Meter label={t('plan.strain')} value={current.tautness} bad />
      {last !== undefined && <p>{t('plan.fulfilment', { year: last.year, share: formatPercent(last.reported.overall) })}</p>}
      {verdict.ok && view.outcome === undefined && view.desk.plan === undefined && (
        <button type="button" onClick={() => void session.act(drop)}>
          {t('plan.drop')}
        </button>
      )}
    </>
  );
}

function percentOf(share: number | undefined): string | undefined {
  return share === undefined ? undefined : formatPercent(share);
}
