import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import uPlot from 'uplot';
import { Info } from '../library/Term.tsx';
import { formatNumber, formatYear } from '../text/numbers.ts';
import type { NumberStyle } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { superscript } from '../text/timesText.ts';
import { alignLines, bandEdges } from './chartData.ts';
import type { ChartBand, ChartLine } from './chartData.ts';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartTable } from './ChartTable.tsx';
import { lineLook } from './lineLook.ts';
import { PALETTE } from './palette.ts';

interface LineChartProps {
  readonly title: string;
  /** Stands in place of the title where that opens into something. */
  readonly heading?: ComponentChildren;
  readonly unit: string;
  readonly style: NumberStyle;
  readonly lines: readonly ChartLine[];
  /** Bands under the lines, the wide one first. */
  readonly bands?: readonly ChartBand[];
  /** What the small “i” behind the title leads to in the library. */
  readonly about?: string;
  /** Whether the figures are what is reported, which need not be the truth. */
  readonly reported?: boolean;
  /** Said below the legend. */
  readonly remark?: string | undefined;
  readonly height?: number;
  readonly from?: number;
  readonly to?: number;
}

const AXIS_FONT = '11px "Liberation Sans", Arial, sans-serif';

function powerOfTen(power: number): string {
  return Number.isInteger(power) ? `10${superscript(power)}` : '';
}

/** Shares of which the highest on the axis is below this are written with a digit behind the point. */
const SMALL_SHARE = 0.04;

function axisNumber(value: number, style: NumberStyle, highest: number): string {
  if (style === 'share') return `${(value * 100).toFixed(highest < SMALL_SHARE ? 1 : 0)}%`;
  if (style === 'power') return powerOfTen(value);
  if (style === 'growth') return `${Math.round(value * 100)}%`;
  return new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 }).format(value);
}

/** Prices that run away would press all other years flat: they are drawn by how many times as high they stand, in powers of ten. */
function runsAway(style: NumberStyle, lines: readonly ChartLine[]): boolean {
  return style === 'growth' && lines.some((line) => line.points.some(({ value }) => value >= 9));
}

function options(
  props: LineChartProps,
  drawn: readonly ChartLine[],
  width: number,
  onCursor: (index: number | undefined) => void,
): uPlot.Options {
  const axis: uPlot.Axis = {
    stroke: PALETTE.ink,
    font: AXIS_FONT,
    grid: { stroke: PALETTE.grid, width: 1 },
    ticks: { show: false },
  };
  const steep = runsAway(props.style, drawn);
  let comparators = 0;
  return {
    width,
    height: props.height ?? 170,
    padding: [8, 20, 0, 0],
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, points: { size: 6 } },
    scales: {
      x: { time: false },
      y: {
        range: (_, min, max) => [Math.min(0, min), max <= 0 ? 1 : max * 1.06],
      },
    },
    axes: [
      { ...axis, size: 24, values: (_, splits) => splits.map((year) => (Number.isInteger(year) ? String(year) : '')) },
      {
        ...axis,
        size: 46,
        values: (_, splits) => splits.map((value) => (steep ? powerOfTen(value) : axisNumber(value, props.style, splits.at(-1) ?? 0))),
      },
    ],
    series: [
      {},
      ...drawn.map((line): uPlot.Series => {
        const look = lineLook(line.kind, line.kind === 'comparator' ? comparators++ : 0);
        return {
          label: line.label,
          stroke: look.colour,
          width: look.width,
          dash: [...look.dash],
          spanGaps: false,
          points:
            line.kind === 'marks'
              ? { show: true, size: 8, fill: PALETTE.blueGrey, stroke: PALETTE.paper }
              : { show: line.kind !== 'edge' && line.points.length < 2 },
        };
      }),
    ],
    bands: (props.bands ?? []).map((band, index) => ({
      series: [2 * index + 1, 2 * index + 2],
      fill: band.tone === 'wide' ? PALETTE.bandWide : PALETTE.bandNarrow,
    })),
    hooks: { setCursor: [(plot) => onCursor(plot.cursor.idx ?? undefined)] },
  };
}

