/**
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

/** Farming: output, the herd and the land. */
export interface FarmingParameters {
  /** Elasticity of farm output with respect to labour. */
  readonly farmLabourElasticity: number;
  /** The same for farm capital. */
  readonly farmCapitalElasticity: number;
  /** The same for sown land. */
  readonly landElasticity: number;
  /** The same for the herd. */
  readonly herdElasticity: number;
  /** Elasticity of crops with respect to coordination. */
  readonly coordinationFarmElasticity: number;
  /** Efficiency lost by full collectivisation. */
  readonly collectiveFarmLoss: number;
  /** Efficiency lost to full procurement pressure on collectives. */
  readonly procurementIncentiveLoss: number;
  /** Extra loss from procurement pressure on peasants who are free to sow less, times the loss above. */
  readonly freePeasantSensitivity: number;
  /** Change of farm output per class of weather. */
  readonly weatherFarmEffect: number;
  /** Farm labour lost per unit of the economy occupied. */
  readonly occupationFarmLabourLoss: number;
  /** Farm labour lost at full war mobilisation. */
  readonly mobilisationFarmLabourLoss: number;
  /** Farm labour lost per unit of spring mortality from famine. */
  readonly famineWeakness: number;
  /** Share of farm labour that works at least, even in famine. */
  readonly famineLabourFloor: number;
  /** Yearly return of sown land to its full extent. */
  readonly landRecoveryRate: number;
  /** Land added by a full new-lands campaign. */
  readonly newLandsGain: number;
  /** Sown land lost per unit of newly occupied economy. */
  readonly occupationLandLoss: number;
  /** Log fall of the herd per unit jump of the collectivised share. */
  readonly slaughterOnCollectivisation: number;
  /** Herd lost per unit of newly occupied economy. */
  readonly occupationHerdLoss: number;
  /** Greatest yearly growth of the herd. */
  readonly herdGrowthRate: number;
  /** Herd that fodder supports at the farm output of the anchor year. */
  readonly fodderCeiling: number;
  /** Elasticity of that ceiling with respect to farm output. */
  readonly fodderOutputElasticity: number;
  /** Lowest farm output, relative to the anchor, that the ceiling follows. */
  readonly fodderOutputMinimum: number;
  /** Highest farm output, relative to the anchor, that the ceiling follows. */
  readonly fodderOutputMaximum: number;
  /** Elasticity of that ceiling with respect to efficiency. */
  readonly fodderIncentiveElasticity: number;
  /** Efficiency at which the ceiling holds as stated. */
  readonly fodderIncentiveReference: number;
}

/** Grain: harvest, reports, the needs of the village and what the state gets. */
export interface GrainParameters {
  /** Grain harvest of the anchor year at normal weather. */
  readonly normalHarvest: number;
  /** Herd at which the harvest needs no correction for draught power. */
  readonly harvestReferenceHerd: number;
  /** Elasticity of the grain harvest with respect to the herd. */
  readonly harvestHerdElasticity: number;
  /** Change of the grain harvest per class of weather. */
  readonly weatherHarvestEffect: number;
  /** Over-reporting by collectives without fear or tautness, before inspection. */
  readonly overReportingBase: number;
  /** Over-reporting added by full repression. */
  readonly overReportingFromRepression: number;
  /** Over-reporting added by a fully taut plan. */
  readonly overReportingFromTautness: number;
  /** Grain that a rural head needs as food. */
  readonly foodNeedPerHead: number;
  /** Seed per tonne of normal harvest. */
  readonly seedShare: number;
  /** Grain fed to working stock at a herd of one. */
  readonly draughtFeed: number;
  /** Grain-equivalent that full private plots spare each rural head. */
  readonly privatePlotFood: number;
  /** Share of the REPORTED harvest that full, fully enforced pressure takes. */
  readonly quotaShare: number;
  /** Share of the true surplus that free subsistence farms sell. */
  readonly voluntarySalesBase: number;
  /** Share added where farming is fully collective or the country fully urban. */
  readonly voluntarySalesFromCommerce: number;
  /** Greatest share of the true harvest that can leave the village. */
  readonly maximumProcurementShare: number;
  /** Grain that the village can store from year to year. */
  readonly peasantReserveCapacity: number;
}

/** Famine: what a shortage of grain in the village costs in lives. */
export interface FamineParameters {
  /** Smoothing of the national deficit: regions run short before the nation does. */
  readonly regionalUnevenness: number;
  /** Greatest deficit that is counted. */
  readonly maximumDeficit: number;
  /** Excess deaths per million tonnes of uncovered rural deficit. */
  readonly famineMortality: number;
  /** Extra deaths at full repression: no help is asked for, nobody may leave. */
  readonly repressionAggravation: number;
  /** Share of deaths that full relief averts. */
  readonly reliefEffectiveness: number;
  /** Share of the deaths that fall in the spring after the harvest. */
  readonly springDeathsShare: number;
  /** Procurement pressure under which large farms keep enough to eat. */
  readonly securePressure: number;
  /** Collectivised share above which that guarantee is in force. */
  readonly secureCollectivisation: number;
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
  /** Farm labour share below which nobody leaves. */
  readonly minimumFarmLabourShare: number;
  /** Growth of non-farm employment without new capital. */
  readonly jobsBase: number;
  /** Growth of non-farm jobs per unit growth of capital, with hard budgets. */
  readonly jobsPerCapitalGrowth: number;
  /** Addition to it with soft budgets: firms hoard labour. */
  readonly jobsFromSoftBudgets: number;
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
    AccumulationParameters,
    TechnologyParameters,
    LabourParameters,
    DemographyParameters {}

export type EconomyParameterId = keyof EconomyParameters;
