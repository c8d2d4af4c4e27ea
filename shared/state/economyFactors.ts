/** Where the grain of a year came from and went, million tonnes. Nothing is lost: the first three terms sum to the others. */
export interface GrainAccount {
  harvest: number;
  /** In village stores before the harvest. */
  reserveBefore: number;
  /** Needs of the village that nothing of its own covers. */
  deficit: number;
  procurement: number;
  privateSales: number;
  /** Food, seed and feed for working stock that the village needs. */
  ownNeeds: number;
  /** Fed to animals or spoilt, because stores were full. */
  beyondNeeds: number;
  /** Taken from village stores by war requisition. */
  requisitioned: number;
  /** In village stores after the year. */
  reserveAfter: number;
}

/** The grain of a year with what the state sends back to the hungry. */
export interface GrainAccountWithRelief extends GrainAccount {
  /** Part of the deficit that relief covers, million tonnes. */
  relief: number;
}

/** What non-farm output is made of, as logs: differences between years add up to its growth. */
export interface NonFarmFactors {
  coordination: number;
  technology: number;
  /** Log of what the food of the towns leaves of output; never positive. */
  townFood: number;
  /** Logs of inputs, still to be weighted. */
  capital: number;
  occupiedCapital: number;
  workers: number;
  effort: number;
  /** What is lost because hands without a place work little; never positive. */
  overstaffing: number;
  schooling: number;
  hours: number;
  warLabour: number;
  /** Log of the effort that goods in the shops call forth, plus a constant. */
  goods: number;
  /** Elasticity of output with respect to capital that weighs this year's growth of inputs; labour has the rest. */
  capitalWeight: number;
}

/** What farm output is made of, as weighted logs: differences between years add up to its growth. */
export interface FarmFactors {
  technology: number;
  coordination: number;
  workers: number;
  hunger: number;
  /** Hands called away at harvest and effort put in. */
  effort: number;
  war: number;
  capital: number;
  land: number;
  /** Log of efficiency, and the two losses it is one less of. */
  efficiency: number;
  collectiveLoss: number;
  pressureLoss: number;
  herd: number;
  weather: number;
}

/** What the grain harvest is made of beside the crop, as weighted logs. */
export interface HarvestFactors {
  draughtPower: number;
  /** Land that went from grain to fodder. */
  fodderLand: number;
  weather: number;
  war: number;
}

/** What decides how much grain the state gets. */
export interface ProcurementFactors {
  harvest: number;
  /** Reported harvest per tonne of the true one. */
  reporting: number;
  pressure: number;
  discipline: number;
  ownNeeds: number;
  /** Share of the surplus that is for sale where nobody presses. */
  commerce: number;
  withholding: number;
  marketInstitutions: number;
}

/** What decides how much is invested. */
export interface InvestmentFactors {
  decreedShare: number;
  gdp: number;
  nonFarmOutput: number;
  heavyCapitalShare: number;
  openness: number;
  worldAccess: number;
  defenceShare: number;
}

/** Parts of the distance between full coordination and its target, each a fraction of potential output. */
export interface CoordinationFactors {
  disorganisation: number;
  tautness: number;
  repression: number;
  occupation: number;
  reconversion: number;
  corruption: number;
  planMarketFriction: number;
}

/** Moves from village to town in shares of the labour force. */
export interface MigrationFactors {
  /** Who would move for the income gap if nobody were held. */
  pull: number;
  /** Who of them is held by passports; negative. */
  residenceControls: number;
  coercion: number;
  /** Who leaves because the village is being collectivised. */
  flight: number;
  /** Places in firms. */
  jobs: number;
  /** Taken on beyond them by firms with soft budgets, and let go again by firms with hard ones. */
  beyondPlaces: number;
  laidOff: number;
  /** Share of moves that war leaves. */
  peace: number;
}

/** What decides how many die of hunger beside the grain account. */
export interface FamineFactors {
  repression: number;
  relief: number;
  /** Millions. */
  ruralPopulation: number;
  /** Millions, negative = loss: hunger in it is not counted twice. */
  warPopulationChange: number;
}

/** What physical outputs are made of beside the values of the account. */
export interface OutputFactors {
  planScope: number;
  /** Share of the economy occupied or not yet restored. */
  occupationDamage: number;
  /** Oil lifted before this year, million tonnes. */
  oilLifted: number;
  /** Billions. */
  farmInvestment: number;
  /** Investment outside farming that makes no producer goods, billions. */
  civilianInvestment: number;
  /** Share of capital destroyed. */
  destruction: number;
  /** Share of land in farms large enough for a tractor. */
  largeFarms: number;
}

/** Values behind the figures of a year, for ledgers. */
export interface EconomyFactors {
  grain: GrainAccountWithRelief;
  nonFarm: NonFarmFactors;
  farm: FarmFactors;
  harvest: HarvestFactors;
  procurement: ProcurementFactors;
  investment: InvestmentFactors;
  coordination: CoordinationFactors;
  migration: MigrationFactors;
  famine: FamineFactors;
  outputs: OutputFactors;
  /** Effort put into schools, 1 = the pace of the record. */
  schooling: number;
}
