import { REGION_PARAMETERS } from '../../content/regionParameters.ts';
import { RECORDED_DROUGHTS } from '../../content/regions/recordedDroughts.ts';
import type { SovietUnit } from '../../content/regions/sovietUnits.ts';
import type { Rng } from '../../math/rng.ts';

/** The harvest of a year as the map needs it. */
export interface HarvestWeather {
  readonly year: number;
  /** The nation's weather, -2 to 2. */
  readonly weather: number;
  /** Whether the weather is that of the record, so that its droughts fall where they fell. */
  readonly recorded: boolean;
}

/**
 * How the harvest of a year fell unit by unit, 1 = like the nation. Units of an economic region share most of their luck;
 * bad years are uneven. Draws are even around 1; where they do not come out even, the split of the national harvest sees to it.
 */
export function localWeather(rng: Rng, { year, weather, recorded }: HarvestWeather, units: readonly SovietUnit[]): number[] {
  const { regionalSpread, localSpread, droughtSpread, worstHarvest } = REGION_PARAMETERS;
  const record = recorded ? RECORDED_DROUGHTS[year] : undefined;
  const spread = 1 + droughtSpread * Math.max(0, -weather);
  const byRegion: Record<string, number> = {};
  return units.map(({ economicRegion }) => {
    const regional = (byRegion[economicRegion] ??= regionalSpread * (2 * rng.next() - 1));
    const local = localSpread * (2 * rng.next() - 1);
    // Where the record says who was hit, chance says little.
    const luck = record === undefined ? 1 + spread * (regional + local) : (record[economicRegion] ?? 1) + regional / 2 + local;
    return Math.max(worstHarvest, luck);
  });
}
