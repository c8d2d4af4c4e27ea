import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { USSR_ECONOMY } from '../../../shared/content/economies/ussr.ts';
import { advanceQuarter } from '../../../shared/economy/advanceQuarter.ts';
import { calibrate } from '../../../shared/economy/calibrate.ts';
import { runBook } from '../../../shared/economy/runBook.ts';
import { startEconomy } from '../../../shared/economy/startEconomy.ts';
import { addQuarters } from '../../../shared/state/calendar.ts';
import type { EconomyState, EconomyYear } from '../../../shared/state/economyState.ts';
import type { RealLevers } from '../../../shared/state/levers.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const anyLevers: fc.Arbitrary<RealLevers> = fc.record({
  investmentShare: within(0.03, 0.35),
  farmInvestmentShare: within(0.05, 0.3),
  heavyIndustryShare: within(0.2, 0.6),
  defenceShare: within(0, 0.6),
  planScope: unit,
  planDiscipline: unit,
  marketScope: unit,
  collectivisation: unit,
  procurementPressure: unit,
  privatePlots: unit,
  tautness: unit,
  repression: unit,
  inspection: unit,
  openness: unit,
  softBudgets: unit,
  residenceControls: unit,
  ruralCoercion: unit,
  schooling: unit,
  famineRelief: unit,
  newLands: unit,
  mobilisation: unit,
  criticism: unit,
});

const anyYear = fc.record({
  levers: anyLevers,
  weather: fc.integer({ min: -2, max: 2 }),
  occupation: within(0, 0.5),
  destruction: within(0, 0.15),
  warPopulationChange: within(-8, 0),
  mobilisation: unit,
  frontier: within(4000, 25000),
  worldAccess: within(0.3, 1.2),
  withholding: unit,
});

const SHARES = [
  'nonFarmLabourShare',
  'farmLabourShare',
  'urbanShare',
  'coordination',
  'disorganisation',
  'marketInstitutions',
  'marketMemory',
  'capitalElasticity',
  'heavyCapitalShare',
  'collectivisedShare',
  'corruption',
  'unemployment',
] as const satisfies readonly (keyof EconomyState | keyof EconomyYear)[];
const POSITIVE = [
  'population',
  'gdp',
  'gdpPerHead',
  'grainHarvest',
  'nonFarmCapital',
  'farmCapital',
  'herd',
  'land',
  'schooling',
  'nonFarmTechnology',
] as const satisfies readonly (keyof EconomyState | keyof EconomyYear)[];
const NOT_NEGATIVE = [
  'famineDeaths',
  'pendingFamineDeaths',
  'births',
  'deaths',
  'procurement',
  'voluntarySales',
  'privateGrainSales',
  'tractors',
  'housing',
  'oilLifted',
  'grainReserve',
  'investment',
] as const satisfies readonly (keyof EconomyState | keyof EconomyYear)[];

/** Names of the figures that are not what they must be. */
function faults(figures: object): string[] {
  const shares: readonly string[] = SHARES;
  const positive: readonly string[] = POSITIVE;
  const notNegative: readonly string[] = NOT_NEGATIVE;
  const behind =
    'factors' in figures && typeof figures.factors === 'object' && figures.factors !== null ? Object.values(figures.factors) : [];
  const physical: object = 'outputs' in figures && typeof figures.outputs === 'object' && figures.outputs !== null ? figures.outputs : {};
  return [
    ...Object.entries(figures),
    ...Object.entries(physical),
    ...behind.flatMap((group: object) => Object.entries(group)).map(([name, value]) => [`factor ${name}`, value]),
  ]
    .filter((entry): entry is [string, number] => typeof entry[1] !== 'object')
    .filter(
      ([name, value]) =>
        !Number.isFinite(value) ||
        (shares.includes(name) && (value < 0 || value > 1)) ||
        (positive.includes(name) && value <= 0) ||
        (notNegative.includes(name) && value < 0),
    )
    .map(([name, value]) => `${name} = ${String(value)}`);
}

describe('under any policy and any luck', () => {
  const economy = calibrate(USSR_ECONOMY);

  test('stocks stay numbers, shares stay shares, people and capital stay positive', () => {
    fc.assert(
      fc.property(fc.array(anyYear, { minLength: 12, maxLength: 12 }), (years) => {
        const state = startEconomy(economy);
        const found: string[] = [];
        let date = USSR_ECONOMY.start;
        for (const year of years) {
          const calendarYear = date.year;
          for (; date.year === calendarYear; date = addQuarters(date, 1)) {
            const account = advanceQuarter(state, { date, ...year }, economy);
            found.push(...faults(account ?? {}), ...faults(state));
          }
        }
        expect(found).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('seventy years of one constant policy end in numbers', () => {
    fc.assert(
      fc.property(anyLevers, (levers) => {
        const book = Object.fromEntries(Object.entries(levers).map(([id, value]) => [id, [[1921, value]] as const]));
        const years = runBook(USSR_ECONOMY, { book });
        expect(years).toHaveLength(71);
        expect(years.flatMap(faults)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
