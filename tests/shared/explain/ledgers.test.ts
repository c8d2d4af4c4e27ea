import { beforeAll, describe, expect, test } from '@jest/globals';
import { LEDGER_FIGURES, ledgerFor } from '../../../shared/explain/ledgerFor.ts';
import { playWithAi } from '../../../shared/replay/play.ts';
import type { GameState } from '../../../shared/state/gameState.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { newGame } from '../../support/newGame.ts';

const YEARS = [1923, 1932, 1937, 1943, 1960, 1975, 1990] as const;
const games = new Map<number, GameState>();
beforeAll(() => {
  playWithAi({ scenario: '1921', seed: '1' }, Infinity, ({ state }) => {
    const year = state.date.year - 1;
    if (YEARS.some((wanted) => wanted === year)) games.set(year, state);
  });
});

describe.each(YEARS)('the ledgers of %i', (year) => {
  test.each(['apparatus', 'organs'] as const)('sum exactly, as %s sees them', (seat) => {
    const state = games.get(year);
    if (state === undefined) throw new Error(`the game did not reach ${year}`);
    const view = viewFor(state, seat);
    for (const figure of LEDGER_FIGURES) {
      const ledger = ledgerFor(view, figure);
      const sum = ledger?.parts.reduce((total, { amount }) => total + amount, 0) ?? Number.NaN;
      const change = (ledger?.to ?? 0) - (ledger?.from ?? 0);
      expect({ figure, gap: Math.abs(sum - change) < 1e-9 * Math.max(1, Math.abs(ledger?.to ?? 0)) }).toEqual({ figure, gap: true });
    }
  });

  test('explain the figures that are shown', () => {
    const state = games.get(year);
    if (state === undefined) throw new Error(`the game did not reach ${year}`);
    const view = viewFor(state, 'apparatus');
    expect(ledgerFor(view, 'gdpPerHead')?.to).toBe(view.series.gdpPerHead.at(-1));
    expect(ledgerFor(view, 'grainHarvest')?.to).toBe(view.series.grainHarvest.at(-1));
    expect(ledgerFor(view, 'population')?.from).toBe(view.series.population.at(-2));
  });
});

test('there is nothing to explain before the second account', () => {
  expect(ledgerFor(viewFor(newGame(), 'right'), 'gdpPerHead')).toBeUndefined();
});
