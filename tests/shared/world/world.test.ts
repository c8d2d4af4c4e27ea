import { describe, expect, test } from '@jest/globals';
import { ECONOMIES } from '../../../shared/content/index.ts';
import { HISTORICAL_POSTURES, WORLD_PARAMETERS } from '../../../shared/content/worldParameters.ts';
import { recordedCourse } from '../../../shared/content/recordedCourse.ts';
import { ordersAt } from '../../../shared/economy/ordersAt.ts';
import { runBook } from '../../../shared/economy/runBook.ts';
import type { EconomyDefinition } from '../../../shared/state/economyDefinition.ts';
import { POSTURES } from '../../../shared/state/worldState.ts';
import { historicalLaws } from '../../../shared/turn/createGame.ts';
import { advanceForeignCapital } from '../../../shared/world/advanceForeignCapital.ts';
import { advanceWest } from '../../../shared/world/advanceWest.ts';
import { foundWorld } from '../../../shared/world/foundWorld.ts';
import { usualPosture } from '../../../shared/world/usualPosture.ts';
import { warSeverity } from '../../../shared/world/warSeverity.ts';
import { warShocks } from '../../../shared/world/warShocks.ts';
import { worldAccessFactor } from '../../../shared/world/worldAccessFactor.ts';
import { newGame } from '../../support/newGame.ts';

function ussr(): EconomyDefinition {
  const definition = ECONOMIES['ussr'];
  if (definition === undefined) throw new Error('the economy of the scenario is missing');
  return definition;
}

/** A game on New Year's Day 1941 with the accounts and orders of the record. */
function eveOfWar() {
  const state = newGame();
  state.years.push(...runBook(ussr(), { lastYear: 1940 }));
  state.orders = ordersAt(recordedCourse('1921'), 1941);
  state.date = { year: 1941, quarter: 1 };
  return state;
}

describe('access to the world', () => {
  test('is that of the record while the powers and foreign capital act as they did', () => {
    expect(worldAccessFactor(foundWorld())).toBe(1);
    for (const posture of POSTURES) {
      expect(worldAccessFactor({ ...foundWorld(), posture, usualPosture: posture })).toBe(1);
    }
  });

  test('narrows with a worse posture and with capital that stays away, and widens the other way', () => {
    const world = { ...foundWorld(), posture: 'trade', usualPosture: 'trade' } as const;
    expect(worldAccessFactor({ ...world, posture: 'embargo' })).toBeLessThan(worldAccessFactor({ ...world, posture: 'wary' }));
    expect(worldAccessFactor({ ...world, posture: 'credit' })).toBeGreaterThan(1);
    expect(worldAccessFactor({ ...world, engagement: 0 })).toBeCloseTo(1 - WORLD_PARAMETERS.capitalShareOfTrade, 12);
    expect(worldAccessFactor({ ...world, engagement: 1.25 })).toBeGreaterThan(1);
  });

  test('the postures of the record come a step at a time from year to year, as seats have to take them', () => {
    for (let year = 1922; year <= 1991; year++) {
      const step = Math.abs(POSTURES.indexOf(usualPosture(year)) - POSTURES.indexOf(usualPosture(year - 1)));
      expect({ year, step: step <= 1 }).toEqual({ year, step: true });
    }
    expect(HISTORICAL_POSTURES[0]?.[0]).toBe(1921);
  });
});

describe('the powers and foreign capital', () => {
  const settled = (edit: (state: ReturnType<typeof newGame>) => void) => {
    const state = newGame();
    state.date = { year: 1926, quarter: 4 };
    state.orders = ordersAt(recordedCourse('1921'), 1926);
    state.laws = historicalLaws({ year: 1926, quarter: 4 });
    edit(state);
    for (let year = 0; year < 15; year++) {
      advanceWest(state);
      advanceForeignCapital(state);
    }
    return state.world;
  };
  const usual = settled(() => undefined);

  test('fear of war departs from the record with the line abroad, arms and repression', () => {
    expect(settled(({ laws }) => (laws['comintern-line'] = 0)).tension).toBeGreaterThan(usual.tension);
    expect(settled(({ laws }) => (laws['comintern-line'] = 4)).tension).toBeLessThan(usual.tension);
    expect(settled(({ orders }) => (orders.defenceShare = 0.2)).tension).toBeGreaterThan(usual.tension);
    expect(settled(({ orders }) => (orders.repression = 1)).tension).toBeGreaterThan(usual.tension);
  });

  test('trust follows the law of foreign trade and is lost when the door is shut against it', () => {
    expect(settled(({ laws, orders }) => [(laws['foreign-trade'] = 4), (orders.openness = 0.8)]).contractTrust).toBeGreaterThan(
      usual.contractTrust,
    );
    expect(settled(({ laws, orders }) => [(laws['foreign-trade'] = 3), (orders.openness = 0)]).contractTrust).toBeLessThan(
      usual.contractTrust,
    );
    expect(settled(({ orders }) => (orders.repression = 1)).contractTrust).toBeLessThan(usual.contractTrust);
  });
});

describe('the war', () => {
  test('the strength of the record gives the war of the record', () => {
    expect(warSeverity(eveOfWar())).toBeCloseTo(1, 2);
  });

  test('twice the strength makes it milder, half makes it worse, within bounds', () => {
    const withArms = (factor: number) => {
      const state = eveOfWar();
      const last = state.years.at(-1);
      if (last !== undefined) last.defence *= factor;
      return warSeverity(state);
    };
    expect(withArms(2)).toBeCloseTo(0.5, 2);
    expect(withArms(0.5)).toBe(WORLD_PARAMETERS.war.worst);
    expect(withArms(100)).toBe(WORLD_PARAMETERS.war.mildest);
  });

  test('an army that has not been purged is stronger', () => {
    const state = eveOfWar();
    state.orders.repression = 0;
    expect(warSeverity(state)).toBeLessThan(1);
  });

  test('severity is settled in 1941 and stands afterwards', () => {
    const state = eveOfWar();
    state.world.warSeverity = 0.77;
    state.date = { year: 1943, quarter: 1 };
    expect(warSeverity(state)).toBe(0.77);
  });

  test('shocks of war scale with severity and nothing else does', () => {
    const shocks = { occupation: 0.4, destruction: 0.09, warPopulationChange: -8, mobilisation: 1 };
    expect(warShocks(shocks, 1)).toEqual(shocks);
    expect(warShocks(shocks, 0.5)).toEqual({ occupation: 0.2, destruction: 0.045, warPopulationChange: -4, mobilisation: 1 });
    expect(warShocks({ ...shocks, occupation: 0.7 }, 2).occupation).toBe(WORLD_PARAMETERS.war.mostOccupied);
  });
});
