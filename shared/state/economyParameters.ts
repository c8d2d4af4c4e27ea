import type { OutputParameters } from './outputParameters.ts';
import type { FamineParameters, FarmingParameters, GrainParameters, TownFoodParameters } from './villageParameters.ts';

export type { FamineParameters, FarmingParameters, GrainParameters, OutputParameters, TownFoodParameters };

/*
 * Parameters of the real economy. The engine holds no numbers of its own: every constant of its formulas is one of these,
 * so that a country, a school of historians or a player's experiment is a set of parameters.
 * Baseline values with tag, source and plausible range are content (`content/economies/parameters`).
 * Rates are per year; shares are fractions; output is in billions of 1990 Geary-Khamis dollars.
 */

/** Coordination: how much of potential output the plan, the market or neither of them reaches. */
export interface CoordinationParameters {
  /** Speed at which coordination recovers towards its target, times coordination itself (logistic). Per year. */
  readonly coordinationRecoveryRate: number;
  /** Speed at which coordination falls towards a lower target. Per year. */
  readonly coordinationDeclineRate: number;
  /** Coordination lost where neither plan nor market links firms. */
  readonly disorganisationLoss: number;
  /** Coordination lost to a fully taut plan. */
  readonly tautnessLoss: number;
  /** Coordination lost to full repression of managers and engineers. */
  readonly repressionLoss: number;
  /** Coordination lost when the whole economy is occupied or on wheels. */
  readonly occupationLoss: number;
  /** Coordination lost per unit fall of the defence share within a year. */
  readonly reconversionLoss: number;
  /** Coordination lost to full corruption under a full plan. */
  readonly corruptionLoss: number;
  /** Coordination lost where an enforced plan and a market fully overlap. */
  readonly planMarketFriction: number;
  /** Coordination below which the model does not follow: people barter and make do. */
  readonly minimumCoordination: number;
  /** Yearly approach of market institutions to their legal scope without memory of trade. */
  readonly marketLearningBase: number;
  /** Addition to that approach with full memory of trade. */
  readonly marketLearningFromMemory: number;
  /** Yearly approach of market institutions to a narrower legal scope. */
  readonly marketClosureRate: number;
  /** Yearly growth of the memory of trade while markets work. */
  readonly marketMemoryGainRate: number;
  /** Yearly decay of the memory of trade while markets are shut. */
  readonly marketMemoryLossRate: number;
  /** Yearly approach of corruption to its target. */
  readonly corruptionAdjustmentRate: number;
}

/** Production outside farming: constant elasticity of substitution between capital and labour, in incremental form. */
export interface ProductionParameters {
  /** Elasticity of substitution between capital and labour under a full plan. */
  readonly planElasticityOfSubstitution: number;
  /** The same in a market economy. */
  readonly marketElasticityOfSubstitution: number;
  /** Lowest value the capital elasticity of output may take. */
  readonly minimumCapitalElasticity: number;
  /** Highest value the capital elasticity of output may take. */
  readonly maximumCapitalElasticity: number;
  /** Growth of effective labour per year of schooling. */
  readonly schoolingReturn: number;
  /** Fall of hours worked with output per head above the threshold. */
  readonly hoursIncomeElasticity: number;
  /** Output per head above which hours fall. */
  readonly hoursIncomeThreshold: number;
  /** Non-farm labour lost per unit of the economy occupied. */
  readonly occupationLabourLoss: number;
  /** Extra effective labour outside farming at full war mobilisation. */
  readonly mobilisationOvertime: number;
}

/** Accumulation: the Fel'dman limit, investment and capital. */
export interface AccumulationParameters {
  /** Capital goods and arms per unit of heavy-industry output. */
  readonly heavyOutputToSupply: number;
  /** Machinery that can be imported at full openness and normal world access. */
  readonly machineryImports: number;
  /** Share of defence spending that heavy industry must supply. */
  readonly defenceHeavyClaim: number;
  /** Repairs that are done in any case. */
  readonly minimumInvestmentShare: number;
  /** Investment lost in unfinished sites at full tautness. */
  readonly tautnessWaste: number;
  /** Investment won by priority and shorter building times, per unit of tautness while targets are hardly taut; none is left at full tautness. */
  readonly tautnessMobilisation: number;
  /** Investment absorbed by dearer resources, per log point of non-farm output above the threshold, under the plan. */
  readonly resourceDearness: number;
  /** Non-farm output from which resources become dearer. */
  readonly resourceDearnessThreshold: number;
  /** Extra capital per unit invested while a quarter of the former peak is missing. */
  readonly repairBonus: number;
  /** Missing share of peak capital at which the bonus holds as stated. */
  readonly repairGapReference: number;
  /** Yearly wear of non-farm capital. */
  readonly capitalDepreciation: number;
  /** Yearly wear of farm capital. */
  readonly farmCapitalDepreciation: number;
  /** Farm investment lost under full collectivisation. */
  readonly collectiveFarmInvestmentWaste: number;
  /** Lowest heavy share of capital. */
  readonly minimumHeavyShare: number;
  /** Highest heavy share of capital. */
  readonly maximumHeavyShare: number;
  /** Schools, health and administration, which are neither private consumption nor investment nor defence. */
  readonly publicServicesShare: number;
}

