import type { HistoricalSeries } from '../historicalSeries.ts';
import { COAL } from '../history/coal.ts';
import { ELECTRICITY } from '../history/electricity.ts';
import { GRAIN_HARVEST } from '../history/grainHarvest.ts';
import { OIL } from '../history/oil.ts';
import { STEEL } from '../history/steel.ts';
import { TRACTORS } from '../history/tractors.ts';
import { CEMENT } from './cement.ts';
import { FERTILISER } from './fertiliser.ts';
import { GAS } from './gas.ts';

/** Physical output of the record by product, to stand beside a run. Tractors are the stock on farms, fertiliser the amount spread. */
export const PRODUCTION = {
  grain: GRAIN_HARVEST,
  coal: COAL,
  oil: OIL,
  gas: GAS,
  steel: STEEL,
  electricity: ELECTRICITY,
  cement: CEMENT,
  fertiliser: FERTILISER,
  tractors: TRACTORS,
} as const satisfies Record<string, HistoricalSeries>;
