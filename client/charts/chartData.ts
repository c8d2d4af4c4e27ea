import type { Quality } from '../../shared/data/source.ts';

/** A value of a year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}
export interface YearValueWithQuality extends YearValue {
  readonly quality: Quality;
}

/**
 * How a line is drawn: the run, a second measure of it, the run as it truly was, the record (firm or recalled), the forecast,
 * the orders left alone, another country, single points of the record, the edge of a band.
 */
export type LineKind = 'run' | 'second' | 'truth' | 'sourced' | 'recalled' | 'forecast' | 'baseline' | 'comparator' | 'marks' | 'edge';

export interface ChartLine {
  readonly id: string;
  readonly label: string;
  readonly kind: LineKind;
  /** Years ascending. */
  readonly points: readonly YearValue[];
}

/** A stretch between two lines: where so many of the runs of a fan came out. */
export interface ChartBand {
  readonly id: string;
  readonly label: string;
  readonly tone: 'wide' | 'narrow';
  /** Years ascending. */
  readonly points: readonly { readonly year: number; readonly low: number; readonly high: number }[];
}

/** The two edges of a band as lines, upper first: how they are drawn and how they stand in the table. */
export function bandEdges({ id, label, points }: ChartBand): readonly [upper: ChartLine, lower: ChartLine] {
  const edge = (side: 'high' | 'low', mark: string): ChartLine => ({
    id: `${id}-${side}`,
    label: `${label} ${mark}`,
    kind: 'edge',
    points: points.map((point) => ({ year: point.year, value: point[side] })),
  });
  return [edge('high', '↑'), edge('low', '↓')];
}

export interface AlignedLines {
  readonly years: readonly number[];
  /** One list a line, as long as `years`; a gap is null because the chart library wants it so. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** Brings lines onto one axis of years. A year a line has no value for is a gap. */
export function alignLines(lines: readonly ChartLine[]): AlignedLines {
  const years = [...new Set(lines.flatMap((line) => line.points.map((point) => point.year)))].sort((a, b) => a - b);
  const values = lines.map((line) => {
    const byYear = new Map(line.points.map((point) => [point.year, point.value]));
    return years.map((year) => byYear.get(year) ?? null);
  });
  return { years, values };
}

function isFirm(quality: Quality): boolean {
  return quality === 'sourced' || quality === 'interpolated';
}

/** Points between two observations on the straight line that joins them, the first left out. */
function between(from: YearValue, to: YearValue): YearValue[] {
  const filled: YearValue[] = [];
  for (let year = from.year + 1; year <= to.year; year++) {
    const share = (year - from.year) / (to.year - from.year);
    filled.push({ year, value: from.value + share * (to.value - from.value) });
  }
  return filled;
}

/**
 * Splits a historical series into the stretches between two sourced observations and those that touch a recalled or
 * contested one, so that each can be drawn in its own dash. Gaps are bridged by straight lines.
 */
export function splitByQuality(points: readonly YearValueWithQuality[]): { readonly sourced: YearValue[]; readonly recalled: YearValue[] } {
  const sourced = new Map<number, number>();
  const recalled = new Map<number, number>();
  points.forEach((point, index) => {
    const last = points[index - 1];
    if (last === undefined) {
      if (points.length === 1) (isFirm(point.quality) ? sourced : recalled).set(point.year, point.value);
      return;
    }
    const target = isFirm(last.quality) && isFirm(point.quality) ? sourced : recalled;
    target.set(last.year, last.value);
    for (const filled of between(last, point)) target.set(filled.year, filled.value);
  });
  const listed = (values: Map<number, number>): YearValue[] =>
    [...values].sort(([a], [b]) => a - b).map(([year, value]) => ({ year, value }));
  return { sourced: listed(sourced), recalled: listed(recalled) };
}

/** Pairs the years of a view with the values of one of its series. */
export function zipYears(years: readonly number[], values: readonly number[]): YearValue[] {
  return years.flatMap((year, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ year, value }];
  });
}

/** The forecast of a series, joined on to the last year of the run. */
export function joinForecast(run: readonly YearValue[], forecast: readonly YearValue[]): YearValue[] {
  const last = run.at(-1);
  const later = forecast.filter((point) => last === undefined || point.year > last.year);
  return last === undefined || later.length === 0 ? later : [last, ...later];
}

/** Relative change from one value to the next; undefined when it has no meaning. */
export function relativeChange(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined || after === undefined || before <= 0) return undefined;
  return after / before - 1;
}

/** Rows of a ledger as text in the CSV format, numbers unrounded, fields quoted where they must be. */
export function toCsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const field = (value: string | number): string => {
    const text = String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [header, ...rows].map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';
}
