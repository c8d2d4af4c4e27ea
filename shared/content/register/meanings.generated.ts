// Written by tools/parameterPage.ts; do not edit.

/** What a parameter says, and the part of its subject it belongs to, where its entry leaves that to the docstring of its type. */
export const PARAMETER_MEANINGS: Readonly<Record<string, { readonly group: string; readonly meaning: string }>> = {
  'economy.coordinationRecoveryRate': {
    group: 'Coordination',
    meaning: 'Speed at which coordination recovers towards its target, times coordination itself (logistic). Per year.',
  },
  'economy.coordinationDeclineRate': {
    group: 'Coordination',
    meaning: 'Speed at which coordination falls towards a lower target. Per year.',
  },
  'economy.disorganisationLoss': {
    group: 'Coordination',
    meaning: 'Coordination lost where neither plan nor market links firms.',
  },
  'economy.tautnessLoss': {
    group: 'Coordination',
    meaning: 'Coordination lost to a fully taut plan.',
  },
  'economy.repressionLoss': {
    group: 'Coordination',
    meaning: 'Coordination lost to full repression of managers and engineers.',
  },
  'economy.occupationLoss': {
    group: 'Coordination',
    meaning: 'Coordination lost when the whole economy is occupied or on wheels.',
  },
  'economy.reconversionLoss': {
    group: 'Coordination',
    meaning: 'Coordination lost per unit fall of the defence share within a year.',
  },
  'economy.corruptionLoss': {
    group: 'Coordination',
    meaning: 'Coordination lost to full corruption under a full plan.',
  },
  'economy.planMarketFriction': {
    group: 'Coordination',
    meaning: 'Coordination lost where an enforced plan and a market fully overlap.',
  },
  'economy.minimumCoordination': {
    group: 'Coordination',
    meaning: 'Coordination below which the model does not follow: people barter and make do.',
  },
  'economy.marketLearningBase': {
    group: 'Coordination',
    meaning: 'Yearly approach of market institutions to their legal scope without memory of trade.',
  },
  'economy.marketLearningFromMemory': {
    group: 'Coordination',
    meaning: 'Addition to that approach with full memory of trade.',
  },
  'economy.marketClosureRate': {
    group: 'Coordination',
    meaning: 'Yearly approach of market institutions to a narrower legal scope.',
  },
  'economy.marketMemoryGainRate': {
    group: 'Coordination',
    meaning: 'Yearly growth of the memory of trade while markets work.',
  },
  'economy.marketMemoryLossRate': {
    group: 'Coordination',
    meaning: 'Yearly decay of the memory of trade while markets are shut.',
  },
  'economy.corruptionAdjustmentRate': {
    group: 'Coordination',
    meaning: 'Yearly approach of corruption to its target.',
  },
  'economy.planElasticityOfSubstitution': {
    group: 'Production outside farming',
    meaning: 'Elasticity of substitution between capital and labour under a full plan.',
  },
  'economy.marketElasticityOfSubstitution': {
    group: 'Production outside farming',
    meaning: 'The same in a market economy.',
  },
  'economy.minimumCapitalElasticity': {
    group: 'Production outside farming',
    meaning: 'Lowest value the capital elasticity of output may take.',
  },
  'economy.maximumCapitalElasticity': {
    group: 'Production outside farming',
    meaning: 'Highest value the capital elasticity of output may take.',
  },
  'economy.schoolingReturn': {
    group: 'Production outside farming',
    meaning: 'Growth of effective labour per year of schooling.',
  },
  'economy.hoursIncomeElasticity': {
    group: 'Production outside farming',
    meaning: 'Fall of hours worked with output per head above the threshold.',
  },
  'economy.hoursIncomeThreshold': {
    group: 'Production outside farming',
    meaning: 'Output per head above which hours fall.',
  },
  'economy.occupationLabourLoss': {
    group: 'Production outside farming',
    meaning: 'Non-farm labour lost per unit of the economy occupied.',
  },
  'economy.mobilisationOvertime': {
    group: 'Production outside farming',
    meaning: 'Extra effective labour outside farming at full war mobilisation.',
  },
  'economy.heavyOutputToSupply': {
    group: 'Accumulation',
    meaning: 'Capital goods and arms per unit of heavy-industry output.',
  },
  'economy.machineryImports': {
    group: 'Accumulation',
    meaning: 'Machinery that can be imported at full openness and normal world access.',
  },
  'economy.defenceHeavyClaim': {
    group: 'Accumulation',
    meaning: 'Share of defence spending that heavy industry must supply.',
  },
  'economy.minimumInvestmentShare': {
    group: 'Accumulation',
    meaning: 'Repairs that are done in any case.',
  },
  'economy.tautnessWaste': {
    group: 'Accumulation',
    meaning: 'Investment lost in unfinished sites at full tautness.',
  },
  'economy.tautnessMobilisation': {
    group: 'Accumulation',
    meaning:
      'Investment won by priority and shorter building times, per unit of tautness while targets are hardly taut; none is left at full tautness.',
  },
  'economy.resourceDearness': {
    group: 'Accumulation',
    meaning: 'Investment absorbed by dearer resources, per log point of non-farm output above the threshold, under the plan.',
  },
  'economy.resourceDearnessThreshold': {
    group: 'Accumulation',
    meaning: 'Non-farm output from which resources become dearer.',
  },
  'economy.repairBonus': {
    group: 'Accumulation',
    meaning: 'Extra capital per unit invested while a quarter of the former peak is missing.',
  },
  'economy.repairGapReference': {
    group: 'Accumulation',
    meaning: 'Missing share of peak capital at which the bonus holds as stated.',
  },
  'economy.capitalDepreciation': {
    group: 'Accumulation',
    meaning: 'Yearly wear of non-farm capital.',
  },
  'economy.farmCapitalDepreciation': {
    group: 'Accumulation',
    meaning: 'Yearly wear of farm capital.',
  },
  'economy.collectiveFarmInvestmentWaste': {
    group: 'Accumulation',
    meaning: 'Farm investment lost under full collectivisation.',
  },
  'economy.minimumHeavyShare': {
    group: 'Accumulation',
    meaning: 'Lowest heavy share of capital.',
  },
  'economy.maximumHeavyShare': {
    group: 'Accumulation',
    meaning: 'Highest heavy share of capital.',
  },
  'economy.publicServicesShare': {
    group: 'Accumulation',
    meaning: 'Schools, health and administration, which are neither private consumption nor investment nor defence.',
  },
  'economy.domesticProgress': {
    group: 'Technology and schooling',
    meaning: 'Technical progress at home with six years of schooling, far from the frontier.',
  },
  'economy.catchUp': {
    group: 'Technology and schooling',
    meaning: 'Progress from abroad per log point of distance to the frontier, at full openness.',
  },
  'economy.planOverload': {
    group: 'Technology and schooling',
    meaning: 'Progress lost under a full plan per log point of output per head above the threshold.',
  },
  'economy.overloadIncomeThreshold': {
    group: 'Technology and schooling',
    meaning: 'Output per head from which planners are overloaded.',
  },
  'economy.softBudgetAbsorptionLoss': {
    group: 'Technology and schooling',
    meaning: 'Foreign technology lost with fully soft budgets.',
  },
  'economy.absorptionSchooling': {
    group: 'Technology and schooling',
    meaning: 'Schooling at which technology is absorbed at the stated rate.',
  },
  'economy.absorptionElasticity': {
    group: 'Technology and schooling',
    meaning: 'Elasticity of absorption with respect to schooling.',
  },
  'economy.absorptionSchoolingMinimum': {
    group: 'Technology and schooling',
    meaning: 'Lowest schooling counted.',
  },
  'economy.absorptionSchoolingMaximum': {
    group: 'Technology and schooling',
    meaning: 'Highest schooling counted.',
  },
  'economy.frontierProgressShare': {
    group: 'Technology and schooling',
    meaning: 'Share of domestic progress left at the frontier.',
  },
  'economy.imitationGap': {
    group: 'Technology and schooling',
    meaning: 'Log distance to the frontier at which imitation is fully easy.',
  },
  'economy.farmProgress': {
    group: 'Technology and schooling',
    meaning: 'Biological and chemical progress in farming.',
  },
  'economy.farmCatchUp': {
    group: 'Technology and schooling',
    meaning: 'Progress in farming from abroad per log point of distance, at full openness.',
  },
  'economy.schoolingGrowth': {
    group: 'Technology and schooling',
    meaning: 'Growth of mean schooling at full effort.',
  },
  'economy.participation': {
    group: 'Labour',
    meaning: 'Labour force per head of population.',
  },
  'economy.wagePremium': {
    group: 'Labour',
    meaning: 'Town income per unit of village income at which nobody moves, with soft budgets.',
  },
  'economy.hardBudgetPremium': {
    group: 'Labour',
    meaning: 'Addition to it with hard budgets: firms hire only while labour pays.',
  },
  'economy.procurementIncomeLoss': {
    group: 'Labour',
    meaning: 'Village income taken by full procurement pressure.',
  },
  'economy.pullScale': {
    group: 'Labour',
    meaning: 'Log income gap that gives a pull of one.',
  },
  'economy.minimumPull': {
    group: 'Labour',
    meaning: 'Strongest return to the village.',
  },
  'economy.maximumPull': {
    group: 'Labour',
    meaning: 'Strongest pull of the town.',
  },
  'economy.mobility': {
    group: 'Labour',
    meaning: 'Share of movable peasants leaving in a year at a pull of one.',
  },
  'economy.residenceControlLoss': {
    group: 'Labour',
    meaning: 'Mobility lost to full residence controls.',
  },
  'economy.ruralCoercionPush': {
    group: 'Labour',
    meaning: 'Share of movable peasants driven out in a year by full coercion.',
  },
  'economy.flightFromCollectives': {
    group: 'Labour',
    meaning: 'Share of movable peasants who leave in a year in which all households are collectivised.',
  },
  'economy.minimumFarmLabourShare': {
    group: 'Labour',
    meaning: 'Farm labour share below which nobody leaves.',
  },
  'economy.jobsBase': {
    group: 'Labour',
    meaning: 'Growth of non-farm employment without new capital.',
  },
  'economy.jobsPerCapitalGrowth': {
    group: 'Labour',
    meaning: 'Growth of non-farm jobs per unit growth of capital, with hard budgets.',
  },
  'economy.jobsFromSoftBudgets': {
    group: 'Labour',
    meaning: 'Addition to it with soft budgets: firms hoard labour.',
  },
  'economy.hiringBeyondPlaces': {
    group: 'Labour',
    meaning: 'Share of movers without a place whom firms take on all the same, with soft budgets.',
  },
  'economy.overstaffedWork': {
    group: 'Labour',
    meaning: 'Work of a hand without a place relative to one in a place.',
  },
  'economy.overstaffingLayoff': {
    group: 'Labour',
    meaning: 'Share of hands without a place whom firms with hard budgets let go in a year.',
  },
  'economy.jobsFromRecovery': {
    group: 'Labour',
    meaning: 'Growth of jobs per log point of recovered coordination.',
  },
  'economy.naturalLabourGrowth': {
    group: 'Labour',
    meaning: 'Growth of the non-farm labour force of itself, which takes jobs first.',
  },
  'economy.minimumNonFarmShare': {
    group: 'Labour',
    meaning: 'Lowest non-farm share of labour.',
  },
  'economy.maximumNonFarmShare': {
    group: 'Labour',
    meaning: 'Highest non-farm share of labour.',
  },
  'economy.migrationHaltOccupation': {
    group: 'Labour',
    meaning: 'Occupied share of the economy at which migration stops.',
  },
  'economy.urbanAdjustment': {
    group: 'Labour',
    meaning: 'Yearly approach of the urban share to what employment implies.',
  },
  'economy.urbanBase': {
    group: 'Labour',
    meaning: 'Urban share without non-farm labour.',
  },
  'economy.urbanPerNonFarm': {
    group: 'Labour',
    meaning: 'Urban share per unit of non-farm labour share.',
  },
  'economy.birthRateBase': {
    group: 'Births and deaths other than from famine and war',
    meaning: 'Birth rate of a wholly rural country.',
  },
  'economy.birthRateUrbanDecline': {
    group: 'Births and deaths other than from famine and war',
    meaning: 'Fall of the birth rate in a wholly urban country.',
  },
  'economy.mobilisationBirthLoss': {
    group: 'Births and deaths other than from famine and war',
    meaning: 'Births lost at full war mobilisation.',
  },
  'economy.deathRateBase': {
    group: 'Births and deaths other than from famine and war',
    meaning: 'Death rate of a country that is not poor.',
  },
  'economy.povertyDeathRate': {
    group: 'Births and deaths other than from famine and war',
    meaning: 'Addition to the death rate at no income.',
  },
  'economy.maximumWarLoss': {
    group: 'Births and deaths other than from famine and war',
    meaning: 'Greatest share of the population that war takes in a year.',
  },
  'economy.povertyThreshold': {
    group: 'Births and deaths other than from famine and war',
    meaning: 'Output per head from which poverty no longer kills.',
  },
  'economy.farmLabourElasticity': {
    group: 'Farming',
    meaning: 'Elasticity of farm output with respect to labour.',
  },
  'economy.farmCapitalElasticity': {
    group: 'Farming',
    meaning: 'The same for farm capital.',
  },
  'economy.farmCapitalPerHand': {
    group: 'Farming',
    meaning: 'Farm capital per hand beyond which its returns fall, thousand 1990 dollars.',
  },
  'economy.farmCapitalReturnsDecline': {
    group: 'Farming',
    meaning: 'How fast they fall: log points of the elasticity per log point of capital per hand.',
  },
  'economy.landElasticity': {
    group: 'Farming',
    meaning: 'The same for sown land.',
  },
  'economy.herdElasticity': {
    group: 'Farming',
    meaning: 'The same for the herd.',
  },
  'economy.coordinationFarmElasticity': {
    group: 'Farming',
    meaning: 'Elasticity of crops with respect to coordination.',
  },
  'economy.collectiveFarmLoss': {
    group: 'Farming',
    meaning: 'Efficiency lost by full collectivisation.',
  },
  'economy.procurementIncentiveLoss': {
    group: 'Farming',
    meaning: 'Efficiency lost to full procurement pressure on collectives.',
  },
  'economy.freePeasantSensitivity': {
    group: 'Farming',
    meaning: 'Extra loss from procurement pressure on peasants who are free to sow less, times the loss above.',
  },
  'economy.weatherFarmEffect': {
    group: 'Farming',
    meaning: 'Change of farm output per class of weather.',
  },
  'economy.occupationFarmLabourLoss': {
    group: 'Farming',
    meaning: 'Farm labour lost per unit of the economy occupied.',
  },
  'economy.mobilisationFarmLabourLoss': {
    group: 'Farming',
    meaning: 'Farm labour lost at full war mobilisation.',
  },
  'economy.famineWeakness': {
    group: 'Farming',
    meaning: 'Farm labour lost per unit of spring mortality from famine.',
  },
  'economy.famineLabourFloor': {
    group: 'Farming',
    meaning: 'Share of farm labour that works at least, even in famine.',
  },
  'economy.landRecoveryRate': {
    group: 'Farming',
    meaning: 'Yearly return of sown land to its full extent.',
  },
  'economy.cultivationCapacity': {
    group: 'Farming',
    meaning: 'Land that farm labour and capital of the start could work, relative to all land there is.',
  },
  'economy.cultivationByMachines': {
    group: 'Farming',
    meaning: 'Elasticity of that capacity with respect to farm capital.',
  },
  'economy.newLandsGain': {
    group: 'Farming',
    meaning: 'Land added by a full new-lands campaign.',
  },
  'economy.occupationLandLoss': {
    group: 'Farming',
    meaning: 'Sown land lost per unit of newly occupied economy.',
  },
  'economy.slaughterOnCollectivisation': {
    group: 'Farming',
    meaning: 'Log fall of the herd per unit jump of the collectivised share.',
  },
  'economy.occupationHerdLoss': {
    group: 'Farming',
    meaning: 'Herd lost per unit of newly occupied economy.',
  },
  'economy.herdGrowthRate': {
    group: 'Farming',
    meaning: 'Greatest yearly growth of the herd.',
  },
  'economy.fodderCeiling': {
    group: 'Farming',
    meaning: 'Herd that fodder supports at the farm output of the anchor year.',
  },
  'economy.fodderOutputElasticity': {
    group: 'Farming',
    meaning: 'Elasticity of that ceiling with respect to farm output.',
  },
  'economy.fodderOutputMinimum': {
    group: 'Farming',
    meaning: 'Lowest farm output, relative to the anchor, that the ceiling follows.',
  },
  'economy.fodderOutputMaximum': {
    group: 'Farming',
    meaning: 'Highest farm output, relative to the anchor, that the ceiling follows.',
  },
  'economy.fodderIncentiveElasticity': {
    group: 'Farming',
    meaning: 'Elasticity of that ceiling with respect to efficiency.',
  },
  'economy.fodderIncentiveReference': {
    group: 'Farming',
    meaning: 'Efficiency at which the ceiling holds as stated.',
  },
  'economy.normalHarvest': {
    group: 'Grain',
    meaning: 'Grain harvest of the anchor year at normal weather.',
  },
  'economy.harvestReferenceHerd': {
    group: 'Grain',
    meaning: 'Herd at which the harvest needs no correction for draught power.',
  },
  'economy.harvestHerdElasticity': {
    group: 'Grain',
    meaning: 'Elasticity of the grain harvest with respect to draught power.',
  },
  'economy.fodderLandIncome': {
    group: 'Grain',
    meaning: 'Income from which land goes from grain to fodder, 1990 dollars a head.',
  },
  'economy.mostFodderLand': {
    group: 'Grain',
    meaning: 'Most of the grain land that goes to fodder.',
  },
  'economy.tractorDraughtPower': {
    group: 'Grain',
    meaning: 'Draught power of a thousand tractors, in units of the herd index.',
  },
  'economy.occupationHarvestLoss': {
    group: 'Grain',
    meaning: 'Harvest lost per unit of the economy occupied or not yet restored, beyond the loss of crops.',
  },
  'economy.mobilisationHarvestLoss': {
    group: 'Grain',
    meaning: 'Harvest lost at full war mobilisation, beyond the loss of crops: horses and tractors go to the army.',
  },
  'economy.weatherHarvestEffect': {
    group: 'Grain',
    meaning: 'Change of the grain harvest per class of weather.',
  },
  'economy.overReportingBase': {
    group: 'Grain',
    meaning: 'Over-reporting by collectives without fear or tautness, before inspection.',
  },
  'economy.overReportingFromRepression': {
    group: 'Grain',
    meaning: 'Over-reporting added by full repression.',
  },
  'economy.overReportingFromTautness': {
    group: 'Grain',
    meaning: 'Over-reporting added by a fully taut plan.',
  },
  'economy.foodNeedPerHead': {
    group: 'Grain',
    meaning: 'Grain that a rural head needs as food.',
  },
  'economy.seedShare': {
    group: 'Grain',
    meaning: 'Seed per tonne of normal harvest.',
  },
  'economy.draughtFeed': {
    group: 'Grain',
    meaning: 'Grain fed to working stock at a herd of one.',
  },
  'economy.privatePlotFood': {
    group: 'Grain',
    meaning: 'Grain-equivalent that full private plots spare each rural head.',
  },
  'economy.quotaShare': {
    group: 'Grain',
    meaning: 'Share of the REPORTED harvest that full, fully enforced pressure takes.',
  },
  'economy.voluntarySalesBase': {
    group: 'Grain',
    meaning: 'Share of the true surplus that free subsistence farms sell.',
  },
  'economy.voluntarySalesFromCommerce': {
    group: 'Grain',
    meaning: 'Share added where farming is fully collective or the country fully urban.',
  },
  'economy.privateTradeShare': {
    group: 'Grain',
    meaning: 'Part of the willing sales that goes to private traders where markets work fully.',
  },
  'economy.maximumProcurementShare': {
    group: 'Grain',
    meaning: 'Greatest share of the true harvest that can leave the village.',
  },
  'economy.peasantReserveCapacity': {
    group: 'Grain',
    meaning: 'Grain that the village can store from year to year.',
  },
  'economy.regionalUnevenness': {
    group: 'Famine',
    meaning: 'Smoothing of the national deficit: regions run short before the nation does.',
  },
  'economy.maximumFamineMortality': {
    group: 'Famine',
    meaning: 'Greatest share of the village that hunger kills in a year: then those who are left can be fed.',
  },
  'economy.famineMortality': {
    group: 'Famine',
    meaning: 'Excess deaths per million tonnes of uncovered rural deficit.',
  },
  'economy.repressionAggravation': {
    group: 'Famine',
    meaning: 'Extra deaths at full repression: no help is asked for, nobody may leave.',
  },
  'economy.reliefEffectiveness': {
    group: 'Famine',
    meaning: 'Share of deaths that full relief averts.',
  },
  'economy.springDeathsShare': {
    group: 'Famine',
    meaning: 'Share of the deaths that fall in the spring after the harvest.',
  },
  'economy.townGrainNeed': {
    group: 'Food of the towns',
    meaning: 'Grain that a head in town needs, tonnes a year.',
  },
  'economy.townHungerLoss': {
    group: 'Food of the towns',
    meaning: 'Output outside farming lost where towns get no grain at all.',
  },
  'economy.townDietNeed': {
    group: 'Food of the towns',
    meaning: 'Farm output per head that a sated country expects, 1990 dollars a year.',
  },
  'economy.townDietSaturation': {
    group: 'Food of the towns',
    meaning: 'Output per head from which that expectation no longer grows.',
  },
  'economy.townDietIncomeElasticity': {
    group: 'Food of the towns',
    meaning: 'Elasticity of the expectation with respect to income below that.',
  },
  'economy.townQueueLoss': {
    group: 'Food of the towns',
    meaning: 'Output outside farming lost per unit of the expected diet that is missing.',
  },
  'economy.feedGrainWorth': {
    group: 'Food of the towns',
    meaning: 'Farm output that a tonne of grain feeds into, thousand 1990 dollars.',
  },
  'economy.townFoodUnevenness': {
    group: 'Food of the towns',
    meaning: 'Smoothness of both thresholds: distance from the need within which only some towns run short.',
  },
  'economy.restorationRate': {
    group: 'Physical outputs',
    meaning: 'Yearly return of formerly occupied territory to production.',
  },
  'economy.referenceCapitalPerHead': {
    group: 'Physical outputs',
    meaning: 'Capital outside farming per head of population at which intensities of use are measured, thousands of 1990 dollars.',
  },
  'economy.marketMaterialSaving': {
    group: 'Physical outputs',
    meaning: 'Material saved per unit of output where nothing is under the plan, in a country deep in capital.',
  },
  'economy.steelIntensity': {
    group: 'Physical outputs',
    meaning: 'Steel (million tonnes) per billion of heavy output in a country deep in capital.',
  },
  'economy.steelMidpoint': {
    group: 'Physical outputs',
    meaning: 'Log capital per head, relative to the reference, at which half of that intensity is reached.',
  },
  'economy.steelWidth': {
    group: 'Physical outputs',
    meaning: 'Width of the transition, log points.',
  },
  'economy.steelChainElasticity': {
    group: 'Physical outputs',
    meaning: 'Elasticity of steel output with respect to coordination, beyond that of heavy output: long chains of suppliers.',
  },
  'economy.steelOccupationLoss': {
    group: 'Physical outputs',
    meaning: 'Steel lost per unit of the economy occupied or not yet restored, beyond the loss of heavy output.',
  },
  'economy.electricityIntensity': {
    group: 'Physical outputs',
    meaning: 'Electricity (billion kWh) per billion of non-farm output in a country deep in capital.',
  },
  'economy.electricityMidpoint': {
    group: 'Physical outputs',
    meaning: 'Log capital per head, relative to the reference, at which half of that intensity is reached.',
  },
  'economy.electricityWidth': {
    group: 'Physical outputs',
    meaning: 'Width of the transition, log points.',
  },
  'economy.electricityChainElasticity': {
    group: 'Physical outputs',
    meaning: 'Elasticity of electricity with respect to coordination, beyond that of non-farm output.',
  },
  'economy.fuelIntensity': {
    group: 'Physical outputs',
    meaning: 'Fuel (million tonnes of coal equivalent) per billion of non-farm output in a country deep in capital.',
  },
  'economy.fuelMidpoint': {
    group: 'Physical outputs',
    meaning: 'Log capital per head, relative to the reference, at which half of that intensity is reached.',
  },
  'economy.fuelWidth': {
    group: 'Physical outputs',
    meaning: 'Width of the transition, log points.',
  },
  'economy.fuelWasteElasticity': {
    group: 'Physical outputs',
    meaning: 'Elasticity of fuel use per unit of output with respect to coordination, negative sign: idle works burn fuel too.',
  },
  'economy.oldOilFields': {
    group: 'Physical outputs',
    meaning: 'Capacity of the old oil fields at reference capital and full coordination, million tonnes of coal equivalent.',
  },
  'economy.oldOilFieldsCapitalElasticity': {
    group: 'Physical outputs',
    meaning: 'Elasticity of that capacity with respect to capital per head.',
  },
  'economy.oldOilFieldsMaximumShare': {
    group: 'Physical outputs',
    meaning: 'Greatest part of fuel that the old oil fields supply.',
  },
  'economy.fluidFuelShare': {
    group: 'Physical outputs',
    meaning: 'Share of oil and gas in further fuel, in a country deep in capital.',
  },
  'economy.fluidFuelMidpoint': {
    group: 'Physical outputs',
    meaning: 'Log capital per head, relative to the reference, at which half of that share is reached.',
  },
  'economy.fluidFuelWidth': {
    group: 'Physical outputs',
    meaning: 'Width of the transition, log points.',
  },
  'economy.gasMidpoint': {
    group: 'Physical outputs',
    meaning: 'Log capital per head, relative to the reference, at which gas is half of oil and gas.',
  },
  'economy.gasWidth': {
    group: 'Physical outputs',
    meaning: 'Width of the transition, log points.',
  },
  'economy.oilResources': {
    group: 'Physical outputs',
    meaning: 'Oil that can be lifted at all, million tonnes: output per effort falls as it is used up.',
  },
  'economy.minimumOilYield': {
    group: 'Physical outputs',
    meaning: 'Share of oil output left when all of it is used up.',
  },
  'economy.coalOccupationLoss': {
    group: 'Physical outputs',
    meaning: 'Coal lost per unit of the economy occupied or not yet restored, beyond the fall of fuel use.',
  },
  'economy.oilOccupationLoss': {
    group: 'Physical outputs',
    meaning: 'The same for oil.',
  },
  'economy.clothLevel': {
    group: 'Physical outputs',
    meaning: 'Cotton cloth (billion metres) per billion of consumer output, at an output of one billion.',
  },
  'economy.clothElasticity': {
    group: 'Physical outputs',
    meaning: 'Elasticity of cloth with respect to consumer output: clothing is a necessity.',
  },
  'economy.housingPerInvestment': {
    group: 'Physical outputs',
    meaning: 'Urban housing (million square metres) built with one billion of investment outside farming and heavy industry.',
  },
  'economy.housingInvestmentElasticity': {
    group: 'Physical outputs',
    meaning: 'Elasticity of building with respect to that investment: dwellings grow better and dearer.',
  },
  'economy.housingDecay': {
    group: 'Physical outputs',
    meaning: 'Share of urban housing that falls out of use in a year.',
  },
  'economy.tractorsPerInvestment': {
    group: 'Physical outputs',
    meaning: 'Tractors (thousands) that farms buy with one billion of farm investment where all farms are large.',
  },
  'economy.tractorInvestmentElasticity': {
    group: 'Physical outputs',
    meaning: 'Elasticity of purchases with respect to farm investment: machines grow stronger and dearer.',
  },
  'economy.tractorFarmSizeElasticity': {
    group: 'Physical outputs',
    meaning: 'Elasticity of purchases with respect to the share of land in farms large enough for a tractor.',
  },
  'economy.smallholderFarmLabourShare': {
    group: 'Physical outputs',
    meaning: 'Farm labour share above which private farms are too small for a tractor.',
  },
  'economy.minimumLargeFarmShare': {
    group: 'Physical outputs',
    meaning: 'Share of land in private farms large enough for a tractor in a wholly peasant country.',
  },
  'economy.tractorScrapping': {
    group: 'Physical outputs',
    meaning: 'Share of tractors scrapped in a year.',
  },
  'money.maximumTurnoverTaxRate': {
    group: 'Revenue and spending of the state',
    meaning: 'Highest share of consumer goods prices that turnover tax and excises can be, at full effort.',
  },
  'money.turnoverTaxAdjustment': {
    group: 'Revenue and spending of the state',
    meaning: 'Share of the gap to a balanced plan of the budget that the rate of turnover tax closes.',
  },
  'money.remittedProfitRate': {
    group: 'Revenue and spending of the state',
    meaning: 'Share of planned output remitted as profits and payroll contributions, with hard budgets.',
  },
  'money.softBudgetProfitLoss': {
    group: 'Revenue and spending of the state',
    meaning: 'Part of it lost with fully soft budgets.',
  },
  'money.farmLevyRate': {
    group: 'Revenue and spending of the state',
    meaning: 'Share of the value of procured farm goods that full procurement pressure leaves to the state.',
  },
  'money.privateTaxRate': {
    group: 'Revenue and spending of the state',
    meaning: 'Tax on private firms and peasant households as a share of their output, at full effort.',
  },
  'money.importMarkup': {
    group: 'Revenue and spending of the state',
    meaning: 'Revenue per unit of oil rent: currency is spent on goods that are sold dear at home.',
  },
  'money.investmentBudgetShare': {
    group: 'Revenue and spending of the state',
    meaning: 'Share of planned investment that the budget, not the enterprise, pays.',
  },
  'money.publicServicesShare': {
    group: 'Revenue and spending of the state',
    meaning: 'Schools, health and pensions as a share of GDP.',
  },
  'money.publicServicesFromPlan': {
    group: 'Revenue and spending of the state',
    meaning: 'Addition under a full plan: social insurance and services the state takes over.',
  },
  'money.administrationBase': {
    group: 'Revenue and spending of the state',
    meaning: 'Administration without a plan, share of GDP.',
  },
  'money.administrationFromPlan': {
    group: 'Revenue and spending of the state',
    meaning: 'Addition under a full plan.',
  },
  'money.subsidisedFarmShare': {
    group: 'Revenue and spending of the state',
    meaning: 'Share of farm output beyond village needs that subsidies are paid on.',
  },
  'money.bondCapacity': {
    group: 'Revenue and spending of the state',
    meaning: 'Share of GDP a year that households and banks lend to a state they trust.',
  },
  'money.warLoans': {
    group: 'Revenue and spending of the state',
    meaning: 'Part of war spending beyond the arms of peace that loans, deferred pay and gifts carry.',
  },
  'money.peaceDefenceShare': {
    group: 'Revenue and spending of the state',
    meaning: 'Defence share of GDP from which spending counts as war.',
  },
  'money.surplusSterilised': {
    group: 'Revenue and spending of the state',
    meaning: 'Part of a surplus that is kept out of circulation; the bank lends the rest on.',
  },
  'money.bondInflationSensitivity': {
    group: 'Revenue and spending of the state',
    meaning: 'How fast that willingness falls with expected inflation.',
  },
  'money.taxCapacityDisciplineExponent': {
    group: 'Revenue and spending of the state',
    meaning: 'Exponent of plan discipline in the tax capacity it can sustain.',
  },
  'money.taxCapacityGrowth': {
    group: 'Revenue and spending of the state',
    meaning: 'Approach of tax capacity to a higher target: offices must be built.',
  },
  'money.taxCapacityErosion': {
    group: 'Revenue and spending of the state',
    meaning: 'Approach of tax capacity to a lower target.',
  },
  'money.bondInterest': {
    group: 'Revenue and spending of the state',
    meaning: 'Interest on state bonds, per year.',
  },
  'money.bondRepayment': {
    group: 'Revenue and spending of the state',
    meaning: 'Bonds that fall due, per quarter.',
  },
  'money.taxPaymentLag': {
    group: 'Revenue and spending of the state',
    meaning: 'Quarters between assessment and payment.',
  },
  'money.moneyDemandShare': {
    group: 'Money, credit and currency',
    meaning: "Money as a share of a year's output at the income below, where all trade uses money and nobody expects inflation.",
  },
  'money.moneyDemandIncome': {
    group: 'Money, credit and currency',
    meaning: 'That income: output a head in 1990 dollars.',
  },
  'money.moneyDeepening': {
    group: 'Money, credit and currency',
    meaning: 'Elasticity of that share with respect to output per head.',
  },
  'money.inflationFlight': {
    group: 'Money, credit and currency',
    meaning: 'Semi-elasticity of money demand to expected inflation.',
  },
  'money.outputViewRate': {
    group: 'Money, credit and currency',
    meaning: 'Share of the distance to the last yearly account that output in view moves in a quarter.',
  },
  'money.monetisationRate': {
    group: 'Money, credit and currency',
    meaning: 'Return of trade from barter and rations to money.',
  },
  'money.pressLimit': {
    group: 'Money, credit and currency',
    meaning: 'Real proceeds of the press in a quarter as a share of real balances at most.',
  },
  'money.creditEmission': {
    group: 'Money, credit and currency',
    meaning: 'Growth of money from credit at full ease with fully soft budgets and no plan to bind it.',
  },
  'money.tautnessEmission': {
    group: 'Money, credit and currency',
    meaning: 'Growth of money from wages paid above plan, at full tautness with fully soft budgets.',
  },
  'money.billsInflationSensitivity': {
    group: 'Money, credit and currency',
    meaning: 'How fast banks stop lending on bills of trade as inflation is expected.',
  },
  'money.crowdingOut': {
    group: 'Money, credit and currency',
    meaning: 'Part of the emission for the budget that the bank saves on credit for growing trade.',
  },
  'money.idleMoneyOverhang': {
    group: 'Money, credit and currency',
    meaning: 'Overhang at which half of the growth of trade, and of what the treasury has over, meets money that lies idle already.',
  },
  'money.exchangeOverhang': {
    group: 'Money, credit and currency',
    meaning: 'Overhang above which notes are exchanged, where an exchange is prepared.',
  },
  'money.hardCurrencyCreditRestraint': {
    group: 'Money, credit and currency',
    meaning: 'Part of that growth a hard currency forbids.',
  },
  'money.wageIndexation': {
    group: 'Money, credit and currency',
    meaning: 'Share of an ordered rise of controlled prices that is paid back in wages and credit.',
  },
  'money.reformThreshold': {
    group: 'Money, credit and currency',
    meaning: 'Expected inflation above which a new hard currency circulates beside the old notes.',
  },
  'money.hardCurrencyAdoption': {
    group: 'Money, credit and currency',
    meaning: 'Share of old notes replaced in a quarter by a fully trusted hard currency.',
  },
  'money.requiredBacking': {
    group: 'Money, credit and currency',
    meaning: 'Gold and foreign exchange per unit of hard notes that earns full trust.',
  },
  'money.reformDeficitLimit': {
    group: 'Money, credit and currency',
    meaning: 'Deficit to be met by emission, as a share of GDP, at which nobody believes in the reform.',
  },
  'money.redemptionShare': {
    group: 'Money, credit and currency',
    meaning: 'Share of old notes below which they can be bought in.',
  },
  'money.redemptionDeficit': {
    group: 'Money, credit and currency',
    meaning: 'Gap of the budget as a share of GDP below which the bank can be spared from lending to the budget.',
  },
  'money.firstIssue': {
    group: 'Money, credit and currency',
    meaning: 'Share of money that the first notes of a new currency make up.',
  },
  'money.hardCurrencyPriceLevel': {
    group: 'Money, credit and currency',
    meaning: 'Price level of the hard currency at its introduction, 1913 = 1.',
  },
  'money.bankProtection': {
    group: 'Money, credit and currency',
    meaning: 'How far the issuing bank is spared while old notes circulate.',
  },
  'money.spillover': {
    group: 'Controlled and free prices, shortage, expectations',
    meaning: 'Share of the overhang that spills over to free markets while most trade is controlled.',
  },
  'money.spilloverExponent': {
    group: 'Controlled and free prices, shortage, expectations',
    meaning: 'Power of the free share with which the rest of the overhang reaches prices.',
  },
  'money.minimumFreeShare': {
    group: 'Controlled and free prices, shortage, expectations',
    meaning: 'Smallest free share the spill-over is spread on.',
  },
  'money.maximumShortfall': {
    group: 'Controlled and free prices, shortage, expectations',
    meaning: 'Shortfall of money below which free prices do not sink further.',
  },
  'money.controlledPriceDrift': {
    group: 'Controlled and free prices, shortage, expectations',
    meaning: 'Drift of controlled prices towards the market where no plan binds them.',
  },
  'money.listReprinting': {
    group: 'Controlled and free prices, shortage, expectations',
    meaning: 'Printings of the lists that most prices are free of, added in a quarter per log point of expected inflation.',
  },
  'money.expectationRise': {
    group: 'Controlled and free prices, shortage, expectations',
    meaning: 'Adaptation of expected inflation to higher inflation.',
  },
  'money.expectationFall': {
    group: 'Controlled and free prices, shortage, expectations',
    meaning: 'Adaptation to lower inflation.',
  },
  'money.liberalisationNews': {
    group: 'Controlled and free prices, shortage, expectations',
    meaning: 'Expected inflation raised by freeing all trade, per log point of the overhang.',
  },
  'money.retrenchmentNews': {
    group: 'Controlled and free prices, shortage, expectations',
    meaning: 'Share of expected inflation that a fully tight credit policy talks down.',
  },
  'money.tightCreditThreshold': {
    group: 'Controlled and free prices, shortage, expectations',
    meaning: 'Credit ease below which policy is seen as tight.',
  },
  'money.referenceIndustry': {
    group: 'Industrial against farm prices',
    meaning: 'Non-farm output of 1913, billions.',
  },
  'money.referenceSurplus': {
    group: 'Industrial against farm prices',
    meaning: 'Grain beyond village needs in 1913, million tonnes.',
  },
  'money.villageNeedPerHead': {
    group: 'Industrial against farm prices',
    meaning: 'Grain a villager eats, sows and feeds, tonnes a year.',
  },
  'money.minimumSurplus': {
    group: 'Industrial against farm prices',
    meaning: 'Lowest surplus relative to 1913.',
  },
  'money.scarcityElasticity': {
    group: 'Industrial against farm prices',
    meaning: 'Elasticity of relative prices to relative scarcity.',
  },
  'money.firstQuarterMarketings': {
    group: 'Industrial against farm prices',
    meaning: "Marketings of each quarter relative to a quarter of the year's.",
  },
  'money.secondQuarterMarketings': {
    group: 'Industrial against farm prices',
    meaning: "Marketings of each quarter relative to a quarter of the year's.",
  },
  'money.thirdQuarterMarketings': {
    group: 'Industrial against farm prices',
    meaning: "Marketings of each quarter relative to a quarter of the year's.",
  },
  'money.fourthQuarterMarketings': {
    group: 'Industrial against farm prices',
    meaning: "Marketings of each quarter relative to a quarter of the year's.",
  },
  'money.seasonalPass': {
    group: 'Industrial against farm prices',
    meaning: 'Share of the seasonal swing that storage lets through to prices (power).',
  },
  'money.markupFromCredit': {
    group: 'Industrial against farm prices',
    meaning: 'Mark-up that full credit alone lets trusts take.',
  },
  'money.markupFromHoarding': {
    group: 'Industrial against farm prices',
    meaning: 'Mark-up that full credit lets trusts take by holding goods while money falls.',
  },
  'money.hoardingInflation': {
    group: 'Industrial against farm prices',
    meaning: 'Expected inflation at which all trusts prefer goods to money.',
  },
  'money.competition': {
    group: 'Industrial against farm prices',
    meaning: "Part of the trusts' market power that working markets take away.",
  },
  'money.ceilingEffect': {
    group: 'Industrial against farm prices',
    meaning: 'Part of the mark-up that full price ceilings take away.',
  },
  'money.markupRise': {
    group: 'Industrial against farm prices',
    meaning: 'Approach of the mark-up to a higher target.',
  },
  'money.markupFall': {
    group: 'Industrial against farm prices',
    meaning: 'Approach to a lower target.',
  },
  'money.forcedSales': {
    group: 'Industrial against farm prices',
    meaning: 'Addition to it where stocks are unsold and credit is shut.',
  },
  'money.goodsImportsSupply': {
    group: 'Industrial against farm prices',
    meaning: 'Factory goods that full imports add, as a share of the output of 1913.',
  },
  'money.grainPriceElasticity': {
    group: 'Industrial against farm prices',
    meaning: "Elasticity of the ratio to the state's grain price.",
  },
  'money.unsoldThreshold': {
    group: 'Industrial against farm prices',
    meaning: 'Ratio from which goods stay on the shelf.',
  },
  'money.unsoldRate': {
    group: 'Industrial against farm prices',
    meaning: 'Goods left unsold in a quarter per log point of the ratio above it.',
  },
  'money.stockClearing': {
    group: 'Industrial against farm prices',
    meaning: 'Share of unsold stocks worked off in a quarter.',
  },
  'money.marketedShareAtParity': {
    group: 'Industrial against farm prices',
    meaning: 'Share of the surplus brought to market at parity.',
  },
  'money.marketingElasticity': {
    group: 'Industrial against farm prices',
    meaning: 'Elasticity of that share to the ratio, with the sign turned.',
  },
  'money.usualRatio': {
    group: 'Industrial against farm prices',
    meaning: 'Ratio to which the grain block is calibrated.',
  },
  'money.stateSalesElasticity': {
    group: 'Industrial against farm prices',
    meaning: "Elasticity of sales to the state to its price against the bazaar's.",
  },
  'money.goodsImportsCurrency': {
    group: 'Industrial against farm prices',
    meaning: 'Foreign currency that full imports of goods take from machines, share of what there is.',
  },
  'money.goodsImportsFull': {
    group: 'Industrial against farm prices',
    meaning: 'Consumer goods that goods imports at their widest bring in a year, billions of 1990 dollars.',
  },
  'money.marketingMemory': {
    group: 'Industrial against farm prices',
    meaning: "Weight of the last quarter in what peasants make of the year's prices.",
  },
  'money.goodsFamineMarketings': {
    group: 'Industrial against farm prices',
    meaning: 'Marketings lost where money buys nothing.',
  },
  'money.incentiveElasticity': {
    group: 'What a rouble buys and what that does to effort',
    meaning: 'Elasticity of the incentive to the goods a rouble of wages finds.',
  },
  'money.incentiveHabit': {
    group: 'What a rouble buys and what that does to effort',
    meaning: 'Speed at which people get used to what they find.',
  },
  'money.incentiveEffort': {
    group: 'What a rouble buys and what that does to effort',
    meaning: 'Effort per unit of incentive above or below habit.',
  },
  'money.arrearsFromStocks': {
    group: 'What a rouble buys and what that does to effort',
    meaning: "Part of the wage bill paid late per unit of unsold stocks (share of a quarter's output).",
  },
  'money.payLag': {
    group: 'What a rouble buys and what that does to effort',
    meaning: 'Quarters between pay day and shop.',
  },
  'money.payHabit': {
    group: 'What a rouble buys and what that does to effort',
    meaning: 'Speed at which workers get used to the worth of their pay.',
  },
  'money.strikeRate': {
    group: 'What a rouble buys and what that does to effort',
    meaning: 'Share of workers who stop work in a quarter per log point of pay below what they are used to, where nobody fears to.',
  },
  'money.strikeDaring': {
    group: 'What a rouble buys and what that does to effort',
    meaning: 'Power of what repression leaves of courage in the strikes there are.',
  },
  'money.strikeLength': {
    group: 'What a rouble buys and what that does to effort',
    meaning: 'Part of a quarter that a strike lasts.',
  },
};
