import { REGION_PARAMETERS } from '../content/regionParameters.ts';
import type { SovietUnit } from '../content/regions/sovietUnits.ts';
import { openStream } from '../math/rng.ts';

/**
 * How the harvest of a year fell unit by unit, 1 = like the nation. Units of an economic region share most of their luck;
 * bad years are uneven. Drawn from the seed and the year alone, so that a view of the same state is always the same.
 */
export function localWeather(seed: string, year: number, weather: number, units: readonly SovietUnit[]): number[] {
  const { regionalSpread, localSpread, droughtSpread, worstHarvest } = REGION_PARAMETERS;
  const rng = openStream(seed, {}, `localWeather/${String(year)}`);
  const spread = 1 + droughtSpread * Math.max(0, -weather);
  const byRegion: Record<string, number> = {};
  return units.map(({ economicRegion }) => {
    const regional = (byRegion[economicRegion] ??= regionalSpread * (2 * rng.next() - 1));
    const local = localSpread * (2 * rng.next() - 1);
    return Math.max(worstHarvest, 1 + spread * (regional + local));
  });
}
