// Written by tools/contentIndex.ts; do not edit.
import { apparatusFaction } from './articles/apparatus-faction.ts';
import { backTesting } from './articles/back-testing.ts';
import { bureaucracyAndNewClass } from './articles/bureaucracy-and-new-class.ts';
import { centralCommittee } from './articles/central-committee.ts';
import { centralStatisticalAdministration } from './articles/central-statistical-administration.ts';
import { chemicalsAndFertiliser } from './articles/chemicals-and-fertiliser.ts';
import { china } from './articles/china.ts';
import { cmea } from './articles/cmea.ts';
import { coal } from './articles/coal.ts';
import { cocom } from './articles/cocom.ts';
import { coldWarEconomy } from './articles/cold-war-economy.ts';
import { collectivisation } from './articles/collectivisation.ts';
import { comparators } from './articles/comparators.ts';
import { concessions } from './articles/concessions.ts';
import { consent } from './articles/consent.ts';
import { controlFigures } from './articles/control-figures.ts';
import { coordination } from './articles/coordination.ts';
import { defenceIndustry } from './articles/defence-industry.ts';
import { disorganisation } from './articles/disorganisation.ts';
import { dualTrack } from './articles/dual-track.ts';
import { easternEurope } from './articles/eastern-europe.ts';
import { elasticityOfSubstitution } from './articles/elasticity-of-substitution.ts';
import { electricity } from './articles/electricity.ts';
import { endings } from './articles/endings.ts';
import { enthusiasm } from './articles/enthusiasm.ts';
import { famine } from './articles/famine.ts';
import { farmInputs } from './articles/farm-inputs.ts';
import { feldmanModel } from './articles/feldman-model.ts';
import { fiveYearPlan } from './articles/five-year-plan.ts';
import { forcedLabour } from './articles/forced-labour.ts';
import { foreignCapital } from './articles/foreign-capital.ts';
import { foreignEconomist } from './articles/foreign-economist.ts';
import { foreignTrade } from './articles/foreign-trade.ts';
import { germanQuestionAndTheWar } from './articles/german-question-and-the-war.ts';
import { glavkontsesskom } from './articles/glavkontsesskom.ts';
import { gosbank } from './articles/gosbank.ts';
import { gosplan } from './articles/gosplan.ts';
import { graftGraduatesAndTheSquare } from './articles/graft-graduates-and-the-square.ts';
import { grainFarming } from './articles/grain-farming.ts';
import { grainProcurement } from './articles/grain-procurement.ts';
import { greatDepression } from './articles/great-depression.ts';
import { greatLeap } from './articles/great-leap.ts';
import { hardCurrency } from './articles/hard-currency.ts';
import { housing } from './articles/housing.ts';
import { inflationOpenAndRepressed } from './articles/inflation-open-and-repressed.ts';
import { innerPartyDemocracy } from './articles/inner-party-democracy.ts';
import { internationalDollars } from './articles/international-dollars.ts';
import { isolationAndRecognition } from './articles/isolation-and-recognition.ts';
import { kolkhoz } from './articles/kolkhoz.ts';
import { labourSurplusAndItsEnd } from './articles/labour-surplus-and-its-end.ts';
import { leftFaction } from './articles/left-faction.ts';
import { lightIndustryAndIncentives } from './articles/light-industry-and-incentives.ts';
import { livestock } from './articles/livestock.ts';
import { machineTractorStations } from './articles/machine-tractor-stations.ts';
import { marketMemory } from './articles/market-memory.ts';
import { monetaryOverhang } from './articles/monetary-overhang.ts';
import { moneyAndCurrencyReform } from './articles/money-and-currency-reform.ts';
import { mortalLeaders } from './articles/mortal-leaders.ts';
import { narkomfin } from './articles/narkomfin.ts';
import { nepOnALeash } from './articles/nep-on-a-leash.ts';
import { nomenklatura } from './articles/nomenklatura.ts';
import { oilAndGas } from './articles/oil-and-gas.ts';
import { organsAndArmy } from './articles/organs-and-army.ts';
import { orgburo } from './articles/orgburo.ts';
import { peasantry } from './articles/peasantry.ts';
import { politburo } from './articles/politburo.ts';
import { politicalPolice } from './articles/political-police.ts';
import { populationAndLosses } from './articles/population-and-losses.ts';
import { primitiveAccumulation } from './articles/primitive-accumulation.ts';
import { privatePlotsAndKolkhozMarket } from './articles/private-plots-and-kolkhoz-market.ts';
import { privateTraders } from './articles/private-traders.ts';
import { procurementOnReportedHarvests } from './articles/procurement-on-reported-harvests.ts';
import { rabkrin } from './articles/rabkrin.ts';
import { railways } from './articles/railways.ts';
import { reportedAndTrueStatistics } from './articles/reported-and-true-statistics.ts';
import { republics } from './articles/republics.ts';
import { residenceControls } from './articles/residence-controls.ts';
import { rightFaction } from './articles/right-faction.ts';
import { roadsNotTaken } from './articles/roads-not-taken.ts';
import { ruralCrafts } from './articles/rural-crafts.ts';
import { schoolingAndHealth } from './articles/schooling-and-health.ts';
import { scissorsCrisis } from './articles/scissors-crisis.ts';
import { secretariat } from './articles/secretariat.ts';
import { sequenceAndStartingPoint } from './articles/sequence-and-starting-point.ts';
import { softBudgetConstraint } from './articles/soft-budget-constraint.ts';
import { sovkhoz } from './articles/sovkhoz.ts';
import { sovnarkhozy } from './articles/sovnarkhozy.ts';
import { steel } from './articles/steel.ts';
import { surplusLabour } from './articles/surplus-labour.ts';
import { tautness } from './articles/tautness.ts';
import { technocrats } from './articles/technocrats.ts';
import { termsOfTrade } from './articles/terms-of-trade.ts';
import { textiles } from './articles/textiles.ts';
import { tractorsAndMachinery } from './articles/tractors-and-machinery.ts';
import { tradeLedCatchUp } from './articles/trade-led-catch-up.ts';
import { tradeUnions } from './articles/trade-unions.ts';
import { trustsAndSyndicates } from './articles/trusts-and-syndicates.ts';
import { villageAssembly } from './articles/village-assembly.ts';
import { virginLands } from './articles/virgin-lands.ts';
import { vsnkh } from './articles/vsnkh.ts';
import { westernPowers } from './articles/western-powers.ts';
import { workersOpposition } from './articles/workers-opposition.ts';
import type { ArticleDefinition } from './types.ts';

