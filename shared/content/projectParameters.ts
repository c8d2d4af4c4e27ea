/** How great projects are built and what they change. Judgement throughout, kept small: see `shared/world/projects/README.md`. */
export const PROJECT_PARAMETERS = {
  /** Works that engineers, cement and rails allow at one time. */
  mostUnderConstruction: 24,
  /** Most of a year's investment that all works together draw. */
  mostOfInvestment: 0.35,
  /** Part of the money drawn that gets nothing done when targets are fully taut: sites wait for each other's bricks. */
  lostToTautness: 0.3,
  /** Works stop while more than this share of the year was under occupation in the unit that carries the mark. */
  haltingOccupation: 0.05,
  /** Part of the work that is still of use when abandoned works are taken up again. */
  keptWhenAbandoned: 0.5,
  /** Work left to do, as a share of the cost, that counts as done. */
  finishedWithin: 1e-9,

  /**
   * What a unit of a product is worth in a year, billions of 1990 dollars: in the order of size of world prices of 1990, fuel and
   * power dearer, because they let works run that would stand without them.
   */
  worth: { coal: 0.05, oil: 0.1, gas: 0.06, steel: 0.4, electricity: 0.08, tractors: 0.008, cloth: 0.001, grain: 0.12 },
  /** What housing or carrying a million townspeople is worth in a year, billions. */
  worthOfTowns: 0.1,
  /** Part of non-farm output that goes with the freight the country can carry. */
  outputWithFreight: 0.1,
  /** Yearly return the same money would have brought elsewhere: only what a project yields above it counts, and below it costs. */
  usualReturn: 0.1,
  /** Part of a departure from history's calendar that reaches the nation: the rest is replaced by other works. */
  notReplaced: 0.5,
  /** Furthest that all departures together move output and openness, as fractions. */
  mostOutput: 0.04,
  mostFarming: 0.06,
  mostOpenness: 0.15,
  /** Scope of markets a programme wants from which its leadership builds for trade, and the part of investment it gives to other works. */
  marketMinded: 0.4,
  shareForOthers: 0.06,
  /** Growth of a unit's rails, per share of freight a project adds. */
  railsPerFreight: 8,
} as const;
