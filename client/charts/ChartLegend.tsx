import { formatNumber, formatYear } from '../text/numbers.ts';
import type { NumberStyle } from '../text/numbers.ts';
import type { ChartBand, ChartLine } from './chartData.ts';
import { lineLook } from './lineLook.ts';
import { PALETTE } from './palette.ts';

interface ChartLegendProps {
  readonly lines: readonly ChartLine[];
  readonly bands?: readonly ChartBand[];
  readonly style: NumberStyle;
  /** Year under the cursor, if any: the legend then gives the values of that year, else those of the last year of the run. */
  readonly year: number | undefined;
}

/** Names of the lines with their dash; while a year is pointed at, their values in it. */
export function ChartLegend({ lines, bands = [], style, year }: ChartLegendProps) {
  let comparators = 0;
  const runEnd = lines.find((line) => line.kind === 'run')?.points.at(-1)?.year;
  return (
    <ul class="chart-legend">
      {lines.map((line) => {
        const look = lineLook(line.kind, line.kind === 'comparator' ? comparators++ : 0);
        const wanted = year ?? (line.kind === 'forecast' || line.kind === 'baseline' ? undefined : runEnd);
        const point = wanted === undefined ? line.points.at(-1) : line.points.find((known) => known.year === wanted);
        return (
          <li key={line.id}>
            <svg width="26" height="8" aria-hidden="true">
              {line.kind === 'marks' && <circle cx="13" cy="4" r="3.5" fill={PALETTE.blueGrey} />}
              <line x1="0" x2="26" y1="4" y2="4" stroke={look.colour} stroke-width={look.width} stroke-dasharray={look.dash.join(' ')} />
            </svg>
            <span>{line.label}</span>
            {point !== undefined && (
              <b class="figure">
                {formatNumber(point.value, style)} <i>{formatYear(point.year)}</i>
              </b>
            )}
          </li>
        );
      })}
      {bands.map((band) => {
        const point = year === undefined ? band.points.at(-1) : band.points.find((known) => known.year === year);
        return (
          <li key={band.id}>
            <i
              class="band-swatch"
              style={{ background: band.tone === 'wide' ? PALETTE.bandWide : PALETTE.bandNarrow }}
              aria-hidden="true"
            />
            <span>{band.label}</span>
            {point !== undefined && (
              <b class="figure">
                {formatNumber(point.low, style)}–{formatNumber(point.high, style)} <i>{formatYear(point.year)}</i>
              </b>
            )}
          </li>
        );
      })}
    </ul>
  );
}
