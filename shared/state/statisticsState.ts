/** Overstatement of the growth of a year by its grounds, fractions: what is left of each after inspection. */
export interface OverstatedGrowth {
  /** A plan whose fulfilment is reported upwards, even in calm years. */
  readonly plan: number;
  readonly tautness: number;
  readonly fear: number;
  /** Price rises that are printed as growth. */
  readonly hiddenPrices: number;
}

/** How far the printed figures of a year stray from the truth: reported = true × (1 + bias). */
export interface YearBias {
  readonly year: number;
  /** Output outside farming. */
  readonly industry: number;
  /** Farm output other than grain, which has its own report in the yearly account. */
  readonly farming: number;
  /** Livestock. */
  readonly herd: number;
  /** Share of the hunger dead that is not reported, 0-1. */
  readonly concealment: number;
  /** What its growth was overstated by; absent in years of older saves. */
  readonly overstated?: OverstatedGrowth;
}

/** The statistical service: what it has come to misreport, year by year. */
export interface StatisticsState {
  years: YearBias[];
  /** Official index of national income, first year = 100: its growth is overstated year after year and never taken back. */
  officialIndex: number[];
}

/** A quarter of a year that is being or has been accounted, with all that moved the economy in it. */
export interface AccountedYear<Inputs, Economy> {
  /** The economy as the last account left it. */
  readonly start: Economy;
  /** Inputs of the quarters since, in order. */
  readonly inputs: Inputs[];
}
