import type { JudgedEntry } from './judge.ts';
import { ROWS } from './rows.ts';
import type { RowId } from './rows.ts';

function line({ entry, asked }: JudgedEntry): string {
  const figures = `${String(entry.without).padStart(9)} ${String(entry.with).padStart(9)}`;
  return `${entry.holds ? '  ' : 'NO'} ${entry.direction.padEnd(15)} ${figures}  ${entry.indicator} [${asked}]`;
}

/** The table for people: a heading a row of the design, then its entries: without the cause, with it, and what was asked. */
export function textTable(judged: readonly JudgedEntry[]): string {
  const lines = [`   ${'direction'.padEnd(15)} ${'without'.padStart(9)} ${'with'.padStart(9)}  indicator [what was asked]`];
  let row: RowId | undefined;
  for (const one of judged) {
    if (one.entry.id !== row) lines.push('', `${one.entry.id} ${one.entry.title}`);
    row = one.entry.id;
    lines.push(line(one));
  }
  return lines.join('\n');
}

/** What remains to be said below the table: how many hold, which parts of sentences are missing, which rows nothing shows yet. */
export function textSummary(judged: readonly JudgedEntry[], open: readonly JudgedEntry[], missing: readonly RowId[]): string {
  const holding = judged.filter(({ entry }) => entry.holds).length;
  const rows = new Set(judged.map(({ entry }) => entry.id)).size;
  const lines = [`${String(holding)} of ${String(judged.length)} entries hold, on ${String(rows)} rows.`];
  if (open.length > 0) {
    lines.push('', 'Not demonstrated: parts of sentences the model does not show.');
    lines.push(...open.map((one) => `${one.entry.id.padEnd(4)}${line(one)}`));
  }
  if (missing.length > 0) lines.push('', `No demonstration yet: ${missing.map((id) => `${id} ${ROWS[id]}`).join('; ')}.`);
  return lines.join('\n');
}
