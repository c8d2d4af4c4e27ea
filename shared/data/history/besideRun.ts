import type { HistoricalSeries } from '../historicalSeries.ts';
import { COAL } from './coal.ts';
import { ELECTRICITY } from './electricity.ts';
import { FARM_LABOUR_SHARE } from './farmLabourShare.ts';
import { GDP_PER_HEAD } from './gdpPerHead.ts';
import { GRAIN_HARVEST } from './grainHarvest.ts';
import { INVESTMENT_SHARE } from './investmentShare.ts';
import { OIL } from './oil.ts';
import { POPULATION } from './population.ts';
import { PROCUREMENT } from './procurement.ts';
import { SCHOOLING_YEARS } from './schoolingYears.ts';
import { STEEL } from './steel.ts';
import { TRACTORS } from './tractors.ts';
import { URBAN_SHARE } from './urbanShare.ts';

/** Series of a run that have a historical series in the same unit to stand beside them. */
const BESIDE_RUN = {
  gdpPerHead: GDP_PER_HEAD,
  population: POPULATION,
  urbanShare: URBAN_SHARE,
  farmLabourShare: FARM_LABOUR_SHARE,
  grainHarvest: GRAIN_HARVEST,
  procurement: PROCUREMENT,
  investmentShare: INVESTMENT_SHARE,
  schooling: SCHOOLING_YEARS,
} as const satisfies Record<string, HistoricalSeries>;

export type SeriesWithHistory = keyof typeof BESIDE_RUN;

/** Whether a published series of a run has a historical counterpart. */
export function hasHistory(seriesId: string): seriesId is SeriesWithHistory {
  return Object.hasOwn(BESIDE_RUN, seriesId);
}

/**
 * The historical series to draw beside a published series of a run, in the same unit, or undefined where there is none:
 * sector outputs, consumption, the herd and coordination have no trustworthy yearly figures.
 */
export function historyFor(seriesId: string): HistoricalSeries | undefined {
  return hasHistory(seriesId) ? BESIDE_RUN[seriesId] : undefined;
}

/** Records of physical outputs, in the model's units. Gas, cloth and housing have no yearly series that could be trusted. */
const BESIDE_OUTPUTS = {
  coal: COAL,
  oil: OIL,
  electricity: ELECTRICITY,
  steel: STEEL,
  tractors: TRACTORS,
} as const satisfies Record<string, HistoricalSeries>;

export type OutputWithHistory = keyof typeof BESIDE_OUTPUTS;
export const OUTPUTS_WITH_HISTORY = ['coal', 'oil', 'electricity', 'steel', 'tractors'] as const satisfies readonly OutputWithHistory[];

/** The historical series to draw beside a physical output of a run, or undefined where there is none. */
export function historyForOutput(outputId: string): HistoricalSeries | undefined {
  const id = OUTPUTS_WITH_HISTORY.find((candidate) => candidate === outputId);
  return id === undefined ? undefined : BESIDE_OUTPUTS[id];
}
