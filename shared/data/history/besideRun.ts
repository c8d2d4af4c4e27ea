import type { HistoricalSeries } from '../historicalSeries.ts';
import { COAL } from './coal.ts';
import { ELECTRICITY } from './electricity.ts';
import { OIL } from './oil.ts';
import { STEEL } from './steel.ts';
import { TRACTORS } from './tractors.ts';

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
