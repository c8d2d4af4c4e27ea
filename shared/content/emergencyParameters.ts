/** When a crisis ends a long turn early. Judgement: from the crisis list of the design's model page. */
export const EMERGENCY_PARAMETERS = {
  /** Famine deaths as a share of the population. */
  famineDeathsShare: 0.001,
  legitimacy: 0.2,
  /** Share of output that neither plan nor market coordinates. */
  disorganisation: 0.25,
} as const;
