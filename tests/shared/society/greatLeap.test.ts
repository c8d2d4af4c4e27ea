import { describe, expect, test } from '@jest/globals';
import type { GameState } from '../../../shared/state/gameState.ts';
import { give, newGame } from '../../support/newGame.ts';
import { resolveTurn } from '../../../shared/turn/resolveTurn.ts';
import { recordGame } from '../../support/recordGame.ts';

const FROM = 1949;
const TO = 1952;

/** The record up to 1948, then four years of hard procurement, taut plans, fear and little relief, with something changed. */
function hardYears(change: (state: GameState) => void): GameState {
  return recordGame(TO + 2, {}, (state, year) => {
    if (year < FROM || year > TO) return;
    Object.assign(state.orders, { procurementPressure: 0.8, tautness: 1, repression: 0.4, famineRelief: 0.2, mobilisation: 0.1 });
    change(state);
  });
}

const deaths = (state: GameState) =>
  state.years.filter(({ year }) => year >= FROM && year <= TO + 1).reduce((sum, { famineDeaths }) => sum + famineDeaths, 0);

const overReport = (state: GameState, year: number) => {
  const account = state.years.find((entry) => entry.year === year);
  return account === undefined ? NaN : account.reportedHarvest / account.grainHarvest;
};

const leap = (state: GameState) => {
  state.orders.mobilisation = 1;
  state.laws['rural-industry'] = 3;
};

const speak = (state: GameState) => {
  Object.assign(state.orders, { inspection: 1, repression: 0.1 });
  Object.assign(state.laws, { 'press-and-statistics': 4, 'inner-party-democracy': 3 });
};

describe('the Great Leap', () => {
  const without = hardYears(() => undefined);
  const leapt = hardYears(leap);
  const open = hardYears((state) => [leap(state), speak(state)]);

  test('campaign, glowing reports and quotas on reports together starve millions', () => {
    expect(deaths(leapt)).toBeGreaterThan(5);
    expect(deaths(leapt)).toBeGreaterThan(deaths(without) + 5);
  });

  test('none of it without the campaign, without the law, or without the hands', () => {
    expect(deaths(without)).toBeLessThan(0.3);
    expect(deaths(hardYears((state) => (state.orders.mobilisation = 1)))).toBeLessThan(0.3);
    expect(deaths(hardYears((state) => (state.laws['rural-industry'] = 3)))).toBeLessThan(0.3);
  });

  test('nor where people may speak: the harvest falls as far, but quotas follow it', () => {
    const harvest = (state: GameState) => state.years.find(({ year }) => year === FROM)?.grainHarvest ?? NaN;
    expect(harvest(open)).toBeLessThan(0.9 * harvest(without));
    expect(deaths(open)).toBeLessThan(0.3);
  });

  test('reports soar, and the correction comes late where nobody dares to speak', () => {
    expect(overReport(leapt, FROM)).toBeGreaterThan(overReport(without, FROM) + 0.3);
    expect(overReport(leapt, TO + 1)).toBeGreaterThan(overReport(without, TO + 1) + 0.2);
    expect(overReport(open, TO + 1)).toBeLessThan(overReport(without, TO + 1) + 0.02);
  });

  test('can be ordered like anything else, as fast as the apparatus follows', () => {
    const state = newGame();
    const max = state.orders.mobilisation + 0.35;
    give(state, 'right', { type: 'setOrder', lever: 'mobilisation', value: max });
    expect(() => give(state, 'right', { type: 'setOrder', lever: 'mobilisation', value: 1 })).toThrow('tooFast');
    expect(resolveTurn(state).orders.mobilisation).toBeCloseTo(max, 12);
  });
});
