import type { FanCoverage } from './fanCoverage.ts';
import type { Residual } from './residuals.ts';

function percent(value: number): string {
  return `${Math.round(100 * value)} %`.padStart(6);
}

/** The fans against what came, and what the model leaves unexplained, as lines of plain text. */
export function fanReport(coverage: FanCoverage, residuals: Readonly<Record<string, Residual>>): string {
  const rows = (name: string, table: FanCoverage['record']): string[] =>
    Object.entries(table).map(([figure, byHorizon]) => {
      const cells = Object.values(byHorizon).map(({ wide, narrow, count }) =>
        count === 0 ? '      -' : `${percent(wide)} ${percent(narrow)} (${String(count).padStart(2)})`,
      );
      return `  ${name.padEnd(14)}${figure.padEnd(20)}${cells.join('   ')}`;
    });
  return [
    'Fans: how often what came lay inside the band of 8 in 10 and of every second run (forecasts); one year ahead, five years ahead',
    ...rows('record', coverage.record),
    ...rows('record, war', coverage.recordInWar),
    ...rows('model itself', coverage.model),
    `  the record in peace, all figures: ${percent(coverage.recordInside).trim()} inside the band of 8 in 10`,
    'Record over model, years of peace from 1922 on: standard deviation of the logarithm, part of an error left a year later',
    ...Object.entries(residuals).map(([figure, { spread, kept }]) => `  ${figure.padEnd(20)}${spread.toFixed(4)}   ${kept.toFixed(2)}`),
  ].join('\n');
}
