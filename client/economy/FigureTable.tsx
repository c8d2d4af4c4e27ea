import type { ComponentChildren } from 'preact';
import { Info } from '../library/Term.tsx';

/** A figure with what it is set beside. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  /** Columns in the order of the heading, as text or as figures that open; undefined leaves a dash. */
  readonly values: readonly ComponentChildren[];
  /** What the small “i” behind the label leads to. */
  readonly about?: string;
}

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** Named figures in columns. */
export function FigureTable({ caption, columns, rows }: FigureTableProps) {
  return (
    <table class="compact figure-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th />
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, values, about }) => (
          <tr key={id}>
            <th scope="row">
              {label} {about !== undefined && <Info about={about} />}
            </th>
            {columns.map((column, index) => (
              <td class="figure" key={column}>
                {values[index] ?? '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
