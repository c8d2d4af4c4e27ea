import { WORLD_PARAMETERS } from '../content/worldParameters.ts';
import type { QuarterInputs } from '../state/economyDefinition.ts';

/** The shocks of war among the inputs of a quarter. */
type WarInputs = Pick<QuarterInputs, 'occupation' | 'destruction' | 'warPopulationChange'>;

/** The shocks of a quarter with those of war scaled by severity; everything else as it is. Severity 1 is the record itself. */
export function warShocks<T extends WarInputs>(historical: T, severity: number): T {
  const { mostOccupied } = WORLD_PARAMETERS.war;
  return {
    ...historical,
    occupation: Math.min(mostOccupied, historical.occupation * severity),
    destruction: Math.min(mostOccupied, historical.destruction * severity),
    warPopulationChange: historical.warPopulationChange * severity,
  };
}
