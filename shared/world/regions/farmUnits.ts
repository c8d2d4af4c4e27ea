import { REGION_PARAMETERS } from '../../content/regionParameters.ts';
import { exp } from '../../math/exact.ts';
import { clamp } from '../../math/numbers.ts';
import type { RegionYear } from './regionYear.ts';
import { grainWeight, herders, herdWeight, yieldClass } from './regionShares.ts';
import { split } from './split.ts';
import { allocate } from './unitRecord.ts';
import type { UnitRecord } from './unitRecord.ts';

/** Sown area: fields are left where the front has passed, and come back to what people and land call for. */
function sow(units: readonly UnitRecord[], { economy, levers, newlyOccupied, terms }: RegionYear): void {
  const { hectaresPerLand, sowingAdjustment, occupationSowingLoss } = REGION_PARAMETERS;
  const hectares = economy.land * hectaresPerLand;
  const calling = (newLands: number) =>
    allocate(hectares, units, ({ definition }) => grainWeight(definition, newLands) / yieldClass(definition));
  const wanted = calling(levers.newLands);
  const wantedWithout = levers.newLands > 0 ? calling(0) : wanted;
  const sown = split(
    hectares,
    units.map(({ region }, index) => {
      const lost = region.sownArea * occupationSowingLoss * (newlyOccupied[index] ?? 0);
      const kept = region.sownArea - lost;
      const without = wantedWithout[index] ?? 0;
      terms.sownFront[index] = -lost;
      terms.sownNewLands[index] = sowingAdjustment * ((wanted[index] ?? 0) - without);
      terms.sownCalled[index] = sowingAdjustment * (without - kept);
      return kept + sowingAdjustment * ((wanted[index] ?? 0) - kept);
    }),
  );
  for (const [index, { region }] of units.entries()) region.sownArea = sown[index] ?? 0;
}

/** Herds: the nation's loss falls hardest on herders, whose whole life a collective is; afterwards herds grow back everywhere. */
function keepHerds(units: readonly UnitRecord[], { account, collectivisedBefore, newlyOccupied, terms }: RegionYear): void {
  const { herderLoss, occupationHerdLoss, restocking } = REGION_PARAMETERS;
  const leap = Math.max(0, account.collectivisedShare - collectivisedBefore);
  const usual = allocate(account.herd, units, ({ definition }) => herdWeight(definition));
  const herds = split(
    account.herd,
    units.map(({ definition, region }, index) => {
      const driven = region.herd * exp(-herderLoss * herders(definition) * leap);
      const kept = driven * (1 - occupationHerdLoss * (newlyOccupied[index] ?? 0));
      const restocked = restocking * ((usual[index] ?? 0) - kept);
      terms.herdCollectives[index] = driven - region.herd;
      terms.herdFront[index] = kept - driven;
      terms.herdRestocked[index] = restocked;
      return kept + restocked;
    }),
  );
  for (const [index, { region }] of units.entries()) region.herd = herds[index] ?? 0;
}

/**
 * Brings the nation's harvest in unit by unit: sown area, what a hectare yields, and the unit's own weather. Reports stray from
 * the truth where least has grown, because there they are copied from the norm.
 */
function harvest(units: readonly UnitRecord[], { account, parameters, weather }: RegionYear): void {
  const { copiedNorm, mostCopied } = REGION_PARAMETERS;
  const inNormalWeather = account.grainHarvest / (1 + parameters.weatherHarvestEffect * account.weather);
  const fields = units.map(({ definition, region }) => region.sownArea * yieldClass(definition) * (1 - region.occupied));
  const normal = split(inNormalWeather, fields);
  const grown = split(
    account.grainHarvest,
    fields.map((field, index) => field * (weather[index] ?? 1)),
  );
  const bias = account.reportedHarvest / account.grainHarvest - 1;
  const copied = clamp(copiedNorm * bias, 0, mostCopied);
  const reported = split(
    account.reportedHarvest,
    grown.map((grain, index) => (1 - copied) * grain + copied * (normal[index] ?? 0)),
  );
  for (const [index, { region }] of units.entries()) {
    const usual = normal[index] ?? 0;
    region.harvest = grown[index] ?? 0;
    region.reportedHarvest = reported[index] ?? 0;
    region.harvestIndex = usual === 0 ? 1 : region.harvest / usual;
  }
}

/** The farming year of the units: fields, herds, harvest. */
export function farmUnits(units: readonly UnitRecord[], year: RegionYear): void {
  sow(units, year);
  keepHerds(units, year);
  harvest(units, year);
}
