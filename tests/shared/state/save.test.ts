import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { playWithAi } from '../../../shared/replay/play.ts';
import { SAVE_VERSION } from '../../../shared/state/gameState.ts';
import type { GameState } from '../../../shared/state/gameState.ts';
import { hashState } from '../../../shared/state/hash.ts';
import { packSave, parseSave } from '../../../shared/state/save.ts';

interface SaveOfVersion1 {
  readonly title: string;
  readonly log: {
    readonly turns: readonly { readonly hash: string; readonly commands: readonly (readonly [string, readonly unknown[]])[] }[];
  };
  readonly state: GameState;
}

describe('a save of version 1, written before tables were packed', () => {
  const text = gunzipSync(readFileSync(path.join(import.meta.dirname, 'version1.save.gz'))).toString('utf8');
  const written = JSON.parse(text) as SaveOfVersion1;

  test('opens with its state, its log and its hash', () => {
    const parsed = parseSave(text);
    if (!parsed.ok) throw new Error(`${parsed.problem.code} ${parsed.problem.where}`);
    const { save } = parsed;
    expect(save.version).toBe(SAVE_VERSION);
    expect(save.title).toBe(written.title);
    expect(save.state).toEqual(written.state);
    expect(hashState(save.state)).toBe('77852a8ba3a2e148');
    const given = written.log.turns.map(({ commands }) => commands.flatMap(([seat, run]) => run.map((command) => ({ seat, command }))));
    expect(given.flat().length).toBeGreaterThan(20);
    expect(save.log.turns.map(({ commands }) => commands)).toEqual(given);
    expect(save.log.turns.map(({ hash }) => hash)).toEqual(written.log.turns.map(({ hash }) => hash));
  });

  test('is named as damaged when its log is', () => {
    for (const turns of [[{ hash: '77852a8ba3a2e148', commands: [['left']] }], 'none', [3]]) {
      const parsed = parseSave(JSON.stringify({ ...written, log: { ...written.log, turns } }));
      expect(parsed).toMatchObject({ ok: false, problem: { code: 'damaged' } });
    }
  });
});

describe('the version of a save', () => {
  const { log, state } = playWithAi({ scenario: '1921', seed: 'version' }, 1);
  const save = packSave('x', log, state);

  test.each([[undefined], ['two'], [1.5], [0], [-1e9], [{}]])('is not taken if it is %p', (version) => {
    expect(parseSave(JSON.stringify({ ...save, version }))).toMatchObject({ ok: false, problem: { code: 'damaged', where: 'version' } });
  });

  test('is refused as newer if it is', () => {
    expect(parseSave(JSON.stringify({ ...save, version: SAVE_VERSION + 1 }))).toMatchObject({
      ok: false,
      problem: { code: 'newerVersion' },
    });
  });
});

test('a whole game fits its save with room to spare, at half its plain size, and comes back with its fields in their order', () => {
  const { log, state } = playWithAi({ scenario: '1921', seed: '7' });
  const text = JSON.stringify(packSave('Whole', log, state));
  // The bar is 500 kB: this leaves a fifth of it to what is still to be recorded.
  expect(Buffer.byteLength(text)).toBeLessThan(400_000);
  expect(text.length).toBeLessThan(0.55 * JSON.stringify({ log, state }).length);
  const parsed = parseSave(text);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  const kept: Readonly<Record<string, unknown>> = { ...parsed.save.state };
  const otherwise = Object.entries(state).filter(([part, value]) => JSON.stringify(kept[part]) !== JSON.stringify(value));
  expect(otherwise.map(([part]) => part)).toEqual([]);
  expect(Object.keys(kept).toSorted()).toEqual(Object.keys(state).toSorted());
  expect(parsed.save.log).toEqual(log);
});
