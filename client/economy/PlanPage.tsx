import { zipYears } from '../charts/chartData.ts';
import { LineChart } from '../charts/LineChart.tsx';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { Info } from '../library/Term.tsx';
import { useView } from '../store/sessionContext.ts';
import { formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { FigureTable } from './FigureTable.tsx';
import { PlanDesk } from './PlanDesk.tsx';
import { PlanInForce } from './PlanInForce.tsx';
import { quarterNote, unfinishedNote } from './planNotes.ts';

/** The plan: targets against what is expected, fulfilment, storming and unfinished building. */
export function PlanPage() {
  const view = useView();
  const { strain, storming, unfinishedShare, past } = view.plan;
  const years = strain.map(({ year }) => year);
  return (
    <>
      <p>
        {t('plan.explained')} <Info about="five-year-plan" />
      </p>
      <h3 class="band">{t('plan.inForce')}</h3>
      <PlanInForce />
      <h3 class="band">{t('plan.drawUp')}</h3>
      {view.outcome === undefined && <PlanDesk key={`${view.turn}:${view.seat}`} />}
      {storming !== undefined && (
        <>
          <h3 class="band">
            {t('plan.storming')} <Info about="tautness" />
          </h3>
          <FigureTable
            caption={t('plan.storming')}
            columns={['Q1', 'Q2', 'Q3', 'Q4']}
            rows={[
              {
                id: 'storming',
                label: t('plan.outputByQuarter'),
                values: storming.map((part, quarter) => (
                  <LedgerNote
                    name={`plan-quarter-${quarter}`}
                    heading={t('planNote.quarter', { quarter: quarter + 1 })}
                    content={() => quarterNote(view, quarter)}
                  >
                    {formatPercent(part)}
                  </LedgerNote>
                )),
              },
            ]}
          />
          <p>
            <LedgerNote name="plan-unfinished" heading={t('plan.unfinishedLine')} content={() => unfinishedNote(view)}>
              {t('plan.unfinished', { share: formatPercent(unfinishedShare) })}
            </LedgerNote>
          </p>
          <LineChart
            title={t('plan.strainChart')}
            unit={t('plan.strainUnit')}
            style="share"
            about="tautness"
            lines={[
              {
                id: 'tautness',
                label: t('plan.tautness'),
                kind: 'run',
                points: zipYears(
                  years,
                  strain.map(({ tautness }) => tautness),
                ),
              },
              {
                id: 'unfinished',
                label: t('plan.unfinishedLine'),
                kind: 'second',
                points: zipYears(
                  years,
                  strain.map((year) => year.unfinishedShare),
                ),
              },
              {
                id: 'last',
                label: t('plan.lastQuarter'),
                kind: 'comparator',
                points: zipYears(
                  years,
                  strain.map(({ quarters }) => quarters[3]),
                ),
              },
            ]}
          />
        </>
      )}
      {past.length > 0 && (
        <ul class="plain">
          {past.map((plan) => (
            <li key={`${plan.title}:${plan.from}`}>
              {plan.from}–{plan.ended}: {plan.title}, {t(`plan.verdict.${plan.verdict}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
