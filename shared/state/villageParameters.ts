/** Farming: output, the herd and the land. */
export interface FarmingParameters {
  /** Elasticity of farm output with respect to labour. */
  readonly farmLabourElasticity: number;
  /** The same for farm capital. */
  readonly farmCapitalElasticity: number;
  /** Farm capital per hand beyond which its returns fall, thousand 1990 dollars. */
  readonly farmCapitalPerHand: number;
  /** How fast they fall: log points of the elasticity per log point of capital per hand. */
  readonly farmCapitalReturnsDecline: number;
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
  /** Land that farm labour and capital of the start could work, relative to all land there is. */
  readonly cultivationCapacity: number;
  /** Elasticity of that capacity with respect to farm capital. */
  readonly cultivationByMachines: number;
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
  /** Elasticity of the grain harvest with respect to draught power. */
  readonly harvestHerdElasticity: number;
  /** Income from which land goes from grain to fodder, 1990 dollars a head. */
  readonly fodderLandIncome: number;
  /** Most of the grain land that goes to fodder. */
  readonly mostFodderLand: number;
  /** Draught power of a thousand tractors, in units of the herd index. */
  readonly tractorDraughtPower: number;
  /** Harvest lost per unit of the economy occupied or not yet restored, beyond the loss of crops. */
  readonly occupationHarvestLoss: number;
  /** Harvest lost at full war mobilisation, beyond the loss of crops: horses and tractors go to the army. */
  readonly mobilisationHarvestLoss: number;
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
  /** Part of the willing sales that goes to private traders where markets work fully. */
  readonly privateTradeShare: number;
  /** Greatest share of the true harvest that can leave the village. */
  readonly maximumProcurementShare: number;
  /** Grain that the village can store from year to year. */
  readonly peasantReserveCapacity: number;
}

/** Famine: what a shortage of grain in the village costs in lives. */
export interface FamineParameters {
  /** Smoothing of the national deficit: regions run short before the nation does. */
  readonly regionalUnevenness: number;
  /** Greatest share of the village that hunger kills in a year: then those who are left can be fed. */
  readonly maximumFamineMortality: number;
  /** Excess deaths per million tonnes of uncovered rural deficit. */
  readonly famineMortality: number;
  /** Extra deaths at full repression: no help is asked for, nobody may leave. */
  readonly repressionAggravation: number;
  /** Share of deaths that full relief averts. */
  readonly reliefEffectiveness: number;
  /** Share of the deaths that fall in the spring after the harvest. */
  readonly springDeathsShare: number;
}

/** Food of the towns: what they need, and what it costs outside farming when farms do not give it. */
export interface TownFoodParameters {
  /** Grain that a head in town needs, tonnes a year. */
  readonly townGrainNeed: number;
  /** Output outside farming lost where towns get no grain at all. */
  readonly townHungerLoss: number;
  /** Farm output per head that a sated country expects, 1990 dollars a year. */
  readonly townDietNeed: number;
  /** Output per head from which that expectation no longer grows. */
  readonly townDietSaturation: number;
  /** Elasticity of the expectation with respect to income below that. */
  readonly townDietIncomeElasticity: number;
  /** Output outside farming lost per unit of the expected diet that is missing. */
  readonly townQueueLoss: number;
  /** Farm output that a tonne of grain feeds into, thousand 1990 dollars. */
  readonly feedGrainWorth: number;
  /** Smoothness of both thresholds: distance from the need within which only some towns run short. */
  readonly townFoodUnevenness: number;
}
