import { describe, expect, test } from '@jest/globals';
import { advancePeasantry, angerParts } from '../../../shared/society/advancePeasantry.ts';
import type { GameState } from '../../../shared/state/gameState.ts';
import { resolveTurn } from '../../../shared/turn/resolveTurn.ts';
import { newGame } from '../../support/newGame.ts';

const anger = (edit: (state: GameState) => void) => {
  const state = resolveTurn(resolveTurn(newGame()));
  edit(state);
  advancePeasantry(state);
  return state.world.peasantAnger;
};

describe('the village', () => {
  const usual = anger(() => undefined);

  test('grows angrier under procurement, deportation, a leap of collectivisation and hunger', () => {
    expect(anger(({ orders }) => (orders.procurementPressure = 1))).toBeGreaterThan(usual);
    expect(anger(({ orders }) => (orders.ruralCoercion = 1))).toBeGreaterThan(usual);
    const last = (state: GameState) => state.years.at(-1) ?? state.years[0];
    expect(anger((state) => Object.assign(last(state) ?? {}, { collectivisedShare: 0.4 }))).toBeGreaterThan(usual);
    expect(anger((state) => Object.assign(last(state) ?? {}, { famineDeaths: 5 }))).toBeGreaterThan(usual);
  });

  test('calms down with relief, plots and trade', () => {
    const harsh = (state: GameState) => (state.orders.procurementPressure = 1);
    const base = anger(harsh);
    expect(anger((state) => [harsh(state), (state.orders.famineRelief = 1)])).toBeLessThan(base);
    expect(anger((state) => [harsh(state), (state.orders.privatePlots = 1)])).toBeLessThan(base);
    expect(anger((state) => [harsh(state), (state.orders.marketScope = 0.9)])).toBeLessThan(base);
  });

  test('anger stays on its scale, and its reasons are named', () => {
    const state = resolveTurn(resolveTurn(newGame()));
    for (let year = 0; year < 50; year++) advancePeasantry(state);
    expect(state.world.peasantAnger).toBeGreaterThanOrEqual(0);
    expect(state.world.peasantAnger).toBeLessThanOrEqual(1);
    expect(new Set(angerParts(state).map(({ cause }) => cause)).size).toBe(angerParts(state).length);
  });
});
