import { describe, expect, test } from '@jest/globals';
import { grainHarvest, harvestGrain, reportedHarvest, villageNeeds } from '../../../shared/economy/grain.ts';
import type { GrainInputs } from '../../../shared/economy/grain.ts';
import { USSR_ECONOMY } from '../../../shared/content/economies/ussr.ts';
import { runBook } from '../../../shared/economy/runBook.ts';
import { levers, parameters, stocks } from './fixtures.ts';

function inputs(changes: Partial<GrainInputs> = {}): GrainInputs {
  return { levers: levers(), cropIndex: 1, weather: 0, occupation: 0, mobilisation: 0, withholding: 0, ...changes };
}

const village = () =>
  stocks({
    population: 100,
    urbanShare: 0.2,
    land: 1,
    herd: parameters.harvestReferenceHerd,
    tractors: 0,
    marketInstitutions: 0,
    grainReserve: 0,
  });

describe('the harvest', () => {
  test('is the normal one at the anchor, a quarter less in a drought', () => {
    const fields = { herd: parameters.harvestReferenceHerd, tractors: 0, occupationDamage: 0, gdpPerHead: 1400 };
    expect(grainHarvest(fields, inputs(), parameters)).toBeCloseTo(70, 10);
    // 70 * (1 - 2 * 0.12)
    expect(grainHarvest(fields, inputs({ weather: -2 }), parameters)).toBeCloseTo(53.2, 10);
  });

  test('grows with tractors, falls with occupation and mobilisation', () => {
    const fields = { herd: parameters.harvestReferenceHerd, tractors: 0, occupationDamage: 0, gdpPerHead: 1400 };
    // A thousand thousand tractors draw as 0.9 of a herd: (1.79 / 0.89) ^ 0.2
    expect(grainHarvest({ ...fields, tractors: 1000 }, inputs(), parameters)).toBeCloseTo(70 * (1.79 / 0.89) ** 0.2, 8);
    // 70 * (1 - 0.84 * 0.4) * (1 - 0.2)
    expect(grainHarvest({ ...fields, occupationDamage: 0.4 }, inputs({ mobilisation: 1 }), parameters)).toBeCloseTo(37.184, 8);
  });

  test('is over-reported under fear and taut plans, and truly reported under full inspection', () => {
    const fearful = levers({ repression: 1, tautness: 1, inspection: 0.1 });
    // 1 + 0.9 * (0.167 + 0.278 + 0.222) = 1.6003
    expect(reportedHarvest(100, 1, fearful, parameters)).toBeCloseTo(160.03, 8);
    expect(reportedHarvest(100, 1, { ...fearful, inspection: 1 }, parameters)).toBe(100);
    expect(reportedHarvest(100, 0, fearful, parameters)).toBe(100);
  });
});

