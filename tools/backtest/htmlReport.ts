import { OUTPUTS_WITH_HISTORY } from '../../shared/data/history/besideRun.ts';
import { HISTORY } from '../../shared/data/history/history.ts';
import type { HistoricalSeriesId } from '../../shared/data/history/history.ts';
import type { HistoricalSeries } from '../../shared/data/historicalSeries.ts';
import type { EconomyYear } from '../../shared/state/economyState.ts';
import type { ChartLine } from './chart.ts';
import { chart, escapeText } from './chart.ts';
import type { Backtest } from './runBacktest.ts';
import { textReport } from './textReport.ts';

const CHARTS: readonly (HistoricalSeriesId & keyof EconomyYear)[] = [
  'gdpPerHead',
  'population',
  'urbanShare',
  'farmLabourShare',
  'grainHarvest',
  'procurement',
  'investmentShare',
];

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:780px;margin:2rem auto;padding:0 1rem;color:#111;background:#faf7f0}
svg{width:100%;height:auto;background:#fff;border:1px solid #ccc}svg text{font-size:11px;fill:#333}pre{background:#fff;border:1px solid #ccc;padding:1rem;overflow:auto}
.note{color:#444;font-size:13px}`;

function section(data: HistoricalSeries, model: ChartLine['model']): string {
  const works = data.sources.map((source) => `${source.author}, ${source.title} (${source.year})`).join('; ');
  const note = data.note === undefined ? '' : ` ${data.note}`;
  return `<h2>${escapeText(data.title)}</h2>
<p class="note">${escapeText(data.unit)}</p>
${chart({ title: data.title, unit: data.unit, model, data })}
<p class="note">Data: ${escapeText(works)}.${escapeText(note)}</p>`;
}

/** Charts of national figures and of physical outputs. */
function sections(years: readonly EconomyYear[]): string[] {
  return [
    ...CHARTS.map((id) =>
      section(
        HISTORY[id],
        years.map((account) => ({ year: account.year, value: account[id] })),
      ),
    ),
    ...OUTPUTS_WITH_HISTORY.map((id) =>
      section(
        HISTORY[id],
        years.map((account) => ({ year: account.year, value: account.outputs[id] })),
      ),
    ),
  ];
}

/** The back-test as a page that needs nothing else: table, charts, qualities and sources. */
export function htmlReport(backtest: Backtest): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Back-test of the economy, 1921-1991</title><style>${STYLE}</style></head>
<body>
<h1>Back-test of the economy, 1921-1991</h1>
<p>The red line is the model under the policies that history saw. Marks are data: full circle sourced, open circle recalled, plus interpolated, cross contested.</p>
<pre>${escapeText(textReport(backtest.report))}</pre>
${sections(backtest.years).join('\n')}
</body>
</html>
`;
}
