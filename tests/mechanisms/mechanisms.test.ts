import { describe, expect, test } from '@jest/globals';
import { judge, judgeOpen } from '../../tools/mechanisms/judge.ts';
import { loadDemonstrations } from '../../tools/mechanisms/loadDemonstrations.ts';
import { ROWS } from '../../tools/mechanisms/rows.ts';

const demonstrations = await loadDemonstrations();

describe.each(demonstrations)('$id', (demonstration) => {
  const judged = judge(demonstration);

  test.each(judged.map((one) => [`${one.entry.direction}: ${one.entry.indicator}`, one] as const))('%s', (_what, { entry, asked }) => {
    // The whole line stands in the message of a failure: figures, and what was asked of them.
    expect({ ...entry, asked }).toEqual({ ...entry, asked, holds: true });
  });

  test('is shown in both directions', () => {
    expect(new Set(judged.map(({ entry }) => entry.direction))).toEqual(new Set(['appears', 'does not appear']));
  });

  test('has figures everywhere, under the title of its row', () => {
    for (const { entry } of judged) {
      expect(Number.isFinite(entry.without) && Number.isFinite(entry.with)).toBe(true);
      expect(entry.title).toBe(ROWS[demonstration.id]);
    }
  });

  test('names every indicator once', () => {
    expect(new Set(judged.map(({ entry }) => entry.indicator)).size).toBe(judged.length);
  });

  test('counts nothing as missing that has come to hold: such a part belongs among the entries', () => {
    expect(judgeOpen(demonstration).filter(({ entry }) => entry.holds)).toEqual([]);
  });
});
