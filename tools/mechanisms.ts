import type { Demonstration } from './mechanisms/demonstration.ts';
import { judge, judgeOpen } from './mechanisms/judge.ts';
import { loadDemonstrations } from './mechanisms/loadDemonstrations.ts';
import { isRow, ROW_IDS } from './mechanisms/rows.ts';
import type { RowId } from './mechanisms/rows.ts';
import { textSummary, textTable } from './mechanisms/textTable.ts';
import { readOptions, runProgram, UsageError } from './options.ts';

const USAGE = `Plays fresh games through the rules and prints, for each mechanism of the design, a figure without and with its cause.

  npm run mechanisms -- [--only S6,S13] [--json]

--only   rows to demonstrate        --json   an array of {id, title, direction, indicator, without, with, holds}
Ends with 1 if any entry does not hold. docs/mechanisms.md tells how to read and extend the table.`;

function wantedRows(only: string | undefined): readonly RowId[] {
  if (only === undefined) return ROW_IDS;
  return only.split(',').map((id) => {
    if (!isRow(id)) throw new UsageError(`there is no row "${id}"; there are: ${ROW_IDS.join(', ')}`);
    return id;
  });
}

function missingRows(rows: readonly RowId[], demonstrations: readonly Demonstration[]): RowId[] {
  return rows.filter((row) => demonstrations.every(({ id }) => id !== row));
}

await runProgram(USAGE, async () => {
  const { values, flags, rest } = readOptions(['only'], ['json', 'help']);
  if (flags.help) {
    console.log(USAGE);
    return 0;
  }
  if (rest.length > 0) throw new UsageError(`"${rest.join(' ')}" is not understood`);
  const rows = wantedRows(values.only);
  const demonstrations = (await loadDemonstrations()).filter(({ id }) => rows.includes(id));
  const judged = demonstrations.flatMap(judge);
  const open = demonstrations.flatMap(judgeOpen);
  const missing = missingRows(rows, demonstrations);
  if (flags.json) {
    console.log(
      JSON.stringify(
        judged.map(({ entry }) => entry),
        undefined,
        2,
      ),
    );
    // The array has no room for them, and silence would claim too much.
    if (open.length + missing.length > 0) console.error(textSummary(judged, open, missing));
  } else {
    console.log(`${textTable(judged)}\n\n${textSummary(judged, open, missing)}`);
  }
  return judged.every(({ entry }) => entry.holds) ? 0 : 1;
});
