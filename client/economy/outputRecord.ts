import { splitRecord } from '../charts/history.ts';
import { historyForOutput } from '../../shared/data/history/besideRun.ts';
import type { HistoricalSeries } from '../../shared/data/historicalSeries.ts';
import { PRODUCTION } from '../../shared/data/production/production.ts';
import type { PhysicalOutputId } from '../../shared/state/physicalOutputs.ts';

/** Billion kWh in a billion cubic metres of gas: the middle of the range that the note of the series gives. */
const KWH_PER_CUBIC_METRE = 9.9;

/** The record of gas comes as energy; the game counts cubic metres. */
const GAS_IN_METRES: HistoricalSeries = {
  ...PRODUCTION.gas,
  unit: 'billion cubic metres',
  observations: PRODUCTION.gas.observations.map((observation) => ({ ...observation, value: observation.value / KWH_PER_CUBIC_METRE })),
};

/** The record to set beside a physical output, in its own unit; undefined for cloth and housing, which have none. */
export function outputRecord(output: PhysicalOutputId): HistoricalSeries | undefined {
  return output === 'gas' ? GAS_IN_METRES : historyForOutput(output);
}

/** Years that a chart bridges at the most between two observations. */
const BRIDGED = 80;

/** The record of a year as its chart draws it, and whether that is an observation or lies on the line between two. */
export function recordDrawn(output: PhysicalOutputId, year: number): { readonly value: number; readonly observed: boolean } | undefined {
  const record = outputRecord(output);
  if (record === undefined) return undefined;
  const drawn = splitRecord(record, year - BRIDGED, year + BRIDGED).flatMap((line) => line.points);
  const point = drawn.find((known) => known.year === year);
  return point === undefined ? undefined : { value: point.value, observed: record.observations.some((known) => known.year === year) };
}
