import { LIFE_EXPECTANCY } from '../../shared/data/history/lifeExpectancy.ts';
import { TOP_INCOME_SHARE } from '../../shared/data/history/topIncomeShare.ts';
import type { HistoricalSeries } from '../../shared/data/historicalSeries.ts';
import { OWNERS } from '../../shared/state/societyState.ts';
import type { Owner } from '../../shared/state/societyState.ts';
import type { SocietyFigure } from '../../shared/explain/societyLedgerFor.ts';
import { splitRecord } from '../charts/history.ts';
import { zipYears } from '../charts/chartData.ts';
import { LineChart } from '../charts/LineChart.tsx';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { societyNote } from '../explain/societyNote.ts';
import { Info } from '../library/Term.tsx';
import { SourceList } from '../panels/SourceList.tsx';
import { useView } from '../store/sessionContext.ts';
import { formatNumber, formatPercent } from '../text/numbers.ts';
import type { NumberStyle } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { FigureTable } from './FigureTable.tsx';
import { PracticeTable } from './PracticeTable.tsx';
import { ShareBar } from './ShareBar.tsx';

type Measure = Exclude<SocietyFigure, Owner | (typeof STRATA)[number]>;

const STRATA = ['poor', 'middle', 'betterOff', 'inCollectives'] as const;

/** Measures in the table, with the way they are written and the article behind them. */
const MEASURES: readonly (readonly [measure: Measure, style: NumberStyle, about?: string])[] = [
  ['realWage', 'dollars', 'light-industry-and-incentives'],
  ['calories', 'dollars', 'famine'],
  ['lifeExpectancy', 'years', 'schooling-and-health'],
  ['housingPerHead', 'years', 'housing'],
  ['gini', 'index', 'bureaucracy-and-new-class'],
  ['topShare', 'share'],
  ['effort', 'share', 'light-industry-and-incentives'],
  ['farmEffort', 'share', 'kolkhoz'],
  ['goodsForVillage', 'share', 'terms-of-trade'],
  ['enthusiasm', 'share', 'enthusiasm'],
  ['exhaustion', 'share', 'enthusiasm'],
  ['apparatus', 'share', 'nomenklatura'],
  ['privileges', 'share', 'bureaucracy-and-new-class'],
  ['tradersWealth', 'share', 'private-traders'],
  ['unease', 'share', 'nep-on-a-leash'],
  ['hiredLabour', 'share', 'nep-on-a-leash'],
  ['leasedLand', 'share', 'nep-on-a-leash'],
];

interface Chart {
  readonly measure: Measure;
  readonly style: NumberStyle;
  readonly record?: HistoricalSeries;
}
const CHARTS: readonly Chart[] = [
  { measure: 'realWage', style: 'dollars' },
  { measure: 'calories', style: 'dollars' },
  { measure: 'lifeExpectancy', style: 'years', record: LIFE_EXPECTANCY },
  { measure: 'topShare', style: 'share', record: TOP_INCOME_SHARE },
  { measure: 'effort', style: 'share' },
  { measure: 'enthusiasm', style: 'share' },
];

/** What history has for a measure in a year. */
function recordIn(measure: Measure, year: number): number | undefined {
  return CHARTS.find((chart) => chart.measure === measure)?.record?.observations.find((point) => point.year === year)?.value;
}

/** Who lives in the village, who owns what is made, how people live and how hard they work. */
export function SocietyPage() {
  const view = useView();
  const { society, years } = view;
  const now = society.at(-1);
  const before = society.at(-2);
  if (now === undefined) return <p class="muted">{t('economy.noYear')}</p>;
  const first = society[0]?.year ?? years[0] ?? now.year;
  const note = (measure: Measure, style: NumberStyle, about?: string) =>
    societyNote(view, measure, {
      title: t(`society.${measure}`),
      style,
      history: recordIn(measure, now.year),
      ...(about === undefined ? {} : { about }),
    });
  return (
    <>
      <h3 class="band">
        {t('society.village')} <Info about="peasantry" />
      </h3>
      <ShareBar
        label={t('society.village')}
        shares={STRATA.map((id) => ({
          id,
          label: t(`stratum.${id}`),
          share: now[id],
          note: () =>
            societyNote(view, id, { title: `${t('society.village')}: ${t(`stratum.${id}`)}`, style: 'share', about: 'peasantry' }),
        }))}
      />
      <h3 class="band">
        {t('society.ownership')} <Info about="nep-on-a-leash" />
      </h3>
      <ShareBar
        label={t('society.ownership')}
        shares={OWNERS.map((id) => ({
          id,
          label: t(`owner.${id}`),
          share: now.ownership[id],
          note: () => societyNote(view, id, { title: `${t('society.ownership')}: ${t(`owner.${id}`)}`, style: 'share' }),
        }))}
      />
      <h3 class="band">{t('society.living')}</h3>
      <FigureTable
        caption={t('society.living')}
        columns={before === undefined ? [String(now.year)] : [String(before.year), String(now.year)]}
        rows={MEASURES.map(([measure, style, about]) => ({
          id: measure,
          label: t(`society.${measure}`),
          note: {
            name: measure,
            column: before === undefined ? 0 : 1,
            content: () => note(measure, style, about),
          },
          values: (before === undefined ? [now] : [before, now]).map((year) =>
            style === 'share' ? formatPercent(year[measure]) : formatNumber(year[measure], style),
          ),
          ...(about === undefined ? {} : { about }),
        }))}
      />
      <p class="muted small">{t('society.explained')}</p>
      <PracticeTable />
      <div class="chart-grid">
        {CHARTS.map(({ measure, style, record }) => (
          <LineChart
            key={measure}
            title={t(`society.${measure}`)}
            heading={
              <LedgerNote name={`chart-${measure}`} heading={t(`society.${measure}`)} content={() => note(measure, style)}>
                {t(`society.${measure}`)}
              </LedgerNote>
            }
            unit=""
            style={style}
            lines={[
              {
                id: measure,
                label: t('line.run'),
                kind: 'run',
                points: zipYears(
                  society.map(({ year }) => year),
                  society.map((year) => year[measure]),
                ),
              },
              ...(record === undefined ? [] : splitRecord(record, first, Math.max(now.year, first + 10))),
            ]}
          />
        ))}
      </div>
      <details>
        <summary>{t('sources.title')}</summary>
        <SourceList sources={[...LIFE_EXPECTANCY.sources, ...TOP_INCOME_SHARE.sources]} />
      </details>
    </>
  );
}
