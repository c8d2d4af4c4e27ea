import { ECONOMIES, SCENARIOS } from '../content/index.ts';
import { SOVIET_UNITS } from '../content/regions/sovietUnits.ts';
import { quarterIndex } from '../state/calendar.ts';
import type { GameDate } from '../state/calendar.ts';
import type { EconomyYear } from '../state/economyState.ts';
import type { GameState } from '../state/gameState.ts';
import { localWeather } from './localWeather.ts';
import { grainWeight, industryWeight, split } from './regionShares.ts';

/** A unit of the map with its part of the national figures. Same fields as the view's `RegionFigures`. */
export interface UnitFigures {
  readonly population: number;
  readonly urbanShare: number;
  readonly harvest: number;
  readonly harvestIndex: number;
  readonly industry: number;
}

function unitsAt(date: GameDate) {
  return SOVIET_UNITS.filter(({ sovietSince }) => quarterIndex(sovietSince) <= quarterIndex(date));
}

/** Grain lost or gained per class of weather, as the economy of the game has it. */
function grainSensitivity(scenario: string): number {
  return ECONOMIES[SCENARIOS[scenario]?.economy ?? '']?.parameters.weatherHarvestEffect ?? 0;
}

/** The figures before the first account: people only. */
function nationalFigures(state: GameState, year: EconomyYear | undefined) {
  const { population, urbanShare } = state.economy;
  return { population, urbanShare, harvest: year?.reportedHarvest ?? 0, industry: year?.nonFarmOutput ?? 0, weather: year?.weather ?? 0 };
}

/**
 * Spreads population, the reported harvest and non-farm output of the last account over the Soviet units of the map, by
 * weights that are content. The parts add up to the national figures. Millions, million tonnes, billions of 1990 dollars.
 */
export function regionalFigures(state: GameState): Record<string, UnitFigures> {
  const last = state.years.at(-1);
  const national = nationalFigures(state, last);
  const units = unitsAt(state.date);
  const accountYear = last?.year ?? state.date.year;
  const luck = localWeather(state.seed, accountYear, national.weather, units);
  const grain = units.map((unit) => grainWeight(unit, state.orders.newLands));
  const normal = split(national.harvest / (1 + grainSensitivity(state.scenario) * national.weather), grain);
  const harvest = split(
    national.harvest,
    grain.map((weight, index) => weight * (luck[index] ?? 1)),
  );
  const industryWeights = units.map((unit) => industryWeight(unit, accountYear));
  const industry = split(national.industry, industryWeights);
  const towns = split(national.population * national.urbanShare, industryWeights);
  const villages = split(
    national.population * (1 - national.urbanShare),
    units.map(({ people1926 }) => people1926),
  );
  return Object.fromEntries(
    units.map(({ unit }, index) => {
      const urban = towns[index] ?? 0;
      const population = urban + (villages[index] ?? 0);
      const expected = normal[index] ?? 0;
      const figures: UnitFigures = {
        population,
        urbanShare: population === 0 ? 0 : urban / population,
        harvest: harvest[index] ?? 0,
        harvestIndex: expected === 0 ? 1 : (harvest[index] ?? 0) / expected,
        industry: industry[index] ?? 0,
      };
      return [unit, figures];
    }),
  );
}
