import { describe, expect, test } from '@jest/globals';
import { SOVIET_UNITS } from '../../../../shared/content/regions/sovietUnits.ts';
import type { GameState } from '../../../../shared/state/gameState.ts';
import { recordGame } from '../../../support/recordGame.ts';
import type { Change } from '../../../support/recordGame.ts';
import type { GameSettings } from '../../../../shared/state/gameState.ts';

const REGION_OF = new Map(SOVIET_UNITS.map(({ unit, economicRegion }) => [unit, economicRegion]));
/** The Ukraine, the Kuban and its neighbours, the Volga, Kazakhstan. */
const STRICKEN = ['Donets-Dnieper', 'South-West', 'South', 'North Caucasus', 'Volga', 'Kazakhstan'];

interface Toll {
  dead: number;
  people: number;
}

/** Dead of the harvests of some years by unit, against the people of the unit. */
function tollOf(from: number, to: number, change?: Change, seed?: string, settings: Partial<GameSettings> = {}): Map<string, Toll> {
  const tolls = new Map<string, Toll>();
  const count = (state: GameState, year: number): void => {
    if (year < from) return;
    for (const [unit, { famineDeaths, population }] of Object.entries(state.regions)) {
      const toll = tolls.get(unit) ?? { dead: 0, people: population };
      toll.dead += famineDeaths;
      tolls.set(unit, toll);
    }
  };
  recordGame(to, settings, change, count, seed);
  return tolls;
}

function rateOf(tolls: Map<string, Toll>, isCounted: (economicRegion: string) => boolean): number {
  const counted = [...tolls].filter(([unit]) => isCounted(REGION_OF.get(unit) ?? ''));
  const dead = counted.reduce((sum, [, toll]) => sum + toll.dead, 0);
  return dead / counted.reduce((sum, [, toll]) => sum + toll.people, 0);
}

function worst(tolls: Map<string, Toll>, count: number): string[] {
  return [...tolls]
    .toSorted(([, a], [, b]) => b.dead / b.people - a.dead / a.people)
    .slice(0, count)
    .map(([unit]) => unit);
}

/** No procurement by force, no collectives: the village keeps its grain. */
const leaveAlone: Change = (state) => {
  Object.assign(state.orders, { procurementPressure: 0, collectivisation: 0, ruralCoercion: 0, famineRelief: 0.5 });
};

/** The record, but herds are never driven together. */
const noCollectives: Change = (state) => {
  state.orders.collectivisation = 0;
};

describe.each(['one', 'two', 'three'])('the famine of 1931-33 under the orders of the record, local weather of seed %s', (seed) => {
  const tolls = tollOf(1931, 1933, undefined, seed);

  test('strikes the grain surplus districts and the herders, and not the districts that buy grain', () => {
    const stricken = rateOf(tolls, (region) => STRICKEN.includes(region));
    const consuming = rateOf(tolls, (region) => ['Central', 'North-West', 'Volga-Vyatka', 'Belarus'].includes(region));
    expect(stricken).toBeGreaterThan(0.012);
    expect(stricken).toBeGreaterThan(4 * consuming);
    const among = worst(tolls, 10).filter((unit) => STRICKEN.includes(REGION_OF.get(unit) ?? ''));
    expect(among.length).toBeGreaterThanOrEqual(7);
  });

  test('is worst a head in Kazakhstan', () => {
    const kazakhstan = rateOf(tolls, (region) => region === 'Kazakhstan');
    expect(kazakhstan).toBeGreaterThan(2 * rateOf(tolls, () => true));
    expect(worst(tolls, 3).some((unit) => REGION_OF.get(unit) === 'Kazakhstan')).toBe(true);
  });
});

test('a village that is left alone does not starve anywhere', () => {
  const tolls = tollOf(1931, 1933, leaveAlone);
  for (const [unit, { dead, people }] of tolls) expect([unit, dead / people < 0.002]).toEqual([unit, true]);
});

test('herders starve because their herds are gone: without collectives they are hit no harder than others', () => {
  const herding = (tolls: Map<string, Toll>) => rateOf(tolls, (region) => region === 'Kazakhstan') / rateOf(tolls, () => true);
  expect(herding(tollOf(1931, 1933))).toBeGreaterThan(1.5 * herding(tollOf(1931, 1933, noCollectives)));
});

test('the famine of 1921-22 lies on the Volga and in the steppe south of the Urals', () => {
  const tolls = tollOf(1921, 1922);
  const volga = rateOf(tolls, (region) => region === 'Volga');
  expect(volga).toBeGreaterThan(3 * rateOf(tolls, () => true));
  expect(worst(tolls, 4).every((unit) => ['Volga', 'Urals'].includes(REGION_OF.get(unit) ?? ''))).toBe(true);
});

test('it is pressing that turns hunger on the districts that grow the grain, wherever the droughts of the dice fall', () => {
  const seeds = ['p', 'q', 'r', 's', 't', 'u', 'v', 'w'];
  const lean = (change?: Change) => {
    const tolls = seeds.map((seed) => tollOf(1930, 1935, change, seed, { weather: 'drawn' }));
    const rate = (regions: readonly string[]) => tolls.reduce((sum, toll) => sum + rateOf(toll, (region) => regions.includes(region)), 0);
    return rate(STRICKEN) / rate(['Central', 'North-West', 'Volga-Vyatka', 'Belarus']);
  };
  const pressed = lean();
  expect(pressed).toBeGreaterThan(1.7);
  expect(pressed).toBeGreaterThan(1.4 * lean((state) => (state.orders.procurementPressure = 0)));
});
