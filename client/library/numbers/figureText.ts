import type { FigureTable } from '../../../shared/content/register/parameterTree.ts';

const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

/** A figure of the model as it stands, without rounding that a reader would notice. */
export function figureText(value: number): string {
  return plain.format(value).replace('-', '−');
}

/** A figure of a table with its name, where it has one: a year, a place, a kind. */
export interface NamedFigure {
  readonly name?: string;
  readonly text: string;
}

/** The figures of a table one by one. */
export function namedFigures(table: FigureTable): readonly NamedFigure[] {
  return Object.entries(table).map(([name, item]: [string, number | readonly number[]]) => {
    if (typeof item !== 'number') return { name: String(item[0]), text: figureText(item[1] ?? 0) };
    return Array.isArray(table) ? { text: figureText(item) } : { name: name.replaceAll('_', ' '), text: figureText(item) };
  });
}