/** Technology and schooling. */
export interface TechnologyParameters {
  /** Technical progress at home with six years of schooling, far from the frontier. */
  readonly domesticProgress: number;
  /** Progress from abroad per log point of distance to the frontier, at full openness. */
  readonly catchUp: number;
  /** Progress lost under a full plan per log point of output per head above the threshold. */
  readonly planOverload: number;
  /** Output per head from which planners are overloaded. */
  readonly overloadIncomeThreshold: number;
  /** Foreign technology lost with fully soft budgets. */
  readonly softBudgetAbsorptionLoss: number;
  /** Schooling at which technology is absorbed at the stated rate. */
  readonly absorptionSchooling: number;
  /** Elasticity of absorption with respect to schooling. */
  readonly absorptionElasticity: number;
  /** Lowest schooling counted. */
  readonly absorptionSchoolingMinimum: number;
  /** Highest schooling counted. */
  readonly absorptionSchoolingMaximum: number;
  /** Share of domestic progress left at the frontier. */
  readonly frontierProgressShare: number;
  /** Log distance to the frontier at which imitation is fully easy. */
  readonly imitationGap: number;
  /** Biological and chemical progress in farming. */
  readonly farmProgress: number;
  /** Progress in farming from abroad per log point of distance, at full openness. */
  readonly farmCatchUp: number;
  /** Growth of mean schooling at full effort. */
  readonly schoolingGrowth: number;
}

/** Labour: the move from village to town, and jobs. */
export interface LabourParameters {
  /** Labour force per head of population. */
  readonly participation: number;
  /** Town income per unit of village income at which nobody moves, with soft budgets. */
  readonly wagePremium: number;
  /** Addition to it with hard budgets: firms hire only while labour pays. */
  readonly hardBudgetPremium: number;
  /** Village income taken by full procurement pressure. */
  readonly procurementIncomeLoss: number;
  /** Log income gap that gives a pull of one. */
  readonly pullScale: number;
  /** Strongest return to the village. */
  readonly minimumPull: number;
  /** Strongest pull of the town. */
  readonly maximumPull: number;
  /** Share of movable peasants leaving in a year at a pull of one. */
  readonly mobility: number;
  /** Mobility lost to full residence controls. */
  readonly residenceControlLoss: number;
  /** Share of movable peasants driven out in a year by full coercion. */
  readonly ruralCoercionPush: number;
  /** Share of movable peasants who leave in a year in which all households are collectivised. */
  readonly flightFromCollectives: number;
  /** Farm labour share below which nobody leaves. */
  readonly minimumFarmLabourShare: number;
  /** Growth of non-farm employment without new capital. */
  readonly jobsBase: number;
  /** Growth of non-farm jobs per unit growth of capital, with hard budgets. */
  readonly jobsPerCapitalGrowth: number;
  /** Addition to it with soft budgets: firms hoard labour. */
  readonly jobsFromSoftBudgets: number;
  /** Share of movers without a place whom firms take on all the same, with soft budgets. */
  readonly hiringBeyondPlaces: number;
  /** Work of a hand without a place relative to one in a place. */
  readonly overstaffedWork: number;
  /** Share of hands without a place whom firms with hard budgets let go in a year. */
  readonly overstaffingLayoff: number;
  /** Growth of jobs per log point of recovered coordination. */
  readonly jobsFromRecovery: number;
  /** Growth of the non-farm labour force of itself, which takes jobs first. */
  readonly naturalLabourGrowth: number;
  /** Lowest non-farm share of labour. */
  readonly minimumNonFarmShare: number;
  /** Highest non-farm share of labour. */
  readonly maximumNonFarmShare: number;
  /** Occupied share of the economy at which migration stops. */
  readonly migrationHaltOccupation: number;
  /** Yearly approach of the urban share to what employment implies. */
  readonly urbanAdjustment: number;
  /** Urban share without non-farm labour. */
  readonly urbanBase: number;
  /** Urban share per unit of non-farm labour share. */
  readonly urbanPerNonFarm: number;
}

/** Births and deaths other than from famine and war. */
export interface DemographyParameters {
  /** Birth rate of a wholly rural country. */
  readonly birthRateBase: number;
  /** Fall of the birth rate in a wholly urban country. */
  readonly birthRateUrbanDecline: number;
  /** Births lost at full war mobilisation. */
  readonly mobilisationBirthLoss: number;
  /** Death rate of a country that is not poor. */
  readonly deathRateBase: number;
  /** Addition to the death rate at no income. */
  readonly povertyDeathRate: number;
  /** Greatest share of the population that war takes in a year. */
  readonly maximumWarLoss: number;
  /** Output per head from which poverty no longer kills. */
  readonly povertyThreshold: number;
}

/** The whole set. */
export interface EconomyParameters
  extends
    CoordinationParameters,
    ProductionParameters,
    FarmingParameters,
    GrainParameters,
    FamineParameters,
    TownFoodParameters,
    AccumulationParameters,
    TechnologyParameters,
    LabourParameters,
    DemographyParameters,
    OutputParameters {}

export type EconomyParameterId = keyof EconomyParameters;
