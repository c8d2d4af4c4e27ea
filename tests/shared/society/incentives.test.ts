import { describe, expect, test } from '@jest/globals';
import type { GameState } from '../../../shared/state/gameState.ts';
import type { SocietyYear } from '../../../shared/state/societyState.ts';
import { resolveTurn } from '../../../shared/turn/resolveTurn.ts';
import { give } from '../../support/newGame.ts';
import { recordGame } from '../../support/recordGame.ts';

function yearOf(state: GameState, year: number): SocietyYear {
  const found = state.society.years.find((entry) => entry.year === year);
  if (found === undefined) throw new Error(`no record of ${year}`);
  return found;
}

const from =
  (first: number, change: (state: GameState, year: number) => void, to = 1991) =>
  (state: GameState, year: number) => {
    if (year >= first && year <= to) change(state, year);
  };

describe('goods and effort', () => {
  const record = recordGame(1970);
  const light = recordGame(
    1970,
    {},
    from(1955, ({ orders }) => (orders.heavyIndustryShare = 0.25)),
  );
  const heavy = recordGame(
    1970,
    {},
    from(1955, ({ orders }) => (orders.heavyIndustryShare = 0.6)),
  );

  test('more consumer goods call forth more effort, fewer less, and output follows', () => {
    expect(yearOf(light, 1965).effort).toBeGreaterThan(yearOf(record, 1965).effort + 0.02);
    expect(yearOf(heavy, 1965).effort).toBeLessThan(yearOf(record, 1965).effort - 0.02);
  });

  test('the village answers too: more to buy, less anger', () => {
    expect(yearOf(light, 1965).goodsForVillage).toBeGreaterThan(yearOf(heavy, 1965).goodsForVillage);
    expect(light.world.peasantAnger).toBeLessThan(heavy.world.peasantAnger);
  });

  test('effort stays between 0.85 and 1.1 whatever is done', () => {
    for (const state of [light, heavy]) {
      for (const { effort, farmEffort } of state.society.years) {
        expect(effort).toBeGreaterThanOrEqual(0.85);
        expect(effort).toBeLessThanOrEqual(1.1);
        expect(farmEffort).toBeGreaterThanOrEqual(0.8);
        expect(farmEffort).toBeLessThanOrEqual(1.25);
      }
    }
  });
});

describe('enthusiasm', () => {
  /** Years of full mobilisation from 1966, ordered by the leadership as fast as it can be. */
  function campaign(years: number): GameState {
    let state = recordGame(1965);
    for (let year = 0; year < 16; year++) {
      const { mobilisation } = state.orders;
      const value = year < years ? Math.min(1, mobilisation + 0.35) : Math.max(0, mobilisation - 0.35);
      give(state, state.politics.leadership.seat, { type: 'setOrder', lever: 'mobilisation', value });
      state = resolveTurn(state);
    }
    return state;
  }
  const none = campaign(0);
  const long = campaign(16);

  /** The same where everything goes into machines that make machines. */
  const hungry = (years: number) =>
    recordGame(1981, {}, (state, year) => {
      if (year < 1966) return;
      const mobilisation = year < 1966 + years ? 1 : 0.1;
      Object.assign(state.orders, { mobilisation, heavyIndustryShare: 0.6, investmentShare: 0.35 });
    });

  test('a campaign buys effort for a while', () => {
    expect(yearOf(long, 1967).spirit).toBeGreaterThan(yearOf(none, 1967).spirit + 0.015);
    expect(yearOf(long, 1967).effort).toBeGreaterThan(yearOf(none, 1967).effort + 0.01);
  });

  test('it wears out when it is kept up', () => {
    expect(yearOf(long, 1981).spirit).toBeLessThan(yearOf(long, 1968).spirit - 0.02);
    expect(yearOf(long, 1981).exhaustion).toBeGreaterThan(0.6);
  });

  test('without goods it is gone at once, and leaves a hangover', () => {
    const before = hungry(0);
    const short = hungry(4);
    expect(yearOf(short, 1969).spirit).toBeLessThan(yearOf(long, 1969).spirit - 0.02);
    expect(yearOf(short, 1974).spirit).toBeLessThan(yearOf(before, 1974).spirit - 0.01);
    expect(yearOf(short, 1974).effort).toBeLessThan(yearOf(before, 1974).effort - 0.01);
    expect(yearOf(short, 1981).exhaustion).toBeLessThan(yearOf(short, 1972).exhaustion);
  });
});

describe('household responsibility', () => {
  const farmEffort = (start: number, by: number) => {
    const reform = from(start, (state) => {
      state.laws['land-tenure'] = 5;
    });
    return yearOf(recordGame(by, {}, reform), by).farmEffort;
  };

  test('raises effort on collective land, the more the more hands work it', () => {
    const early = farmEffort(1953, 1960);
    const late = farmEffort(1980, 1987);
    expect(early).toBeGreaterThan(1.05);
    expect(late).toBeGreaterThan(1.02);
    expect(early).toBeGreaterThan(late + 0.02);
  });

  test('does nothing where there are no collectives to undo', () => {
    expect(Math.abs(farmEffort(1924, 1927) - 1)).toBeLessThan(0.01);
  });
});
