import type { EconomyFactors } from './economyFactors.ts';
import type { PhysicalOutputs } from './physicalOutputs.ts';

/**
 * Stocks of the real economy at the end of a quarter. About thirty numbers; money is in billions of 1990
 * Geary-Khamis dollars, people in millions, grain in million tonnes. Shares and intensities are fractions.
 */
export interface EconomyState {
  /** Population, millions. */
  population: number;
  /** Share of the labour force outside farming. */
  nonFarmLabourShare: number;
  /** Part of it that firms hired beyond their places, share of the labour force. */
  overstaffing: number;
  /** Share of the population living in towns. */
  urbanShare: number;
  /** Mean years of schooling of the labour force. */
  schooling: number;
  /** Famine deaths already caused by the last harvest that fall due next spring, millions. */
  pendingFamineDeaths: number;
  /** Famine deaths that fell this spring, millions: the weak cannot work in this year's fields. */
  springFamineDeaths: number;
  /** Coordination: share of potential output that is reached, 0-1 (Ω in the model page). */
  coordination: number;
  /** Coordination at the last yearly accounting. */
  coordinationLastYear: number;
  /** Working market institutions, 0-1. */
  marketInstitutions: number;
  /** Living memory of how to trade, 0-1. */
  marketMemory: number;
  /** Technology index outside farming, start = 1. */
  nonFarmTechnology: number;
  /** Technology index of farming, start = 1. */
  farmTechnology: number;
  /** Index of combined factor inputs outside farming, start = 1. */
  factorIndex: number;
  /** Elasticity of non-farm output with respect to capital, 0-1. */
  capitalElasticity: number;
  /** Draught and productive livestock, index (1928 ≈ 0.9). */
  herd: number;
  /** Sown land, index. */
  land: number;
  /** Share of non-farm capital that makes producer goods. */
  heavyCapitalShare: number;
  /** Collectivised share of peasant households. */
  collectivisedShare: number;
  /** Capital outside farming, billions. */
  nonFarmCapital: number;
  nonFarmCapitalLastYear: number;
  /** Highest capital ever reached: capital below it is cheap to repair. */
  nonFarmCapitalPeak: number;
  /** Capital of farming, billions. */
  farmCapital: number;
  /** Effective capital and labour at the last yearly accounting, for the incremental production function. */
  effectiveCapital: number;
  effectiveLabour: number;
  /** Corruption and collusion under the plan, 0-1. */
  corruption: number;
  /** Grain in the hands of peasants beyond the year's needs, million tonnes. */
  grainReserve: number;
  /** Defence share at the last yearly accounting. */
  defenceShareLastYear: number;
  /** Share of the economy occupied at the last yearly accounting. */
  occupationLastYear: number;
  /** Output per head of the last accounted year, 1990 dollars. */
  gdpPerHead: number;
  /** Share of the economy that is occupied or not yet restored after occupation. */
  occupationDamage: number;
  /** Tractors on farms, thousands. */
  tractors: number;
  /** Urban housing, million square metres. */
  housing: number;
  /** Oil lifted so far, million tonnes. */
  oilLifted: number;
}

/** What the yearly accounting after the harvest yields. Same units as `EconomyState`. */
export interface EconomyYear {
  year: number;
  /** Population the year's output is divided by, millions; births and deaths of the year come after. */
  population: number;
  gdp: number;
  gdpPerHead: number;
  farmOutput: number;
  /** Farm output before the herd and the weather, billions. */
  crop: number;
  nonFarmOutput: number;
  /** Producer goods part of non-farm output. */
  heavyOutput: number;
  /** Consumer goods and services part of non-farm output. */
  consumerOutput: number;
  consumption: number;
  consumptionPerHead: number;
  investment: number;
  investmentShare: number;
  /** Investment that heavy industry and imports could supply at most (Fel'dman), billions. */
  investmentCeiling: number;
  defence: number;
  urbanShare: number;
  farmLabourShare: number;
  /** Would-be movers to towns without a job there, share of the labour force. */
  unemployment: number;
  /** Hands that firms keep beyond their places, share of the labour force. */
  overstaffing: number;
  nonFarmCapital: number;
  heavyCapitalShare: number;
  capitalElasticity: number;
  herd: number;
  collectivisedShare: number;
  coordination: number;
  disorganisation: number;
  marketInstitutions: number;
  marketMemory: number;
  corruption: number;
  schooling: number;
  technologyGrowth: number;
  /** Grain harvest as it was, million tonnes. */
  grainHarvest: number;
  /** Grain harvest as it was reported. */
  reportedHarvest: number;
  /** Grain the state took or bought. */
  procurement: number;
  /** Part of it sold willingly. */
  voluntarySales: number;
  /** Grain that villages sold willingly to private traders, million tonnes; not part of procurement. */
  privateGrainSales: number;
  /** Deaths from this harvest's hunger, millions. */
  famineDeaths: number;
  /** Births and deaths other than from famine and war between this account and the next, millions. */
  births: number;
  deaths: number;
  /** Population lost (negative) or gained by war between this account and the next, millions. */
  warPopulationChange: number;
  /** Weather of the harvest, -2 to 2. */
  weather: number;
  /** Share of the economy under occupation. */
  occupation: number;
  /** What the year made in physical units. */
  outputs: PhysicalOutputs;
  /** Values behind the figures, for ledgers. */
  factors: EconomyFactors;
}

/** An account as it is kept: without the factors, which only the last two years need (see `GameState.factors`). */
export type EconomyRecord = Omit<EconomyYear, 'factors'>;
