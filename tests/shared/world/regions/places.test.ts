import { describe, expect, test } from '@jest/globals';
import { OCCUPATION_ORDER } from '../../../../shared/content/regions/occupationOrder.ts';
import { SOVIET_UNITS } from '../../../../shared/content/regions/sovietUnits.ts';
import type { GameState } from '../../../../shared/state/gameState.ts';
import type { RegionState } from '../../../../shared/state/regionsState.ts';
import { occupiedShares } from '../../../../shared/world/regions/occupyUnits.ts';
import { unitRecords } from '../../../../shared/world/regions/unitRecord.ts';
import { recordGame } from '../../../support/recordGame.ts';

const REGION_OF = new Map(SOVIET_UNITS.map(({ unit, economicRegion }) => [unit, economicRegion]));

function part(state: GameState, economicRegions: readonly string[], figure: (region: RegionState) => number): number {
  const all = Object.entries(state.regions);
  const counted = all.filter(([unit]) => economicRegions.includes(REGION_OF.get(unit) ?? ''));
  const sum = (entries: typeof all) => entries.reduce((running, [, region]) => running + figure(region), 0);
  return sum(counted) / sum(all);
}

const EAST = ['Urals', 'West Siberia', 'East Siberia', 'Far East', 'Kazakhstan'];

describe('the front', () => {
  const state = recordGame(1940);
  const units = unitRecords(state.regions);
  const weights = units.map(() => 1 / units.length);
  const lay = (occupation: number, year = 1942) => occupiedShares(units, year, occupation, weights);
  const index = (unit: string) => units.findIndex(({ definition }) => definition.unit === unit);

  test.each([0.05, 0.2, 0.4, 0.48])('lays %d of the nation over the units, to the last bit', (occupation) => {
    const covered = lay(occupation).reduce((sum, share, at) => sum + share * (weights[at] ?? 0), 0);
    expect(covered).toBeCloseTo(occupation, 12);
  });

  test('goes from the west: a worse war reaches further, a better one spares the last in the order', () => {
    const asRecorded = lay(0.35);
    const worse = lay(0.48);
    const better = lay(0.1);
    expect(better[index('kuban')]).toBe(0);
    expect(better[index('grodno')]).toBe(1);
    for (const [at, share] of asRecorded.entries()) expect(worse[at]).toBeGreaterThanOrEqual(share);
    expect(worse[index('moscow')]).toBeGreaterThan(asRecorded[index('moscow')] ?? 1);
    expect(worse[index('sverdlovsk')]).toBe(0);
  });

  test('the order names units that exist, each once', () => {
    const named = OCCUPATION_ORDER.map(([unit]) => unit);
    expect(new Set(named).size).toBe(named.length);
    for (const unit of named) expect(REGION_OF.has(unit)).toBe(true);
  });

  test('in a game it covers what the account says, ruins what it covers and sends works east', () => {
    const inWar: Record<number, GameState> = {};
    recordGame(1945, {}, undefined, (after, year) => (inWar[year] = after));
    const peace = recordGame(1945, { war: 'none' });
    const [before, midst, after] = [inWar[1940], inWar[1942], inWar[1945]];
    if (before === undefined || midst === undefined || after === undefined) throw new Error('the war years are missing');
    expect(midst.regions['minsk']?.occupied).toBe(1);
    expect(midst.regions['kuban']?.occupied).toBeGreaterThan(0.2);
    expect(midst.regions['sverdlovsk']?.occupied).toBe(0);
    expect(midst.regions['minsk']?.heavyOutput).toBe(0);
    expect(Object.values(after.regions).every(({ occupied }) => occupied === 0)).toBe(true);
    const heavy = (game: GameState) => part(game, EAST, (region) => region.heavyCapacity);
    expect(heavy(after)).toBeGreaterThan(heavy(before) + 0.05);
    expect(heavy(peace)).toBeLessThan(heavy(after) - 0.05);
  });
});

describe('where the country moves', () => {
  const steered = (planScope: number) =>
    recordGame(1940, { war: 'none' }, (state, year) => {
      if (year >= 1928) state.orders.planScope = planScope;
    });
  const plan = steered(1);
  const market = steered(0.3);

  test('the plan sends works away from the borders', () => {
    const heavy = (game: GameState) => part(game, EAST, (region) => region.heavyCapacity);
    expect(heavy(plan)).toBeGreaterThan(heavy(market) + 0.01);
  });

  test('people go where works grow', () => {
    const towns = (game: GameState) => part(game, ['Urals'], (region) => region.urbanPopulation);
    const works = (game: GameState) => part(game, ['Urals'], (region) => region.heavyOutput + region.lightOutput);
    const [peace, war] = [recordGame(1946, { war: 'none' }), recordGame(1946)];
    expect(works(war)).toBeGreaterThan(works(peace));
    expect(towns(war)).toBeGreaterThan(towns(peace) + 0.002);
  });

  test('nobody is born or lost on the way', () => {
    for (const game of [plan, market]) {
      const net = Object.values(game.regions).reduce((sum, { netMigration }) => sum + netMigration, 0);
      expect(Math.abs(net)).toBeLessThan(1e-9);
    }
  });

  test('deported peasants arrive where camps and mines are', () => {
    const arrivals = (ruralCoercion: number) => {
      let moved = 0;
      recordGame(
        1931,
        {},
        (state) => (state.orders.ruralCoercion = ruralCoercion),
        (state, year) => {
          if (year === 1931) moved = state.regions['karaganda']?.netMigration ?? NaN;
        },
      );
      return moved;
    };
    expect(arrivals(1)).toBeGreaterThan(arrivals(0) + 0.005);
  });

  test('ploughing new lands moves fields, grain and settlers to the steppe', () => {
    const plough = (newLands: number) =>
      recordGame(1958, { war: 'none' }, (state, year) => {
        if (year >= 1950) state.orders.newLands = newLands;
      });
    const [without, with_] = [plough(0), plough(1)];
    for (const figure of ['sownArea', 'harvest', 'population'] as const) {
      const share = (game: GameState) => (game.regions['akmolinsk']?.[figure] ?? 0) / part(game, ['Kazakhstan'], () => 1);
      expect(share(with_)).toBeGreaterThan(1.2 * share(without));
    }
  });

  test('unrest is higher where more grain is taken', () => {
    const pressed = recordGame(1931);
    const left = recordGame(1931, {}, (state) => (state.orders.procurementPressure = 0));
    const unrest = (game: GameState) => game.regions['kuban']?.unrest ?? NaN;
    expect(unrest(pressed)).toBeGreaterThan(unrest(left) + 0.05);
    expect(unrest(pressed)).toBeGreaterThan(pressed.regions['moscow']?.unrest ?? NaN);
  });
});
