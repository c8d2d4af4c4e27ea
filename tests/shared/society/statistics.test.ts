import { describe, expect, test } from '@jest/globals';
import { overstatedGrowth } from '../../../shared/society/advanceStatistics.ts';
import { statisticalTrust } from '../../../shared/society/statisticalTrust.ts';
import { forecast } from '../../../shared/explain/forecast.ts';
import { playWithAi } from '../../../shared/replay/play.ts';
import type { GameState } from '../../../shared/state/gameState.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { newGame } from '../../support/newGame.ts';

/** A game under the AI's historical course, up to the end of a year. */
function gameUntil(endYear: number): GameState {
  return playWithAi({ scenario: '1921', seed: 'statistics' }, endYear - 1920).state;
}

describe('reported and true statistics', () => {
  test('growth is overstated by plan, taut targets and fear, and not at all under full inspection', () => {
    const calm = { planScope: 0.9, tautness: 0, repression: 0, inspection: 0 };
    // 0.9 × (0.015 + 0.02)
    expect(overstatedGrowth(calm)).toBeCloseTo(0.0315, 10);
    expect(overstatedGrowth({ ...calm, tautness: 1 })).toBeGreaterThan(overstatedGrowth(calm));
    expect(overstatedGrowth({ ...calm, repression: 1 })).toBeGreaterThan(overstatedGrowth(calm));
    expect(overstatedGrowth({ ...calm, tautness: 1, repression: 1, inspection: 1 })).toBe(0);
    expect(overstatedGrowth({ ...calm, planScope: 0, tautness: 1 })).toBe(0);
  });

  test('under a taut plan and fear the printed table is rosier than the truth, and adds up', () => {
    const state = gameUntil(1937);
    const view = viewFor(state, 'apparatus');
    const last = view.years.length - 1;
    const truth = state.years[last];
    expect(view.series.gdpPerHead[last]).toBeGreaterThan((truth?.gdpPerHead ?? 0) * 1.05);
    expect(view.series.grainHarvest[last]).toBe(truth?.reportedHarvest);
    expect((view.series.farmOutput[last] ?? 0) + (view.series.nonFarmOutput[last] ?? 0)).toBeCloseTo(view.accounts.at(-1)?.gdp ?? 0, 6);
    expect(view.statistics.trust).toBeLessThan(statisticalTrust(newGame()));
  });

  test('the truth is with those who see it, and with everybody when the game is over', () => {
    const state = gameUntil(1935);
    expect(viewFor(state, 'apparatus').truth).toBeUndefined();
    expect(viewFor(state, 'observer').truth).toBeUndefined();
    expect(viewFor(state, 'organs').truth?.grainHarvest.at(-1)).toBe(state.years.at(-1)?.grainHarvest);
    const over: GameState = { ...state, outcome: { ending: 'review', date: state.date } };
    expect(viewFor(over, 'observer').truth?.gdpPerHead.at(-1)).toBe(state.years.at(-1)?.gdpPerHead);
  });

  test('hunger is concealed where collectives fear, and not in 1921', () => {
    const state = gameUntil(1934);
    const view = viewFor(state, 'apparatus');
    const index = (year: number) => view.years.indexOf(year);
    // The few collectives of 1921 hide next to nothing.
    expect(view.series.famineDeaths[index(1921)]).toBeGreaterThan(0.98 * (state.years[index(1921)]?.famineDeaths ?? 0));
    const reported = view.series.famineDeaths[index(1932)] ?? 0;
    const happened = state.years[index(1932)]?.famineDeaths ?? 0;
    expect(happened).toBeGreaterThan(0);
    expect(reported).toBeLessThan(happened);
  });

  test('forecasts start from the printed state and promise more than the truth would', () => {
    const state = gameUntil(1937);
    const believed = forecast(viewFor(state, 'apparatus'), {}, 3);
    const known = forecast(viewFor(state, 'organs'), {}, 3);
    expect(believed.at(-1)?.gdpPerHead).toBeGreaterThan((known.at(-1)?.gdpPerHead ?? 0) * 1.03);
  });
});
