/** Things that the model counts in physical units beside grain. */
export const PHYSICAL_OUTPUT_IDS = ['coal', 'oil', 'gas', 'electricity', 'steel', 'tractors', 'cloth', 'housing'] as const;
export type PhysicalOutputId = (typeof PHYSICAL_OUTPUT_IDS)[number];

/** Amounts of a year: flows, except tractors and housing, which are stocks at the end of the year. */
export type PhysicalOutputs = Record<PhysicalOutputId, number>;

/** The unit of each amount. */
export const PHYSICAL_OUTPUT_UNITS: Readonly<Record<PhysicalOutputId, string>> = {
  coal: 'million tonnes',
  oil: 'million tonnes',
  gas: 'billion cubic metres',
  electricity: 'billion kWh',
  steel: 'million tonnes',
  tractors: 'thousands on farms',
  cloth: 'billion metres of cotton cloth',
  housing: 'million square metres in towns',
};
