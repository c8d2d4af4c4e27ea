/** The orders of state that the economic model reads. Content describes each in `content/levers`. */
export const LEVER_IDS = [
  'investmentShare',
  'farmInvestmentShare',
  'heavyIndustryShare',
  'defenceShare',
  'planScope',
  'planDiscipline',
  'marketScope',
  'collectivisation',
  'procurementPressure',
  'privatePlots',
  'tautness',
  'repression',
  'inspection',
  'openness',
  'softBudgets',
  'residenceControls',
  'ruralCoercion',
  'schooling',
  'famineRelief',
  'newLands',
  'mobilisation',
  'criticism',
] as const;

export type LeverId = (typeof LEVER_IDS)[number];

/** A value for every lever, in the lever's own unit (shares as fractions, intensities 0-1). */
export type Levers = Record<LeverId, number>;
