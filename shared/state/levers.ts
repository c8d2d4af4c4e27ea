/** The orders of state that the real economy reads. Content describes each in `content/levers`. */
export const REAL_LEVER_IDS = [
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
export type RealLeverId = (typeof REAL_LEVER_IDS)[number];

/** Orders of state that only money and prices read. */
export const MONEY_LEVER_IDS = [
  'creditEase',
  'freePriceShare',
  'controlledPriceGrowth',
  'priceCeilings',
  'taxEffort',
  'priceSubsidies',
  'goodsImports',
  'grainPrice',
] as const;

export const LEVER_IDS = [...REAL_LEVER_IDS, ...MONEY_LEVER_IDS] as const;
export type LeverId = (typeof LEVER_IDS)[number];

/** A value for every lever, in the lever's own unit (shares as fractions, intensities 0-1). */
export type Levers = Record<LeverId, number>;

/** A value for every lever of the real economy. */
export type RealLevers = Record<RealLeverId, number>;
