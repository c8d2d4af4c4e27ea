/**
 * How badly the starting point of a forecast is known: spread of what is printed around what is, as logarithms. Judgement, in
 * the order of the model's own back-test error.
 */
export const FORECAST_PARAMETERS = {
  startingError: { technology: 0.02, herd: 0.03, capital: 0.03, coordination: 0.02 },
} as const;
