import { REGION_PARAMETERS } from '../../shared/content/regionParameters.ts';
import type { EconomyRecord } from '../../shared/state/economyState.ts';
import type { GameState } from '../../shared/state/gameState.ts';
import { PLACED_GOODS } from '../../shared/state/regionsState.ts';
import type { RegionState } from '../../shared/state/regionsState.ts';
import { differs } from './differs.ts';

const NEVER_NEGATIVE = [
  'population',
  'urbanPopulation',
  'sownArea',
  'herd',
  'harvest',
  'procurement',
  'ruralFood',
  'famineDeaths',
  'heavyOutput',
  'lightOutput',
  'railways',
  'unrest',
] as const satisfies readonly (keyof RegionState)[];

function sum(state: Readonly<GameState>, figure: (region: RegionState) => number): number {
  return Object.values(state.regions).reduce((running, region) => running + figure(region), 0);
}

type Books = Readonly<Record<string, readonly [units: number, nation: number]>>;

/** Stocks of the end of a quarter, beside what the nation has. */
function stocks(state: Readonly<GameState>): Books {
  const { economy } = state;
  return {
    population: [sum(state, (region) => region.population), economy.population],
    urbanPopulation: [sum(state, (region) => region.urbanPopulation), economy.population * economy.urbanShare],
    heavyCapacity: [sum(state, (region) => region.heavyCapacity), 1],
    lightCapacity: [sum(state, (region) => region.lightCapacity), 1],
    ...Object.fromEntries(PLACED_GOODS.map((good) => [good, [sum(state, (region) => region.goods[good] ?? 0), 1] as const])),
  };
}

/** Figures of the last account, beside what the nation has. */
function flows(state: Readonly<GameState>, account: EconomyRecord): Books {
  return {
    sownArea: [sum(state, (region) => region.sownArea), state.economy.land * REGION_PARAMETERS.hectaresPerLand],
    herd: [sum(state, (region) => region.herd), account.herd],
    harvest: [sum(state, (region) => region.harvest), account.grainHarvest],
    reportedHarvest: [sum(state, (region) => region.reportedHarvest), account.reportedHarvest],
    procurement: [sum(state, (region) => region.procurement), account.procurement],
    famineDeaths: [sum(state, (region) => region.famineDeaths), account.famineDeaths],
    heavyOutput: [sum(state, (region) => region.heavyOutput), account.heavyOutput],
    lightOutput: [sum(state, (region) => region.lightOutput), account.consumerOutput],
    netMigration: [sum(state, (region) => region.netMigration) + account.population, account.population],
  };
}

function unitFaults(unit: string, region: RegionState): string[] {
  const faults = NEVER_NEGATIVE.filter((figure) => !(region[figure] >= 0)).map((figure) => `${unit}.${figure} = ${region[figure]}`);
  if (!(region.urbanPopulation <= region.population)) faults.push(`${unit}: more townspeople than people`);
  if (region.procurement > region.harvest) faults.push(`${unit}: gave more grain than it grew`);
  if (region.unrest > 1 || region.occupied < 0 || region.occupied > 1) faults.push(`${unit}: beyond its scale`);
  return faults;
}

/** Where the units of the map do not add up to the nation, or are what no unit can be. Holds at the end of every quarter. */
export function regionFaults(state: Readonly<GameState>): string[] {
  const account = state.years.at(-1);
  const books = { ...stocks(state), ...(account === undefined ? {} : flows(state, account)) };
  const faults = Object.entries(books)
    .filter(([, [units, nation]]) => differs(units, nation, Math.abs(nation)))
    .map(([figure, [units, nation]]) => `units: ${figure} ${units} of ${nation}`);
  for (const [unit, region] of Object.entries(state.regions)) faults.push(...unitFaults(unit, region));
  return faults;
}
