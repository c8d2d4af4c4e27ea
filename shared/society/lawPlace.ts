import { LAWS } from '../content/index.ts';

/** The value a table by position gives for the law in force; the last entry stands for positions beyond the table. */
export function byPosition(table: readonly number[], position: number | undefined): number {
  return table[position ?? 0] ?? table.at(-1) ?? 0;
}

/** Where a law stands on its scale, 0 (first position) to 1 (last). */
export function lawPlace(laws: Readonly<Record<string, number>>, id: string): number {
  const last = (LAWS[id]?.positions.length ?? 1) - 1;
  return last === 0 ? 0 : (laws[id] ?? 0) / last;
}
