import { beforeAll, describe, expect, test } from '@jest/globals';
import { forecast } from '../../../shared/explain/forecast.ts';
import { FAN_FIGURES, FAN_QUANTILES, forecastFan } from '../../../shared/explain/forecastFan.ts';
import { explainLastYear } from '../../../shared/explain/why.ts';
import { playWithAi } from '../../../shared/replay/play.ts';
import type { GameState } from '../../../shared/state/gameState.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { deepFreeze, newGame } from '../../support/newGame.ts';

let droughtAndForce: GameState;
beforeAll(() => {
  droughtAndForce = playWithAi({ scenario: '1921', seed: 'why' }, 11).state;
});

describe('why?', () => {
  test('nothing is explained before the first account', () => {
    expect(explainLastYear(viewFor(newGame(), 'right'))).toEqual([]);
  });

  test('running the year again with nothing left out gives the year: what happened explains itself', () => {
    const view = viewFor(droughtAndForce, 'organs');
    const effects = explainLastYear(view);
    expect(effects.length).toBeGreaterThan(3);
    // Without bad weather the harvest of 1931 would have been larger, so its effect is negative.
    expect(droughtAndForce.years.at(-1)?.weather).toBe(-1);
    const weather = effects.find(({ cause }) => cause === 'weather');
    expect(weather?.effects.grainHarvest).toBeLessThan(-2);
    expect(weather?.effects.famineDeaths).toBeGreaterThanOrEqual(0);
  });

  test('a cause that was not there is not named', () => {
    const causes = explainLastYear(viewFor(droughtAndForce, 'organs')).map(({ cause }) => cause);
    expect(causes).not.toContain('war');
    expect(causes).toContain('procurementPressure');
  });

  test('does not touch the view', () => {
    const view = deepFreeze(structuredClone(viewFor(droughtAndForce, 'apparatus')));
    expect(() => explainLastYear(view)).not.toThrow();
  });
});

describe('forecast fans', () => {
  test('bands are ordered, and the plain forecast lies among them', () => {
    const view = viewFor(droughtAndForce, 'apparatus');
    const fan = forecastFan(view, {}, 5, 100, 'test');
    expect(fan.years).toEqual([1932, 1933, 1934, 1935, 1936]);
    for (const figure of FAN_FIGURES) {
      for (let year = 0; year < 5; year++) {
        const column = FAN_QUANTILES.map((_, index) => fan.bands[figure][index]?.[year] ?? Number.NaN);
        expect(column).toEqual(column.toSorted((a, b) => a - b));
      }
    }
    const plain = forecast(view, {}, 5).map(({ gdpPerHead }) => gdpPerHead);
    expect(plain[4]).toBeGreaterThan(fan.bands.gdpPerHead[0]?.[4] ?? Infinity);
    expect(plain[4]).toBeLessThan(fan.bands.gdpPerHead[4]?.[4] ?? 0);
  });

  test('equal seeds give equal fans, and orders move them', () => {
    const view = viewFor(droughtAndForce, 'apparatus');
    const fan = forecastFan(view, {}, 3, 40, 'a');
    expect(forecastFan(view, {}, 3, 40, 'a')).toEqual(fan);
    expect(forecastFan(view, {}, 3, 40, 'b')).not.toEqual(fan);
    const frugal = forecastFan(view, { investmentShare: 0.05 }, 3, 40, 'a');
    expect(frugal.bands.consumptionPerHead[2]?.[0]).toBeGreaterThan(fan.bands.consumptionPerHead[2]?.[0] ?? Infinity);
  });
});
