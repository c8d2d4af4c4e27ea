import type { ComponentChildren } from 'preact';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import type { NoteContent } from '../explain/noteContent.ts';
import { Info } from '../library/Term.tsx';

/** A figure with what it is set beside. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  /** Columns in the order of the heading, as text or as figures that open; undefined leaves a dash. */
  readonly values: readonly ComponentChildren[];
  /** What the small “i” behind the label leads to. */
  readonly about?: string;
  /** Makes the value of a column a button that opens the figure's note. */
  readonly note?: { readonly name: string; readonly column: number; readonly content: () => NoteContent };
}

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** What a value is called for those who hear the page. */
function spoken(label: string, value: ComponentChildren): string {
  return typeof value === 'string' ? `${label}: ${value}` : label;
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
        {rows.map(({ id, label, values, about, note }) => (
          <tr key={id}>
            <th scope="row">
              {label} {about !== undefined && <Info about={about} />}
            </th>
            {columns.map((column, index) => (
              <td class="figure" key={column}>
                {note?.column === index ? (
                  <LedgerNote name={note.name} heading={label} content={note.content} label={spoken(label, values[index])}>
                    {values[index] ?? '–'}
                  </LedgerNote>
                ) : (
                  (values[index] ?? '–')
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