export const ARTICLES: Readonly<Record<string, ArticleDefinition>> = {
  'apparatus-faction': apparatusFaction,
  'back-testing': backTesting,
  'bureaucracy-and-new-class': bureaucracyAndNewClass,
  'central-committee': centralCommittee,
  'central-statistical-administration': centralStatisticalAdministration,
  'chemicals-and-fertiliser': chemicalsAndFertiliser,
  china,
  cmea,
  coal,
  cocom,
  'cold-war-economy': coldWarEconomy,
  collectivisation,
  comparators,
  concessions,
  consent,
  'control-figures': controlFigures,
  coordination,
  'defence-industry': defenceIndustry,
  disorganisation,
  'dual-track': dualTrack,
  'eastern-europe': easternEurope,
  'elasticity-of-substitution': elasticityOfSubstitution,
  electricity,
  endings,
  enthusiasm,
  famine,
  'farm-inputs': farmInputs,
  'feldman-model': feldmanModel,
  'five-year-plan': fiveYearPlan,
  'forced-labour': forcedLabour,
  'foreign-capital': foreignCapital,
  'foreign-economist': foreignEconomist,
  'foreign-trade': foreignTrade,
  'german-question-and-the-war': germanQuestionAndTheWar,
  glavkontsesskom,
  gosbank,
  gosplan,
  'graft-graduates-and-the-square': graftGraduatesAndTheSquare,
  'grain-farming': grainFarming,
  'grain-procurement': grainProcurement,
  'great-depression': greatDepression,
  'great-leap': greatLeap,
  'hard-currency': hardCurrency,
  housing,
  'inflation-open-and-repressed': inflationOpenAndRepressed,
  'inner-party-democracy': innerPartyDemocracy,
  'international-dollars': internationalDollars,
  'isolation-and-recognition': isolationAndRecognition,
  kolkhoz,
  'labour-surplus-and-its-end': labourSurplusAndItsEnd,
  'left-faction': leftFaction,
  'light-industry-and-incentives': lightIndustryAndIncentives,
  livestock,
  'machine-tractor-stations': machineTractorStations,
  'market-memory': marketMemory,
  'monetary-overhang': monetaryOverhang,
  'money-and-currency-reform': moneyAndCurrencyReform,
  'mortal-leaders': mortalLeaders,
  narkomfin,
  'nep-on-a-leash': nepOnALeash,
  nomenklatura,
  'oil-and-gas': oilAndGas,
  'organs-and-army': organsAndArmy,
  orgburo,
  peasantry,
  politburo,
  'political-police': politicalPolice,
  'population-and-losses': populationAndLosses,
  'primitive-accumulation': primitiveAccumulation,
  'private-plots-and-kolkhoz-market': privatePlotsAndKolkhozMarket,
  'private-traders': privateTraders,
  'procurement-on-reported-harvests': procurementOnReportedHarvests,
  rabkrin,
  railways,
  'reported-and-true-statistics': reportedAndTrueStatistics,
  republics,
  'residence-controls': residenceControls,
  'right-faction': rightFaction,
  'roads-not-taken': roadsNotTaken,
  'rural-crafts': ruralCrafts,
  'schooling-and-health': schoolingAndHealth,
  'scissors-crisis': scissorsCrisis,
  secretariat,
  'sequence-and-starting-point': sequenceAndStartingPoint,
  'soft-budget-constraint': softBudgetConstraint,
  sovkhoz,
  sovnarkhozy,
  steel,
  'surplus-labour': surplusLabour,
  tautness,
  technocrats,
  'terms-of-trade': termsOfTrade,
  textiles,
  'tractors-and-machinery': tractorsAndMachinery,
  'trade-led-catch-up': tradeLedCatchUp,
  'trade-unions': tradeUnions,
  'trusts-and-syndicates': trustsAndSyndicates,
  'village-assembly': villageAssembly,
  'virgin-lands': virginLands,
  vsnkh,
  'western-powers': westernPowers,
  'workers-opposition': workersOpposition,
};
