import { REGION_PARAMETERS } from '../../content/regionParameters.ts';
import { SOVIET_UNITS } from '../../content/regions/sovietUnits.ts';
import type { SovietUnit } from '../../content/regions/sovietUnits.ts';
import { quarterIndex } from '../../state/calendar.ts';
import type { GameDate } from '../../state/calendar.ts';
import type { EconomyState } from '../../state/economyState.ts';
import { PLACED_GOODS } from '../../state/regionsState.ts';
import type { PlacedGood, RegionState, RegionsState } from '../../state/regionsState.ts';
import { foundingGoodWeight, grainWeight, heavyWeight, herdWeight, industryWeight, lightWeight, yieldClass } from './regionShares.ts';
import { byRegion, unitRecords } from './unitRecord.ts';

/** Figures of which every unit has a part, and what the nation has of them. */
const SHARED_STOCKS = [
  'population',
  'urbanPopulation',
  'sownArea',
  'herd',
  'heavyCapacity',
  'lightCapacity',
  'pendingFamineDeaths',
] as const;
type SharedStock = (typeof SHARED_STOCKS)[number];

type Nation = Pick<EconomyState, 'population' | 'urbanShare' | 'land' | 'herd'>;

function nationalStocks({ population, urbanShare, land, herd }: Nation): Record<SharedStock, number> {
  return {
    population,
    urbanPopulation: population * urbanShare,
    sownArea: land * REGION_PARAMETERS.hectaresPerLand,
    herd,
    heavyCapacity: 1,
    lightCapacity: 1,
    // Nobody has died of a hunger that was before the unit came.
    pendingFamineDeaths: 0,
  };
}

function stockWeight(stock: SharedStock, unit: SovietUnit, year: number): number {
  switch (stock) {
    case 'population':
      return unit.people1926;
    case 'urbanPopulation':
      // Towns are where works are, and nowhere the whole of a unit.
      return Math.min(industryWeight(unit, year), REGION_PARAMETERS.foundingTownsPerHead * unit.people1926);
    case 'sownArea':
      return grainWeight(unit, 0) / yieldClass(unit);
    case 'herd':
      return herdWeight(unit);
    case 'heavyCapacity':
      return heavyWeight(unit, year);
    case 'lightCapacity':
      return lightWeight(unit, year);
    case 'pendingFamineDeaths':
      return 0;
  }
}

function emptyRegion(unit: SovietUnit): RegionState {
  return {
    population: 0,
    urbanPopulation: 0,
    pendingFamineDeaths: 0,
    sownArea: 0,
    herd: 0,
    harvestIndex: 1,
    harvest: 0,
    reportedHarvest: 0,
    procurement: 0,
    ruralFood: 0,
    famineDeaths: 0,
    heavyOutput: 0,
    lightOutput: 0,
    heavyCapacity: 0,
    lightCapacity: 0,
    goods: {},
    railways: byRegion(REGION_PARAMETERS.railways, unit, 0),
    occupied: 0,
    netMigration: 0,
    unrest: 0,
  };
}

function placeGood(good: PlacedGood, regions: RegionsState, newcomers: readonly SovietUnit[], year: number): void {
  const units = unitRecords(regions);
  const weight = (unit: SovietUnit) => foundingGoodWeight(unit, good, year);
  const sum = units.reduce((running, { definition }) => running + weight(definition), 0);
  const joined = newcomers.reduce((running, unit) => running + weight(unit), 0) / sum;
  for (const { definition, region } of units) {
    const before = region.goods[good];
    if (before !== undefined) region.goods[good] = before * (1 - joined);
    else if (newcomers.includes(definition) && weight(definition) > 0) region.goods[good] = weight(definition) / sum;
  }
}

/**
 * Takes the units that have become Soviet by a date onto the map, with their people. The national series stands on the borders
 * of 1946 throughout: until a unit joins, its people are spread over the rest, and when it joins it takes its part of every
 * stock out of theirs. Founds the whole map when there is none.
 */
export function admitUnits(regions: RegionsState, date: GameDate, nation: Nation): void {
  const due = SOVIET_UNITS.filter(
    ({ unit, sovietSince }) => quarterIndex(sovietSince) <= quarterIndex(date) && regions[unit] === undefined,
  );
  if (due.length === 0) return;
  for (const unit of due) regions[unit.unit] = emptyRegion(unit);
  const units = unitRecords(regions);
  const stocks = nationalStocks(nation);
  for (const stock of SHARED_STOCKS) {
    const weights = units.map(({ definition }) => stockWeight(stock, definition, date.year));
    const sum = weights.reduce((running, weight) => running + weight, 0);
    if (sum === 0) continue;
    const joined = due.reduce((running, unit) => running + stockWeight(stock, unit, date.year), 0) / sum;
    for (const [index, { definition, region }] of units.entries()) {
      region[stock] = due.includes(definition) ? (stocks[stock] * (weights[index] ?? 0)) / sum : region[stock] * (1 - joined);
    }
  }
  for (const good of PLACED_GOODS) placeGood(good, regions, due, date.year);
}
