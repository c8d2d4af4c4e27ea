/** How plans strain, are counted and are judged. Judgement unless a source is named; the sizes are kept small. */
export const PLAN_PARAMETERS = {
  /** The law and those of its positions under which a plan is an order and not a guide. */
  law: 'planning-system',
  bindingPositions: ['control-figures', 'enterprise-rights', 'command'] as readonly string[],
  /** Years a plan may run. */
  mostYears: 7,
  /** Growth per year that may be ordered, fraction. The first five-year plan asked a third a year of power stations. */
  leastGrowth: -0.2,
  mostGrowth: 0.6,

  /** Weight of branches in tautness and in fulfilment; a branch without a target strains nobody. */
  weights: { heavyIndustry: 3, consumerGoods: 1.5, farming: 1.5, grain: 1, coal: 0.75, steel: 1, electricity: 0.75, oil: 0.5 },
  /** Growth per year above the forecast, weighted over all branches, that nobody feels: forecasts are no better than that. */
  freeGap: 0.005,
  /** And that at which tautness is full. Set so that the published targets of 1928, put to the model, are close to fully taut. */
  fullGap: 0.07,
  /** Years over which expected growth is taken, at least: one good harvest is no trend. */
  shortestForecast: 3,
  /** Furthest that one branch counts above its target: steel beyond the plan does not make good missing bread. */
  mostPerBranch: 1.1,

  /** Fulfilment as reported at the end from which a plan counts as fulfilled, and below which as missed. */
  fulfilledFrom: 0.97,
  missedBelow: 0.85,
  /**
   * Authority that a claimed fulfilment gains: of a plan of five years at full tautness, and the part of it that an easy plan gains;
   * shorter plans in proportion. A drop costs; a plan missed costs in proportion to what is missing, up to a limit.
   */
  authority: { fulfilled: 0.02, easyPart: 0.25, usualYears: 5, dropped: -0.01, perMissing: -0.15, mostMissed: -0.04 },

  /** Rise of the last quarter's part of output at full tautness under a full plan. Storming: Berliner, Factory and Manager in the USSR, 1957. */
  storming: 0.07,
  /** Where that rise is taken from: the first three quarters. */
  stormedFrom: [0.55, 0.3, 0.15],

  building: {
    /** Part of a year's investment that stands unfinished at its end in the best of years: building takes time. */
    underWay: 0.3,
    /** Part of unfinished building that is brought to an end or written off in a calm year. */
    completion: 0.6,
    /** Slowing of it by full tautness, with no great projects under way, and with as many as there may be. */
    slowing: 0.3,
    slowingByProjects: 0.35,
  },
} as const;