describe('the village', () => {
  test('needs food, seed and feed', () => {
    // 0.19 * 80 + 0.135 * 70 * 1 + 9 * 1 = 33.65
    expect(villageNeeds({ population: 100, urbanShare: 0.2, land: 1, herd: 1 }, 0, 0, parameters)).toBeCloseTo(33.65, 10);
    // Full plots spare 0.055 * 80 = 4.4
    expect(villageNeeds({ population: 100, urbanShare: 0.2, land: 1, herd: 1 }, 1, 0, parameters)).toBeCloseTo(29.25, 10);
  });

  test('sells a share of its surplus where nobody presses', () => {
    const state = village();
    const grain = harvestGrain(state, inputs(), parameters);
    // Commerce 0.18 + 0.435 * 0.2 = 0.267 of the 70 less needs of 32.66 (food 15.2, seed 9.45, feed 9 * 0.89)
    expect(grain.procurement).toBeCloseTo(0.267 * (70 - 32.66), 8);
    expect(grain.voluntarySales).toBe(grain.procurement);
    expect(state.grainReserve).toBe(parameters.peasantReserveCapacity);
  });

  test('sells part of it to private traders where markets work', () => {
    const grain = harvestGrain({ ...village(), marketInstitutions: 0.5 }, inputs(), parameters);
    const sold = 0.267 * (70 - 32.66);
    // 0.38 * 0.5
    expect(grain.privateSales).toBeCloseTo(0.19 * sold, 8);
    expect(grain.procurement + grain.privateSales).toBeCloseTo(sold, 8);
  });

  test('keeps what it withholds', () => {
    const free = harvestGrain(village(), inputs({ cropIndex: 0.55 }), parameters);
    const state = village();
    const half = harvestGrain(state, inputs({ cropIndex: 0.55, withholding: 0.5 }), parameters);
    expect(half.voluntarySales).toBeCloseTo(free.voluntarySales / 2, 10);
    expect(free.shortage - half.shortage).toBeCloseTo(free.voluntarySales / 2, 10);
    expect(state.grainReserve).toBeCloseTo(Math.min(parameters.peasantReserveCapacity, -half.shortage), 10);
  });

  test('gives its quota on the reported harvest before it eats', () => {
    const pressed = levers({ procurementPressure: 1, tautness: 1, repression: 0.5 });
    const honest = harvestGrain({ ...village(), collectivisedShare: 0 }, inputs({ levers: pressed }), parameters);
    const boastful = harvestGrain({ ...village(), collectivisedShare: 1 }, inputs({ levers: pressed }), parameters);
    expect(boastful.procurement).toBeGreaterThan(honest.procurement);
    expect(boastful.shortage).toBeGreaterThan(honest.shortage);
    expect(boastful.voluntarySales).toBe(0);
  });

  test('never gives more than the ceiling, and accounts for every tonne', () => {
    const greedy = levers({ procurementPressure: 1, tautness: 1, repression: 1 });
    const state = { ...village(), collectivisedShare: 1, grainReserve: 3 };
    const grain = harvestGrain(state, inputs({ levers: greedy }), { ...parameters, quotaShare: 2 });
    expect(grain.procurement).toBeCloseTo(parameters.maximumProcurementShare * grain.harvest, 10);
    expect(grain.shortage).toBeCloseTo(grain.procurement + grain.ownNeeds - grain.harvest - 3, 10);
  });

  test('loses its stores to war requisition', () => {
    const state = { ...village(), grainReserve: 4 };
    const grain = harvestGrain(state, inputs({ mobilisation: 0.5 }), parameters);
    expect(grain.shortage).toBeCloseTo(grain.procurement + grain.ownNeeds - grain.harvest, 10);
  });
});

describe('the account of grain', () => {
  test.each([
    ['history', {}],
    ['no collectives', { collectivisation: [[1921, 0]] as const }],
    ['full pressure', { procurementPressure: [[1921, 1]] as const, planDiscipline: [[1921, 1]] as const }],
    ['no pressure', { procurementPressure: [[1921, 0]] as const }],
  ])('%s: no tonne is lost or made, and stores carry over', (_name, book) => {
    const years = runBook(USSR_ECONOMY, { book });
    let stored = USSR_ECONOMY.initial.grainReserve;
    for (const { grainHarvest: harvest, factors } of years) {
      const { grain } = factors;
      expect(grain.harvest).toBe(harvest);
      expect(grain.reserveBefore).toBe(stored);
      const used = grain.procurement + grain.privateSales + grain.ownNeeds + grain.beyondNeeds + grain.requisitioned;
      expect(Math.abs(grain.harvest + grain.reserveBefore + grain.deficit - used - grain.reserveAfter)).toBeLessThan(1e-9);
      for (const amount of Object.values(grain)) expect(amount).toBeGreaterThanOrEqual(0);
      // Nothing is stored or fed away while people go short.
      expect(Math.min(grain.deficit, grain.beyondNeeds + grain.reserveAfter)).toBe(0);
      stored = grain.reserveAfter;
    }
  });
});
