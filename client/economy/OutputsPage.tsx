import type { EconomyYear } from '../../shared/state/economyState.ts';
import { PHYSICAL_OUTPUT_IDS, PHYSICAL_OUTPUT_UNITS } from '../../shared/state/physicalOutputs.ts';
import type { PhysicalOutputId } from '../../shared/state/physicalOutputs.ts';
import { zipYears } from '../charts/chartData.ts';
import { recordAt, splitRecord } from '../charts/history.ts';
import { LineChart } from '../charts/LineChart.tsx';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { outputNote } from '../explain/outputNote.ts';
import { seriesNote } from '../explain/seriesNote.ts';
import { SourceList } from '../panels/SourceList.tsx';
import { useSession, useView } from '../store/sessionContext.ts';
import { useForecast } from '../store/useForecast.ts';
import { formatChange, formatNumber } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { FigureTable } from './FigureTable.tsx';
import type { FigureRow } from './FigureTable.tsx';
import { outputRecord, recordDrawn } from './outputRecord.ts';

/** The article behind each thing that is counted. */
const ABOUT: Readonly<Record<PhysicalOutputId, string>> = {
  coal: 'coal',
  oil: 'oil-and-gas',
  gas: 'oil-and-gas',
  electricity: 'electricity',
  steel: 'steel',
  tractors: 'tractors-and-machinery',
  cloth: 'textiles',
  housing: 'housing',
};

function recordIn(output: PhysicalOutputId, year: number): number | undefined {
  return outputRecord(output)?.observations.find((observation) => observation.year === year)?.value;
}

/** Grain leads the list of things; its chart stands on the dashboard, beside what the state took. */
function grainRow(view: SeatView): FigureRow {
  const { grainHarvest } = view.series;
  const harvest = grainHarvest.at(-1) ?? 0;
  const before = grainHarvest.at(-2) ?? 0;
  const history = recordAt('grainHarvest', view.years.at(-1) ?? 0);
  return {
    id: 'grain',
    label: `${t('outputs.grain')}, ${t('unit.grainHarvest')}`,
    about: 'grain-farming',
    note: { name: 'grain', column: 0, content: () => seriesNote(view, 'grainHarvest') },
    values: [
      formatNumber(harvest, 'tonnes'),
      before > 0 ? formatChange(harvest / before - 1) : undefined,
      history === undefined ? undefined : formatNumber(history, 'tonnes'),
    ],
  };
}

function points(years: readonly EconomyYear[], output: PhysicalOutputId) {
  return years.map((year) => ({ year: year.year, value: year.outputs[output] }));
}

/** Tonnes, kilowatt-hours and metres: what the country makes, beside what it made in the record. */
export function OutputsPage() {
  const session = useSession();
  const view = useView();
  const { drafted } = useForecast(session);
  const now = view.accounts.at(-1);
  const before = view.accounts.at(-2);
  if (now === undefined) return <p class="muted">{t('economy.noYear')}</p>;
  const from = view.years[0] ?? now.year;
  const to = Math.min(view.settings.endYear, now.year + 10);
  return (
    <>
      <FigureTable
        caption={t('economy.page.outputs')}
        columns={[String(now.year), t('report.change'), t('report.history')]}
        rows={[
          grainRow(view),
          ...PHYSICAL_OUTPUT_IDS.map((output) => {
            const last = before?.outputs[output];
            const history = recordIn(output, now.year);
            const drawn = recordDrawn(output, now.year);
            return {
              id: output,
              label: `${t(`product.${output}`)}, ${PHYSICAL_OUTPUT_UNITS[output]}`,
              about: ABOUT[output],
              note: { name: output, column: 0, content: () => outputNote(view, output, ABOUT[output], history) },
              values: [
                formatNumber(now.outputs[output], 'tonnes'),
                last === undefined || last <= 0 ? undefined : formatChange(now.outputs[output] / last - 1),
                drawn === undefined ? undefined : `${drawn.observed ? '' : '~ '}${formatNumber(drawn.value, 'tonnes')}`,
              ],
            };
          }),
        ]}
      />
      <p class="muted small">{t('outputs.explained')}</p>
      <div class="chart-grid">
        {PHYSICAL_OUTPUT_IDS.map((output) => {
          const record = outputRecord(output);
          return (
            <LineChart
              key={output}
              title={t(`product.${output}`)}
              heading={
                <LedgerNote
                  name={`chart-${output}`}
                  heading={t(`product.${output}`)}
                  content={() => outputNote(view, output, ABOUT[output], recordIn(output, now.year))}
                >
                  {t(`product.${output}`)}
                </LedgerNote>
              }
              unit={PHYSICAL_OUTPUT_UNITS[output]}
              style="tonnes"
              about={ABOUT[output]}
              from={from}
              to={to}
              lines={[
                {
                  id: 'run',
                  label: t('line.run'),
                  kind: 'run',
                  points: zipYears(
                    view.years,
                    view.outputs.map((year) => year[output]),
                  ),
                },
                ...(record === undefined ? [] : splitRecord(record, from, to)),
                {
                  id: 'forecast',
                  label: t('line.forecast'),
                  kind: 'forecast',
                  points: points([now, ...drafted], output).filter(({ year }) => year <= to),
                },
              ]}
            />
          );
        })}
      </div>
      <details>
        <summary>{t('sources.title')}</summary>
        <SourceList sources={[...new Set(PHYSICAL_OUTPUT_IDS.flatMap((output) => outputRecord(output)?.sources ?? []))]} />
      </details>
    </>
  );
}
