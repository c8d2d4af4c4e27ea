import { REGION_PARAMETERS } from '../../content/regionParameters.ts';
import { pow } from '../../math/exact.ts';
import { clamp } from '../../math/numbers.ts';
import type { RegionState } from '../../state/regionsState.ts';
import { allocateWithin } from './allocateWithin.ts';
import type { RegionYear } from './regionYear.ts';
import { herders, herdWeight } from './regionShares.ts';
import { split } from './split.ts';
import { byRegion, total } from './unitRecord.ts';
import type { UnitRecord } from './unitRecord.ts';

/** What a unit's village needs in a year, million tonnes. */
interface Needs {
  readonly people: number;
  readonly food: number;
  /** Seed and feed. */
  readonly fields: number;
  /** Part of the food that herds give while they are whole, and what they still give. */
  readonly fromWholeHerds: number;
  readonly fromHerds: number;
}

/** People of a unit outside its towns; where all live in towns, rounding leaves none and not less. */
function villagers({ population, urbanPopulation }: RegionState): number {
  return Math.max(0, population - urbanPopulation);
}

function villageNeeds(units: readonly UnitRecord[], { parameters }: RegionYear): Needs[] {
  const { hectaresPerLand, foodFromHerds, normalHerd } = REGION_PARAMETERS;
  const weights = total(units, ({ definition }) => herdWeight(definition));
  return units.map(({ definition, region }) => {
    const people = villagers(region) * (1 - region.occupied);
    const food = parameters.foodNeedPerHead * people;
    const seed = (parameters.seedShare * parameters.normalHarvest * region.sownArea * (1 - region.occupied)) / hectaresPerLand;
    const wholeHerd = (normalHerd * herdWeight(definition)) / weights;
    const fromWholeHerds = foodFromHerds * herders(definition) * food;
    return {
      people,
      food,
      fields: seed + parameters.draughtFeed * region.herd * (1 - region.occupied),
      fromWholeHerds,
      fromHerds: fromWholeHerds * Math.min(1, region.herd / wholeHerd),
    };
  });
}

/**
 * Quotas follow the plan, the plan follows the REPORTED surplus, and the rails decide how far it reaches; willing sales come out of
 * the true surplus. Nowhere is more taken than there is.
 */
function procure(units: readonly UnitRecord[], needs: readonly Needs[], { account, terms }: RegionYear): void {
  const { procurementReach, procurementReachElsewhere, quotaFromHarvest, mostProcured } = REGION_PARAMETERS;
  const own = (index: number) => (needs[index]?.food ?? 0) - (needs[index]?.fromHerds ?? 0) + (needs[index]?.fields ?? 0);
  const caps = units.map(({ region }) => mostProcured * region.harvest);
  const sold = allocateWithin(
    account.voluntarySales,
    units.map(({ region }, index) => Math.max(0, region.harvest - own(index)) + quotaFromHarvest * region.harvest),
    caps,
  );
  const quota = account.procurement - account.voluntarySales;
  const surpluses = units.map(
    ({ region }, index) => Math.max(0, region.reportedHarvest - own(index)) + quotaFromHarvest * region.reportedHarvest,
  );
  const quotas = allocateWithin(
    quota,
    units.map(({ definition }, index) => (surpluses[index] ?? 0) * byRegion(procurementReach, definition, procurementReachElsewhere)),
    caps.map((cap, index) => cap - (sold[index] ?? 0)),
  );
  for (const [index, { region }] of units.entries()) region.procurement = (sold[index] ?? 0) + (quotas[index] ?? 0);
  terms.sales = sold;
  terms.quotaBySurplus = split(quota, surpluses);
}

/** What a village is used to buying in and goes on getting, million tonnes. */
function usuallyBought(needs: Needs, normalHarvest: number): number {
  return REGION_PARAMETERS.usualSupply * Math.max(0, needs.food + needs.fields - needs.fromWholeHerds - normalHarvest);
}

/** Share of the village's food that is missing after procurement and what it is used to buying in. Sets `ruralFood`. */
function missingFood({ region }: UnitRecord, needs: Needs, boughtIn: number): number {
  const left = region.harvest - region.procurement - needs.fields + needs.fromHerds + boughtIn;
  region.ruralFood = needs.people === 0 ? 0 : Math.max(0, left) / needs.people;
  return needs.food === 0 ? 0 : clamp(1 - left / needs.food, 0, 1);
}

/**
 * Feeds the units: procurement, what is left to the villages, and the nation's famine deaths where food is missing. Returns the
 * share of food that is missing in every unit.
 */
export function feedUnits(units: readonly UnitRecord[], year: RegionYear): number[] {
  const { hungerExponent, hungerFloor, mostHungerDeaths } = REGION_PARAMETERS;
  const { account, parameters, terms } = year;
  const needs = villageNeeds(units, year);
  procure(units, needs, year);
  const missing = units.map((unit, index) => {
    const own = needs[index];
    const { harvest, harvestIndex } = unit.region;
    if (own === undefined) return 0;
    const boughtIn = usuallyBought(own, harvestIndex === 0 ? 0 : harvest / harvestIndex);
    terms.foodNeed[index] = own.food;
    terms.seedAndFeed[index] = own.fields;
    terms.fromHerds[index] = own.fromHerds;
    terms.boughtIn[index] = boughtIn;
    return missingFood(unit, own, boughtIn);
  });
  const villages = units.map(({ region }) => villagers(region));
  const dead = allocateWithin(
    account.famineDeaths,
    villages.map((people, index) => people * (hungerFloor + pow(missing[index] ?? 0, hungerExponent))),
    villages.map((people) => mostHungerDeaths * people),
  );
  for (const [index, { region }] of units.entries()) {
    region.famineDeaths = dead[index] ?? 0;
    region.pendingFamineDeaths = parameters.springDeathsShare * region.famineDeaths;
  }
  return missing;
}
