import type { DemographyParameters } from '../state/economyParameters.ts';
import type { EconomyState } from '../state/economyState.ts';

export interface DemographyInputs {
  readonly gdpPerHead: number;
  readonly mobilisation: number;
  readonly warPopulationChange: number;
}

/** Births and deaths of a year, millions. */
export interface VitalEvents {
  readonly births: number;
  readonly deaths: number;
  /** Change by war, bounded to what a population can lose in a year. */
  readonly warChange: number;
}

/** Births per head: fewer in towns, fewer while men are under arms. Not negative. */
export function birthRate(urbanShare: number, mobilisation: number, parameters: DemographyParameters): number {
  return Math.max(
    0,
    parameters.birthRateBase - parameters.birthRateUrbanDecline * urbanShare - parameters.mobilisationBirthLoss * mobilisation,
  );
}

/** Deaths per head other than from famine and war: poverty kills. */
export function deathRate(gdpPerHead: number, parameters: DemographyParameters): number {
  return parameters.deathRateBase + parameters.povertyDeathRate * Math.max(0, 1 - gdpPerHead / parameters.povertyThreshold);
}

/** Adds a year's births, deaths and war losses to the population. */
export function advancePopulation(state: EconomyState, inputs: DemographyInputs, parameters: DemographyParameters): VitalEvents {
  const births = state.population * birthRate(state.urbanShare, inputs.mobilisation, parameters);
  const deaths = state.population * deathRate(inputs.gdpPerHead, parameters);
  const warChange = Math.max(inputs.warPopulationChange, -parameters.maximumWarLoss * state.population);
  state.population += births - deaths + warChange;
  return { births, deaths, warChange };
}
