import { historyForOutput } from '../../shared/data/history/besideRun.ts';
import type { HistoricalSeries } from '../../shared/data/historicalSeries.ts';
import { PRODUCTION } from '../../shared/data/production/production.ts';
import type { PhysicalOutputId } from '../../shared/state/physicalOutputs.ts';

/** The record to set beside a physical output, in its own unit; undefined for cloth and housing, which have none. */
export function outputRecord(output: PhysicalOutputId): HistoricalSeries | undefined {
  return output === 'gas' ? PRODUCTION.gas : historyForOutput(output);
}
