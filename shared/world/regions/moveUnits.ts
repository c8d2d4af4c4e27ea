import { REGION_PARAMETERS } from '../../content/regionParameters.ts';
import { allocateWithin } from './allocateWithin.ts';
import type { RegionYear } from './regionYear.ts';
import { split } from './split.ts';
import { allocate, byRegion, total } from './unitRecord.ts';
import type { UnitRecord } from './unitRecord.ts';

function village({ region }: UnitRecord): number {
  return Math.max(0, region.population - region.urbanPopulation);
}

function villageShare(unit: UnitRecord | undefined): number {
  return unit === undefined || unit.region.population === 0 ? 0 : village(unit) / unit.region.population;
}

/** How readily villagers of a unit leave, 1 as in most. */
function leave({ definition }: UnitRecord): number {
  return byRegion(REGION_PARAMETERS.villagersLeave, definition, 1);
}

/** Pull of towns on movers: this year's growth of output and the size of towns; none where the front stands. */
function pulls(units: readonly UnitRecord[], grown: readonly number[]): number[] {
  const { pullOfGrowth, moversFromHome } = REGION_PARAMETERS;
  const growth = split(
    1,
    grown.map((more) => Math.max(0, more)),
  );
  const towns = allocate(1, units, ({ region }) => region.urbanPopulation);
  return units.map((unit, index) => {
    const { region } = unit;
    // The part of its movers that a town takes from its own villages comes as far as these leave.
    const own = 1 - moversFromHome * (1 - leave(unit));
    const pull = pullOfGrowth * (growth[index] ?? 0) + (1 - pullOfGrowth) * (towns[index] ?? 0);
    return own * pull * (1 - region.occupied);
  });
}

/** Moves people between villages: those taken from some arrive at others. */
function resettle(units: readonly UnitRecord[], from: readonly number[], to: readonly number[], book: number[]): void {
  for (const [index, { region }] of units.entries()) {
    const net = (to[index] ?? 0) - (from[index] ?? 0);
    book[index] = net;
    region.population += net;
    region.netMigration += net;
  }
}

/** Peasants deported from the grain districts to mines, forests and steppe. */
function deport(units: readonly UnitRecord[], { levers: { ruralCoercion }, terms }: RegionYear): void {
  const { deported, deportedTo, deportedToRegions } = REGION_PARAMETERS;
  const regions: readonly string[] = deportedToRegions;
  const weights: Readonly<Record<string, number>> = deportedTo;
  const from = units.map((unit) => (unit.definition.character.includes('grain') ? deported * ruralCoercion * village(unit) : 0));
  const takes = ({ definition }: UnitRecord) =>
    regions.includes(definition.economicRegion) ? definition.character.reduce((sum, line) => sum + (weights[line] ?? 0), 0) : 0;
  const deportees = from.reduce((sum, part) => sum + part, 0);
  resettle(units, from, allocate(deportees, units, takes), terms.deported);
}

/** Settlers follow the plough to new lands, from villages everywhere. */
function settle(units: readonly UnitRecord[], { levers, newLandsBefore, terms }: RegionYear): void {
  const ploughed = levers.newLands - newLandsBefore;
  if (ploughed <= 0) return;
  const settlers = REGION_PARAMETERS.settlers * ploughed;
  const arrive = ({ definition }: UnitRecord) => (definition.character.includes('virgin_lands') ? definition.people1926 : 0);
  if (total(units, arrive) === 0) return;
  resettle(units, allocate(settlers, units, village), allocate(settlers, units, arrive), terms.settled);
}

/** Part of what its towns would take from home that a unit's villages send: less where they empty and where villagers stay. */
function homeShare(unit: UnitRecord | undefined, emptyingVillages: number): number {
  return unit === undefined ? 0 : leave(unit) * Math.min(1, villageShare(unit) / emptyingVillages);
}

/** Moves villagers to towns, or townspeople back, until towns hold what the nation's do. `grown` is the year's growth of output. */
function urbanise(units: readonly UnitRecord[], { economy, terms }: RegionYear, grown: readonly number[]): void {
  const { moversFromHome, mostLeaving, mostUrban, emptyingVillages } = REGION_PARAMETERS;
  const townsBefore = total(units, ({ region }) => region.urbanPopulation);
  const gap = economy.urbanShare * total(units, ({ region }) => region.population) - townsBefore;
  const room = units.map(({ region }) => Math.max(0, mostUrban * region.population - region.urbanPopulation));
  if (gap <= 0) {
    const back = allocate(-gap, units, ({ region }) => region.urbanPopulation);
    for (const [index, { region }] of units.entries()) region.urbanPopulation -= back[index] ?? 0;
    terms.returned = back;
    return;
  }
  const arrivals = allocateWithin(gap, pulls(units, grown), room);
  const villages = allocate(gap, units, (unit) => leave(unit) * village(unit));
  const departures = allocateWithin(
    gap,
    // The last villages of a country of towns cannot fill them.
    arrivals.map(
      (people, index) =>
        moversFromHome * people * homeShare(units[index], emptyingVillages) + (1 - moversFromHome) * (villages[index] ?? 0),
    ),
    units.map((unit) => mostLeaving * village(unit)),
  );
  terms.arrived = arrivals;
  terms.left = departures;
  for (const [index, { region }] of units.entries()) {
    const arrived = arrivals[index] ?? 0;
    const net = arrived - (departures[index] ?? 0);
    region.urbanPopulation += arrived;
    region.population += net;
    region.netMigration += net;
  }
}

/** The movements of a year within the country. They add up to nothing; `grown` is the year's growth of output by unit. */
export function moveUnits(units: readonly UnitRecord[], year: RegionYear, grown: readonly number[]): void {
  for (const { region } of units) region.netMigration = 0;
  deport(units, year);
  settle(units, year);
  urbanise(units, year, grown);
}
