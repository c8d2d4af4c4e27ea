import type { HistoricalSeries } from '../../shared/data/historicalSeries.ts';
import type { Quality } from '../../shared/data/source.ts';
import { assertNever } from '../../shared/state/assertNever.ts';

const WIDTH = 720;
const HEIGHT = 300;
const MARGIN = { left: 60, right: 14, top: 14, bottom: 28 };

export interface ChartLine {
  readonly title: string;
  readonly unit: string;
  readonly model: readonly { readonly year: number; readonly value: number }[];
  readonly data: HistoricalSeries;
}

/** A mark whose shape tells the quality, so that the chart reads without colour. */
function mark(quality: Quality, x: number, y: number, label: string): string {
  const at = `data-quality="${quality}"`;
  const title = `<title>${escapeText(label)}</title>`;
  switch (quality) {
    case 'sourced':
      return `<circle ${at} cx="${x}" cy="${y}" r="2.6" fill="#111">${title}</circle>`;
    case 'recalled':
      return `<circle ${at} cx="${x}" cy="${y}" r="2.6" fill="#fff" stroke="#111">${title}</circle>`;
    case 'interpolated':
      return `<path ${at} d="M${x - 3} ${y}H${x + 3}M${x} ${y - 3}V${y + 3}" stroke="#111" fill="none">${title}</path>`;
    case 'contested':
      return `<path ${at} d="M${x - 3} ${y - 3}L${x + 3} ${y + 3}M${x - 3} ${y + 3}L${x + 3} ${y - 3}" stroke="#111" fill="none">${title}</path>`;
    default:
      return assertNever(quality);
  }
}

/** Text made safe for markup. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function tickStep(top: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(top / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((candidate) => top / candidate <= 5);
  return step ?? top;
}

/** A chart of a run (line) and the record (marks by quality) as an SVG element. */
export function chart(line: ChartLine): string {
  const first = line.model[0]?.year ?? 0;
  const last = line.model.at(-1)?.year ?? first + 1;
  const data = line.data.observations.filter(({ year }) => year >= first && year <= last);
  const top = 1.05 * Math.max(...line.model.map(({ value }) => value), ...data.map(({ value }) => value));
  const x = (year: number): number => round(MARGIN.left + ((WIDTH - MARGIN.left - MARGIN.right) * (year - first)) / (last - first));
  const y = (value: number): number => round(HEIGHT - MARGIN.bottom - ((HEIGHT - MARGIN.top - MARGIN.bottom) * value) / top);
  const step = tickStep(top);
  const digits = step < 1 ? Math.ceil(-Math.log10(step)) : 0;
  const levels = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
  const decades = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => year % 10 === 0);
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeText(line.title)}: model and data">`,
    ...levels.map(
      (value) =>
        `<path d="M${MARGIN.left} ${y(value)}H${WIDTH - MARGIN.right}" stroke="#ddd"/><text x="${MARGIN.left - 6}" y="${y(value) + 4}" text-anchor="end">${value.toFixed(digits)}</text>`,
    ),
    ...decades.map((year) => `<text x="${x(year)}" y="${HEIGHT - 8}" text-anchor="middle">${year}</text>`),
    `<polyline fill="none" stroke="#b3261e" stroke-width="2" points="${line.model.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')}"/>`,
    ...data.map(({ year, value, quality }) => mark(quality, x(year), y(value), `${year}: ${value} (${quality})`)),
    '</svg>',
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
