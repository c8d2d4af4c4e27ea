import { REGION_PARAMETERS } from '../../content/regionParameters.ts';
import { clamp } from '../../math/numbers.ts';
import { PLACED_GOODS } from '../../state/regionsState.ts';
import type { PlacedGood } from '../../state/regionsState.ts';
import type { RegionYear } from './regionYear.ts';
import { goodWeight, heavyWeight, lightWeight } from './regionShares.ts';
import { split } from './split.ts';
import { allocate, byRegion } from './unitRecord.ts';
import type { UnitRecord } from './unitRecord.ts';

type Capacity = 'heavyCapacity' | 'lightCapacity';

/** The columns of a kind of capacity. */
const COLUMNS = { heavyCapacity: 'heavy', lightCapacity: 'light' } as const;

/** Part of the nation's capital that is new this year, 0-1. */
function renewal({ economy, parameters, earmarked }: RegionYear): number {
  const kept = (1 - parameters.capitalDepreciation) * economy.nonFarmCapitalLastYear;
  return clamp(1 - kept / economy.nonFarmCapital, 0, 1) * (1 - earmarked);
}

/** Works moved out before the front, by unit they go to; takes them from the units they leave. Parts of the nation's capacity. */
function evacuate(units: readonly UnitRecord[], capacity: Capacity, { newlyOccupied }: RegionYear): number[] {
  const { evacuated, evacuationTo } = REGION_PARAMETERS;
  let moved = 0;
  for (const [index, { region }] of units.entries()) {
    const leaving = evacuated * (newlyOccupied[index] ?? 0) * region[capacity];
    region[capacity] -= leaving;
    moved += leaving;
  }
  return allocate(
    moved,
    units,
    ({ definition, region }) => byRegion(evacuationTo, definition, 0) * (1 - region.occupied) * region[capacity],
  );
}

/** Moves a kind of capacity for a year: ruin and removal by war, new works where lines and the plan call them. */
function build(units: readonly UnitRecord[], capacity: Capacity, offer: (unit: UnitRecord) => number, year: RegionYear): void {
  const { sitingByLines, occupationDestruction } = REGION_PARAMETERS;
  const { terms } = year;
  const column = COLUMNS[capacity];
  const found = units.map(({ region }) => region[capacity]);
  const arrived = evacuate(units, capacity, year);
  for (const [index, { region }] of units.entries()) {
    terms[`${column}Evacuated`][index] = region[capacity] - (found[index] ?? 0) + (arrived[index] ?? 0);
    terms[`${column}Ruined`][index] = -region[capacity] * occupationDestruction * region.occupied;
  }
  const standing = units.map(
    ({ region }, index) => region[capacity] * (1 - occupationDestruction * region.occupied) + (arrived[index] ?? 0),
  );
  const offers = allocate(1, units, offer);
  const share = renewal(year);
  const parts = split(
    1,
    split(1, standing).map((part, index) => {
      const open = 1 - (units[index]?.region.occupied ?? 0);
      const sited = sitingByLines * (offers[index] ?? 0) + (1 - sitingByLines) * part;
      terms[`${column}New`][index] = share * (open * sited - part);
      return (1 - share) * part + share * open * sited;
    }),
  );
  for (const [index, { region }] of units.entries()) region[capacity] = parts[index] ?? 0;
}

/** A good's places move with what is built anew: to where its lines are, and to where works are already. */
function placeGood(
  units: readonly UnitRecord[],
  good: PlacedGood,
  { account, terms }: RegionYear,
  eastward: (unit: UnitRecord) => number,
): void {
  const { goodsRenewal, goodsToLines, occupationDestruction } = REGION_PARAMETERS;
  const lines = allocate(1, units, ({ definition }) => goodWeight(definition, good, account.year));
  const parts = split(
    1,
    units.map((unit, index) => {
      const { goods, occupied } = unit.region;
      const standing = goods[good] ?? 0;
      const part = standing * (1 - occupationDestruction * occupied);
      terms[`${good}Ruined`][index] = part - standing;
      const sited = (1 - goodsToLines) * part * eastward(unit) + goodsToLines * (lines[index] ?? 0) * (1 - occupied);
      terms[`${good}New`][index] = goodsRenewal * (sited - part);
      return (1 - goodsRenewal) * part + goodsRenewal * sited;
    }),
  );
  for (const [index, { region }] of units.entries()) {
    const part = parts[index] ?? 0;
    if (part > 0) region.goods[good] = part;
  }
}

/** Rails laid, and those lost to the front, in place. */
function layRails(
  { region }: UnitRecord,
  newlyOccupied: number,
  investmentShare: number,
): { readonly laid: number; readonly lost: number } {
  const { railwayGrowth, railwayLoss } = REGION_PARAMETERS;
  const found = region.railways;
  region.railways *= (1 + railwayGrowth * investmentShare) * (1 - railwayLoss * newlyOccupied);
  const laid = found * railwayGrowth * investmentShare;
  return { laid, lost: region.railways - found - laid };
}

/** The industrial year of the units: where capacity goes, what it makes, and the rails. */
export function industrialiseUnits(units: readonly UnitRecord[], year: RegionYear): void {
  const { account, levers, terms } = year;
  const eastward = ({ definition }: UnitRecord) => 1 + levers.planScope * byRegion(REGION_PARAMETERS.eastwardSiting, definition, 0);
  build(units, 'heavyCapacity', (unit) => heavyWeight(unit.definition, account.year) * eastward(unit), year);
  build(units, 'lightCapacity', ({ definition }) => lightWeight(definition, account.year), year);
  const heavy = allocate(account.heavyOutput, units, ({ region }) => region.heavyCapacity * (1 - region.occupied));
  const light = allocate(account.consumerOutput, units, ({ region }) => region.lightCapacity * (1 - region.occupied));
  for (const [index, unit] of units.entries()) {
    unit.region.heavyOutput = heavy[index] ?? 0;
    unit.region.lightOutput = light[index] ?? 0;
    const { laid, lost } = layRails(unit, year.newlyOccupied[index] ?? 0, account.investmentShare);
    terms.railwaysLaid[index] = laid;
    terms.railwaysLost[index] = lost;
  }
  for (const good of PLACED_GOODS) placeGood(units, good, year, eastward);
}
