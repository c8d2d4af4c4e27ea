/**
 * From where on a risk is shown, and where it is fatal. Judgement, for display only: what really ends a rule is decided
 * by the votes of the Committee and by `politics/`.
 */
export const RISK_PARAMETERS = {
  legitimacy: { safe: 0.7, fatal: 0.05 },
  authority: { safe: 0.7, fatal: 0.1 },
  /** Famine deaths as a share of the population. */
  hunger: { safe: 0, fatal: 0.03 },
  /** Share of output that neither plan nor market coordinates. */
  disorganisation: { safe: 0.05, fatal: 0.6 },
} as const;
