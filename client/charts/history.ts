import { HISTORY } from '../../shared/data/history/history.ts';
import type { HistoricalSeries } from '../../shared/data/historicalSeries.ts';
import type { PublishedSeries } from '../../shared/views/view.ts';
import { t } from '../text/text.ts';
import { joinForecast, splitByQuality, zipYears } from './chartData.ts';
import type { ChartLine, YearValue } from './chartData.ts';

/** The record that belongs beside each published series, in the same unit. A series not named has no record of its own. */
const RECORD: Partial<Record<PublishedSeries, HistoricalSeries>> = {
  gdpPerHead: HISTORY.gdpPerHead,
  population: HISTORY.population,
  urbanShare: HISTORY.urbanShare,
  farmLabourShare: HISTORY.farmLabourShare,
  grainHarvest: HISTORY.grainHarvest,
  procurement: HISTORY.procurement,
  investmentShare: HISTORY.investmentShare,
  schooling: HISTORY.schoolingYears,
};

/** Nearest questions first; the review at the end shows the first three. */
export const COMPARATORS = [
  'japan',
  'china',
  'southKorea',
  'taiwan',
  'india',
  'brazil',
  'poland',
  'germany',
  'unitedKingdom',
  'westernEurope',
  'usa',
  'world',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

const COMPARATOR_SERIES: Readonly<Record<Comparator, HistoricalSeries>> = {
  japan: HISTORY.gdpPerHeadJapan,
  china: HISTORY.gdpPerHeadChina,
  southKorea: HISTORY.gdpPerHeadSouthKorea,
  taiwan: HISTORY.gdpPerHeadTaiwan,
  india: HISTORY.gdpPerHeadIndia,
  brazil: HISTORY.gdpPerHeadBrazil,
  poland: HISTORY.gdpPerHeadPoland,
  germany: HISTORY.gdpPerHeadGermany,
  unitedKingdom: HISTORY.gdpPerHeadUnitedKingdom,
  westernEurope: HISTORY.gdpPerHeadWesternEurope,
  usa: HISTORY.gdpPerHeadUsa,
  world: HISTORY.gdpPerHeadWorld,
};

/** The record of a published series, if there is one. */
export function recordOf(series: PublishedSeries): HistoricalSeries | undefined {
  return RECORD[series];
}

function within<T extends { readonly year: number }>(points: readonly T[], from: number, to: number): readonly T[] {
  return points.filter((point) => point.year >= from && point.year <= to);
}

/** The value of the record in a year, or undefined where there is none. */
export function recordAt(series: PublishedSeries, year: number): number | undefined {
  return RECORD[series]?.observations.find((observation) => observation.year === year)?.value;
}

/** The lines of a record between two years: what is sourced, and what is recalled or contested. */
export function splitRecord(record: HistoricalSeries, from: number, to: number): readonly ChartLine[] {
  const { sourced, recalled } = splitByQuality(within(record.observations, from, to));
  return [
    { id: 'sourced', label: t('line.history'), kind: 'sourced', points: sourced },
    { id: 'recalled', label: t('line.recalled'), kind: 'recalled', points: recalled },
  ];
}

/** The lines of the record of a series between two years: what is sourced, and what is recalled or contested. */
export function recordLines(series: PublishedSeries, from: number, to: number): readonly ChartLine[] {
  const record = RECORD[series];
  return record === undefined ? [] : splitRecord(record, from, to);
}

/** Another country's output per head between two years. */
export function comparatorLine(comparator: Comparator, from: number, to: number): ChartLine {
  const { observations } = COMPARATOR_SERIES[comparator];
  const points = within(observations, from, to).map(({ year, value }) => ({ year, value }));
  return { id: comparator, label: t(`country.${comparator}`), kind: 'comparator', points };
}

/** What a chart of a run is made of. */
export interface RunOnChart {
  readonly years: readonly number[];
  readonly values: readonly number[];
  /** The figures as they were, where a seat knows them or the archive is open. */
  readonly truth?: readonly number[] | undefined;
  readonly forecast?: readonly YearValue[];
}

/** The run (and what it truly was, where that is known), its forecast and the record of a series, ready to draw. */
export function runAndRecord(
  series: PublishedSeries,
  { years, values, truth, forecast = [] }: RunOnChart,
  span: { readonly from: number; readonly to: number },
): readonly ChartLine[] {
  const run = zipYears(years, values);
  const strays = truth !== undefined && truth.some((value, index) => Math.abs(value - (values[index] ?? value)) > 1e-9 * Math.abs(value));
  return [
    { id: 'run', label: t(!strays ? 'line.run' : 'line.runReported'), kind: 'run', points: run },
    ...(!strays ? [] : [{ id: 'truth', label: t('line.truth'), kind: 'truth' as const, points: zipYears(years, truth) }]),
    ...recordLines(series, span.from, span.to),
    { id: 'forecast', label: t('line.forecast'), kind: 'forecast', points: joinForecast(run, within(forecast, span.from, span.to)) },
  ];
}
