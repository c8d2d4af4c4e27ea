import { formatNumber, formatYear } from '../text/numbers.ts';
import type { NumberStyle } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { alignLines } from './chartData.ts';
import type { ChartLine } from './chartData.ts';

/** The same lines as numbers, for screen readers and for anyone who wants to read them off. */
export function ChartTable({
  title,
  style,
  lines,
}: {
  readonly title: string;
  readonly style: NumberStyle;
  readonly lines: readonly ChartLine[];
}) {
  const { years, values } = alignLines(lines);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{t('ledger.year')}</th>
            {lines.map((line) => (
              <th scope="col" key={line.id}>
                {line.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year, row) => (
            <tr key={year}>
              <th scope="row">{formatYear(year)}</th>
              {values.map((line, column) => {
                const value = line[row];
                return <td key={lines[column]?.id ?? column}>{value === null || value === undefined ? '' : formatNumber(value, style)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
