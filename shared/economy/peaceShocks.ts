import type { QuarterInputs } from '../state/economyDefinition.ts';

type Shocks = Omit<QuarterInputs, 'date' | 'levers' | 'withholding'>;

/** The shocks of a quarter without war: nothing occupied, destroyed, lost or mobilised. */
export function peaceShocks(shocks: Shocks): Shocks {
  return { ...shocks, occupation: 0, destruction: 0, warPopulationChange: 0, mobilisation: 0 };
}
