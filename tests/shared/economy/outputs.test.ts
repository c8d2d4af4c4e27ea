import { describe, expect, test } from '@jest/globals';
import { USSR_ECONOMY } from '../../../shared/content/economies/ussr.ts';
import { EAST_ASIAN_PROGRAMME } from '../../../shared/content/programmes/eastAsian.ts';
import { clothOutput } from '../../../shared/economy/outputs/cloth.ts';
import { electricityOutput } from '../../../shared/economy/outputs/electricity.ts';
import { produceFuels } from '../../../shared/economy/outputs/fuels.ts';
import { advanceHousing } from '../../../shared/economy/outputs/housing.ts';
import { capitalDepth, intensityOfUse, materialIntensity } from '../../../shared/economy/outputs/intensityOfUse.ts';
import { restoreTerritory } from '../../../shared/economy/outputs/occupationDamage.ts';
import { steelOutput } from '../../../shared/economy/outputs/steel.ts';
import { advanceTractors, largeFarmShare } from '../../../shared/economy/outputs/tractors.ts';
import { runBook } from '../../../shared/economy/runBook.ts';
import { parameters, stocks } from './fixtures.ts';

describe('intensity of use', () => {
  test('is half at the midpoint and never leaves 0-1', () => {
    expect(intensityOfUse(1.2, 1.2, 0.5)).toBe(0.5);
    expect(intensityOfUse(-50, 1.2, 0.5)).toBeGreaterThan(0);
    expect(intensityOfUse(50, 1.2, 0.5)).toBeLessThanOrEqual(1);
    expect(capitalDepth(parameters.referenceCapitalPerHead * 160, 160, parameters)).toBeCloseTo(0, 12);
  });
});

describe('markets', () => {
  test('save material, the more the deeper the country is in capital', () => {
    const curve = { midpoint: 1, width: 0.5 };
    // Half of full intensity, less 0.6 of it times half.
    expect(materialIntensity(1, curve, 0, parameters)).toBeCloseTo(0.5 * (1 - 0.3), 12);
    expect(materialIntensity(1, curve, 1, parameters)).toBe(0.5);
    const saving = (depth: number): number => 1 - materialIntensity(depth, curve, 0, parameters) / intensityOfUse(depth, 1, 0.5);
    expect(saving(3)).toBeGreaterThan(saving(0));
  });
});

describe('steel', () => {
  test('suffers from broken chains of supply beyond what heavy output does', () => {
    const well = steelOutput({ coordination: 0.9, occupationDamage: 0 }, 100, 0, 1, parameters);
    const badly = steelOutput({ coordination: 0.45, occupationDamage: 0 }, 100, 0, 1, parameters);
    // 0.5 ^ 0.88
    expect(badly / well).toBeCloseTo(0.54337, 4);
  });

  test('falls with lost territory', () => {
    const whole = steelOutput({ coordination: 0.9, occupationDamage: 0 }, 100, 1, 1, parameters);
    // 1 - 0.97 * 0.4
    expect(steelOutput({ coordination: 0.9, occupationDamage: 0.4 }, 100, 1, 1, parameters) / whole).toBeCloseTo(0.612, 10);
  });
});

describe('power and fuel', () => {
  test('grow with output and with the depth of capital', () => {
    const state = { coordination: 0.9 };
    expect(electricityOutput(state, 200, 1, 1, parameters)).toBeCloseTo(2 * electricityOutput(state, 100, 1, 1, parameters), 10);
    expect(electricityOutput(state, 100, 2, 1, parameters)).toBeGreaterThan(electricityOutput(state, 100, 1, 1, parameters));
  });

  test('turn from coal to oil to gas as capital deepens', () => {
    const poor = produceFuels(stocks({ nonFarmCapital: 300, coordination: 0.9 }), 130, 0, 1, parameters);
    const rich = produceFuels(stocks({ nonFarmCapital: 3000, coordination: 0.9 }), 1300, 2.4, 1, parameters);
    expect(rich.oil / rich.coal).toBeGreaterThan(poor.oil / poor.coal);
    expect(rich.gas / rich.oil).toBeGreaterThan(poor.gas / poor.oil);
  });

  test('oil is lifted out of a stock and comes harder as the stock goes', () => {
    const fresh = stocks({ nonFarmCapital: 3000, coordination: 0.9 });
    const worn = { ...fresh, oilLifted: parameters.oilResources / 2 };
    const first = produceFuels(fresh, 1300, 2, 1, parameters);
    expect(fresh.oilLifted).toBeCloseTo(first.oil, 10);
    expect(produceFuels(worn, 1300, 2, 1, parameters).oil).toBeCloseTo(first.oil / 2, 8);
  });
});

describe('tractors', () => {
  test('come where farms are large', () => {
    expect(largeFarmShare({ collectivisedShare: 1, nonFarmLabourShare: 0.2 }, parameters)).toBe(1);
    expect(largeFarmShare({ collectivisedShare: 0, nonFarmLabourShare: 0.2 }, parameters)).toBe(parameters.minimumLargeFarmShare);
    // Half the hands of a country of smallholders: 1 - 0.4 / 0.8
    expect(largeFarmShare({ collectivisedShare: 0, nonFarmLabourShare: 0.6 }, parameters)).toBeCloseTo(0.5, 12);
  });

  test('wear out and are destroyed', () => {
    const state = stocks({ tractors: 100, collectivisedShare: 1 });
    advanceTractors(state, 0, 0.5, parameters);
    expect(state.tractors).toBeCloseTo(45, 10);
  });
});

describe('cloth and housing', () => {
  test('cloth grows less than incomes', () => {
    expect(clothOutput(200, parameters) / clothOutput(100, parameters)).toBeCloseTo(2 ** 0.55, 10);
  });

  test('housing is built from civilian investment and decays', () => {
    const state = stocks({ housing: 100 });
    advanceHousing(state, 1, 0, parameters);
    // 100 * 0.99 + 1.65
    expect(state.housing).toBeCloseTo(100.65, 10);
  });
});

describe('occupied territory', () => {
  test('is lost at once and comes back by and by', () => {
    const state = stocks();
    restoreTerritory(state, 0.4, parameters);
    expect(state.occupationDamage).toBe(0.4);
    restoreTerritory(state, 0, parameters);
    expect(state.occupationDamage).toBeCloseTo(0.4 * (1 - parameters.restorationRate), 12);
  });
});

describe('other roads', () => {
  test('make more power and more cloth where they grow more, and stay within reason', () => {
    const last = (years: ReturnType<typeof runBook>) => years.at(-1)?.outputs;
    const history = last(runBook(USSR_ECONOMY));
    const open = last(runBook(USSR_ECONOMY, { book: EAST_ASIAN_PROGRAMME.levers }));
    if (history === undefined || open === undefined) throw new Error('no accounts');
    for (const id of ['electricity', 'cloth', 'gas'] as const) expect(open[id]).toBeGreaterThan(history[id]);
    for (const id of ['electricity', 'steel', 'coal', 'oil', 'gas'] as const) expect(open[id]).toBeLessThan(5 * history[id]);
  });
});
