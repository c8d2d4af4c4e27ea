import { describe, expect, test } from '@jest/globals';
import { TURN_LENGTHS, quarterIndex } from '../../../shared/state/calendar.ts';
import { hashState } from '../../../shared/state/hash.ts';
import { LEVER_IDS } from '../../../shared/state/levers.ts';
import { resolveTurn, TURN_STEPS } from '../../../shared/turn/resolveTurn.ts';
import { lawRange } from '../../../shared/views/orderRanges.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { deepFreeze, give, newGame } from '../../support/newGame.ts';

describe('resolving a turn', () => {
  test('leaves the state it was given alone', () => {
    const state = deepFreeze(newGame());
    const next = resolveTurn(state);
    expect(next.turn).toBe(1);
    expect(state.turn).toBe(0);
  });

  test('every step has a name of its own and a reason', () => {
    expect(new Set(TURN_STEPS.map(({ name }) => name)).size).toBe(TURN_STEPS.length);
    for (const { name, why, run } of TURN_STEPS) {
      expect(run.name).toBe(name);
      expect(why.length).toBeGreaterThan(10);
    }
  });

  test('the first year ends in December 1921 with its account, and the next begins in January', () => {
    const next = resolveTurn(newGame());
    expect(next.date).toEqual({ year: 1922, quarter: 1 });
    expect(next.years.map(({ year }) => year)).toEqual([1921]);
    expect(next.reports).toHaveLength(1);
    expect(next.reports[0]?.to).toEqual({ year: 1921, quarter: 4 });
  });

  test.each(TURN_LENGTHS)('turns of %i quarters end on their grid unless an emergency is named', (turnLength) => {
    let state = newGame({ turnLength, endYear: 1945 });
    const origin = quarterIndex({ year: 1921, quarter: 1 });
    for (let turn = 0; turn < 12 && state.outcome === undefined; turn++) {
      state = resolveTurn(state);
      const onGrid = (quarterIndex(state.date) - origin) % turnLength === 0;
      expect(onGrid || state.reports.at(-1)?.emergency !== undefined || state.outcome !== undefined).toBe(true);
    }
    expect(state.turn).toBeGreaterThan(3);
  });

  test('orders come into force, and only those given', () => {
    const state = newGame();
    const target = viewFor(state, 'right').orderRanges.schooling.max;
    give(state, 'right', { type: 'setOrder', lever: 'schooling', value: target });
    const next = resolveTurn(state);
    expect(next.orders.schooling).toBeCloseTo(target, 12);
    const changed = next.reports[0]?.orders.map(({ lever }) => lever) ?? [];
    expect(changed).toContain('schooling');
    expect(next.pending.orders).toEqual({});
  });

  test('orders in force are lawful after every turn', () => {
    let state = newGame();
    for (let turn = 0; turn < 10; turn++) {
      state = resolveTurn(state);
      for (const lever of LEVER_IDS) {
        const { low, high } = lawRange(state.laws, lever);
        expect(state.orders[lever]).toBeGreaterThanOrEqual(low.value);
        expect(state.orders[lever]).toBeLessThanOrEqual(high.value);
      }
    }
  });

  test('a game that is over stays as it is', () => {
    const over = { ...newGame(), outcome: { ending: 'review', date: { year: 1991, quarter: 4 } } as const };
    expect(hashState(resolveTurn(over))).toBe(hashState(over));
  });
});
