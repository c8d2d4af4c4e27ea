import { describe, expect, test } from '@jest/globals';
import { calibrate } from '../../../shared/economy/calibrate.ts';
import {
  applyFarmShocks,
  farmCapitalInUse,
  farmEfficiency,
  farmLabourAtWork,
  produceOnFarms,
  regrowHerd,
  workableLand,
} from '../../../shared/economy/farming.ts';
import type { FarmingInputs } from '../../../shared/economy/farming.ts';
import { USSR_ECONOMY } from '../../../shared/content/economies/ussr.ts';
import { levers, parameters, stocks } from './fixtures.ts';

const economy = calibrate(USSR_ECONOMY);

function inputs(changes: Partial<FarmingInputs> = {}): FarmingInputs {
  return { levers: levers(), farmLabour: 60, weather: 0, occupation: 0, mobilisation: 0, ...changes };
}

describe('the herd', () => {
  test('is slaughtered when households are collectivised at a jump', () => {
    const state = stocks({ herd: 1, collectivisedShare: 0 });
    applyFarmShocks(state, inputs({ levers: levers({ collectivisation: 0.5 }) }), economy);
    // exp(-0.88 * 0.5) = 0.64404
    expect(state.herd).toBeCloseTo(0.64404, 5);
    expect(state.collectivisedShare).toBe(0.5);
  });

  test('does not return by decollectivisation alone, but regrows to what fodder supports', () => {
    const state = stocks({ herd: 0.6, collectivisedShare: 0.5 });
    applyFarmShocks(state, inputs(), economy);
    expect(state.herd).toBe(0.6);
    const farm = { crop: 100, output: 103, efficiency: parameters.fodderIncentiveReference };
    for (let year = 0; year < 200; year++) regrowHerd(state, farm, 103, parameters);
    expect(state.herd).toBeCloseTo(parameters.fodderCeiling, 6);
  });

  test('is lost with newly occupied territory only', () => {
    const state = stocks({ herd: 1, occupationLastYear: 0.2 });
    applyFarmShocks(state, inputs({ occupation: 0.2 }), economy);
    expect(state.herd).toBe(1);
    applyFarmShocks(state, inputs({ occupation: 0.4 }), economy);
    // 35 % of a fifth.
    expect(state.herd).toBeCloseTo(0.93, 12);
  });
});

describe('land', () => {
  test('falls idle where most hands are gone, unless machines replace them', () => {
    const base = economy.farmBase;
    expect(workableLand(base.labour, base.capital, base, parameters)).toBe(1);
    // 2.5 * 0.2 = 0.5; four times the capital doubles it
    expect(workableLand(0.2 * base.labour, base.capital, base, parameters)).toBeCloseTo(0.5, 12);
    expect(workableLand(0.2 * base.labour, 4 * base.capital, base, parameters)).toBeCloseTo(1, 12);
  });

  test('returns a quarter of the way each year', () => {
    const state = stocks({ land: 0.6 });
    applyFarmShocks(state, inputs({ levers: levers({ newLands: 1 }) }), economy);
    // 0.6 + 0.25 * (1.12 - 0.6)
    expect(state.land).toBeCloseTo(0.73, 12);
  });
});

describe('farm capital', () => {
  const inUse = (capital: number) => farmCapitalInUse(capital, 40, parameters);

  test('yields in full while there are hands for the machines', () => {
    expect(inUse(100) - inUse(50)).toBeCloseTo(Math.log(2), 10);
  });

  test('yields ever less as it outruns them', () => {
    // 3.2 thousand a hand is 128: twice as much counts (1 - 2^-0.4) / 0.4
    expect(inUse(256) - inUse(128)).toBeCloseTo((1 - 2 ** -0.4) / 0.4, 10);
    expect(inUse(1024) - inUse(512)).toBeLessThan(inUse(512) - inUse(256));
    expect(farmCapitalInUse(512, 60, parameters)).toBeGreaterThan(inUse(512));
  });
});

describe('efficiency', () => {
  test('suffers from collectives, and from pressure three times as much where peasants are free', () => {
    expect(farmEfficiency(0, 0, parameters)).toBe(1);
    // 1 - 0.084 - 0.055
    expect(farmEfficiency(1, 1, parameters)).toBeCloseTo(0.861, 12);
    // 1 - 0.055 * 3
    expect(farmEfficiency(0, 1, parameters)).toBeCloseTo(0.835, 12);
  });
});

describe('farm output', () => {
  test('has the elasticities of its parameters', () => {
    const base = produceOnFarms(stocks(), inputs(), economy).output;
    const withTwiceTheHerd = produceOnFarms(stocks({ herd: 1.6 }), inputs(), economy).output;
    const withTwiceTheLabour = produceOnFarms(stocks(), inputs({ farmLabour: 120 }), economy).output;
    // 2^0.205 = 1.15269, 2^0.3 = 1.23114
    expect(withTwiceTheHerd / base).toBeCloseTo(1.15269, 5);
    expect(withTwiceTheLabour / base).toBeCloseTo(1.23114, 5);
  });

  test('rises with good weather and falls with bad', () => {
    const output = (weather: number) => produceOnFarms(stocks(), inputs({ weather }), economy).output;
    expect(output(2)).toBeGreaterThan(output(0));
    expect(output(-2)).toBeLessThan(output(0));
  });

  test('falls where a hungry spring left hands too weak to work, down to a floor', () => {
    const hungry = farmLabourAtWork(stocks({ springFamineDeaths: 3, population: 150 }), inputs(), parameters);
    // 60 * (1 - 5.7 * 3 / 150)
    expect(hungry).toBeCloseTo(60 * 0.886, 10);
    expect(farmLabourAtWork(stocks({ springFamineDeaths: 100, population: 150 }), inputs(), parameters)).toBeCloseTo(36, 10);
  });
});