/** A chart of yearly lines with a legend that reads out the year under the cursor, and a table for those who prefer one. */
export function LineChart(props: LineChartProps) {
  const holder = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(undefined);
  const [index, setIndex] = useState<number | undefined>(undefined);
  const [asTable, setAsTable] = useState(false);
  const shown = props.lines.filter((line) => line.points.length > 0);
  const bands = (props.bands ?? []).filter((band) => band.points.length > 1);
  const drawn = [...bands.flatMap(bandEdges), ...shown];
  const { years, values } = alignLines(drawn);
  const { from, to } = props;
  const signature =
    drawn.map((line) => `${line.id}:${line.kind}:${line.points.length < 2}`).join('|') + String(runsAway(props.style, drawn));

  useEffect(() => {
    const parent = holder.current;
    if (parent === null || asTable) return undefined;
    const made = new uPlot(options({ ...props, bands }, drawn, Math.max(220, parent.clientWidth), setIndex), undefined, parent);
    plot.current = made;
    const observer = new ResizeObserver(() => made.setSize({ width: Math.max(220, parent.clientWidth), height: props.height ?? 170 }));
    observer.observe(parent);
    return () => {
      observer.disconnect();
      made.destroy();
      plot.current = undefined;
    };
  }, [signature, asTable, props.style, props.height]);

  useEffect(() => {
    const made = plot.current;
    if (made === undefined) return;
    const steep = runsAway(props.style, drawn);
    const height = (value: number | null) => (steep && value !== null ? Math.log10(1 + value) : value);
    made.setData([[...years], ...values.map((line) => line.map(height))], false);
    const first = from ?? years[0] ?? 1921;
    const last = to ?? years.at(-1) ?? first + 1;
    made.batch(() => {
      made.setScale('x', { min: first, max: Math.max(last, first + 1) });
    });
  });

  const move = (by: number): void => {
    const made = plot.current;
    if (made === undefined || years.length === 0) return;
    const next = Math.min(years.length - 1, Math.max(0, (index ?? years.length - 1) + by));
    const year = years[next] ?? 0;
    made.setCursor({ left: made.valToPos(year, 'x'), top: 10 });
  };

  const year = index === undefined ? undefined : years[index];
  return (
    <figure class="chart">
      <figcaption>
        <span class="chart-title">{props.heading ?? props.title}</span> {props.about !== undefined && <Info about={props.about} />}
        <span class="chart-unit">
          {props.unit}
          {runsAway(props.style, drawn) && ` · ${t('chart.powers')}`}
          {props.reported === true && ` · ${t('chart.reported')}`}
        </span>
        <button type="button" class="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'chart.showChart' : 'chart.showTable')}
        </button>
      </figcaption>
      {asTable ? (
        <ChartTable title={props.title} style={props.style} lines={drawn} />
      ) : (
        <div
          class="chart-canvas"
          ref={holder}
          role="img"
          tabIndex={0}
          aria-label={t('chart.summary', { title: props.title, unit: props.unit, lines: summary(shown, props.style) })}
          onKeyDown={(event) => {
            if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
              event.preventDefault();
              move(event.key === 'ArrowLeft' ? -1 : 1);
            }
          }}
        />
      )}
      <ChartLegend lines={shown} bands={bands} year={year} style={props.style} />
      {props.remark !== undefined && <p class="muted small">{props.remark}</p>}
    </figure>
  );
}

function summary(lines: readonly ChartLine[], style: NumberStyle): string {
  return lines
    .map((line) => {
      const last = line.points.at(-1);
      return last === undefined
        ? line.label
        : t('chart.lastValue', { label: line.label, value: formatNumber(last.value, style), year: formatYear(last.year) });
    })
    .join('; ');
}
