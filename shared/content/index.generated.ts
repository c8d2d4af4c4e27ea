// Written by tools/contentIndex.ts; do not edit.
import { collectivisation } from './levers/collectivisation.ts';
import { controlledPriceGrowth } from './levers/controlledPriceGrowth.ts';
import { creditEase } from './levers/creditEase.ts';
import { criticism } from './levers/criticism.ts';
import { defenceShare } from './levers/defenceShare.ts';
import { famineRelief } from './levers/famineRelief.ts';
import { farmInvestmentShare } from './levers/farmInvestmentShare.ts';
import { freePriceShare } from './levers/freePriceShare.ts';
import { goodsImports } from './levers/goodsImports.ts';
import { grainPrice } from './levers/grainPrice.ts';
import { heavyIndustryShare } from './levers/heavyIndustryShare.ts';
import { inspection } from './levers/inspection.ts';
import { investmentShare } from './levers/investmentShare.ts';
import { marketScope } from './levers/marketScope.ts';
import { mobilisation } from './levers/mobilisation.ts';
import { newLands } from './levers/newLands.ts';
import { openness } from './levers/openness.ts';
import { planDiscipline } from './levers/planDiscipline.ts';
import { planScope } from './levers/planScope.ts';
import { priceCeilings } from './levers/priceCeilings.ts';
import { priceSubsidies } from './levers/priceSubsidies.ts';
import { privatePlots } from './levers/privatePlots.ts';
import { procurementPressure } from './levers/procurementPressure.ts';
import { repression } from './levers/repression.ts';
import { residenceControls } from './levers/residenceControls.ts';
import { ruralCoercion } from './levers/ruralCoercion.ts';
import { schooling } from './levers/schooling.ts';
import { softBudgets } from './levers/softBudgets.ts';
import { tautness } from './levers/tautness.ts';
import { taxEffort } from './levers/taxEffort.ts';
import { cominternLine } from './laws/comintern-line.ts';
import { currency } from './laws/currency.ts';
import { foreignTrade } from './laws/foreign-trade.ts';
import { grainRegime } from './laws/grain-regime.ts';
import { innerPartyDemocracy } from './laws/inner-party-democracy.ts';
import { labourRegime } from './laws/labour-regime.ts';
import { landTenure } from './laws/land-tenure.ts';
import { militaryDoctrine } from './laws/military-doctrine.ts';
import { nationalities } from './laws/nationalities.ts';
import { planningSystem } from './laws/planning-system.ts';
import { pressAndStatistics } from './laws/press-and-statistics.ts';
import { priceRegime } from './laws/price-regime.ts';
import { privateEnterprise } from './laws/private-enterprise.ts';
import { privileges } from './laws/privileges.ts';
import { ruralIndustry } from './laws/rural-industry.ts';
import { securityPowers } from './laws/security-powers.ts';
import { apparatus } from './factions/apparatus.ts';
import { left } from './factions/left.ts';
import { organs } from './factions/organs.ts';
import { right } from './factions/right.ts';
import { technocrats } from './factions/technocrats.ts';
import { workersOpposition } from './factions/workersOpposition.ts';
import { foreignCapital } from './outside/foreignCapital.ts';
import { peasantry } from './outside/peasantry.ts';
import { westernPowers } from './outside/westernPowers.ts';
import { andropov } from './figures/andropov.ts';
import { baibakov } from './figures/baibakov.ts';
import { beria } from './figures/beria.ts';
import { brezhnev } from './figures/brezhnev.ts';
import { bukharin } from './figures/bukharin.ts';
import { chernenko } from './figures/chernenko.ts';
import { dzerzhinsky } from './figures/dzerzhinsky.ts';
import { frunze } from './figures/frunze.ts';
import { gorbachev } from './figures/gorbachev.ts';
import { kaganovich } from './figures/kaganovich.ts';
import { kamenev } from './figures/kamenev.ts';
import { khrushchev } from './figures/khrushchev.ts';
import { kollontai } from './figures/kollontai.ts';
import { kosygin } from './figures/kosygin.ts';
import { krasin } from './figures/krasin.ts';
import { kryuchkov } from './figures/kryuchkov.ts';
import { krzhizhanovsky } from './figures/krzhizhanovsky.ts';
import { lenin } from './figures/lenin.ts';
import { liberman } from './figures/liberman.ts';
import { ligachev } from './figures/ligachev.ts';
import { malenkov } from './figures/malenkov.ts';
import { medvedevSergei } from './figures/medvedev-sergei.ts';
import { mikoyan } from './figures/mikoyan.ts';
import { molotov } from './figures/molotov.ts';
import { ordzhonikidze } from './figures/ordzhonikidze.ts';
import { preobrazhensky } from './figures/preobrazhensky.ts';
import { pyatakov } from './figures/pyatakov.ts';
import { rykov } from './figures/rykov.ts';
import { ryzhkov } from './figures/ryzhkov.ts';
import { shlyapnikov } from './figures/shlyapnikov.ts';
import { shvernik } from './figures/shvernik.ts';
import { stalin } from './figures/stalin.ts';
import { suslov } from './figures/suslov.ts';
import { tomsky } from './figures/tomsky.ts';
import { trotsky } from './figures/trotsky.ts';
import { ustinov } from './figures/ustinov.ts';
import { voroshilov } from './figures/voroshilov.ts';
import { voznesensky } from './figures/voznesensky.ts';
import { yakovlev } from './figures/yakovlev.ts';
import { zhdanov } from './figures/zhdanov.ts';
import { zhukov } from './figures/zhukov.ts';
import { zinoviev } from './figures/zinoviev.ts';
import { breakOf1927 } from './events/break-of-1927.ts';
import { chernobyl } from './events/chernobyl.ts';
import { choiceOf1939 } from './events/choice-of-1939.ts';
import { congressOf1934 } from './events/congress-of-1934.ts';
import { genoaInvitation } from './events/genoa-invitation.ts';
import { grainCrisis } from './events/grain-crisis.ts';
import { hungerOf1946 } from './events/hunger-of-1946.ts';
import { hungerReports } from './events/hunger-reports.ts';
import { lenaGoldfields } from './events/lena-goldfields.ts';
import { leninsDeath } from './events/lenins-death.ts';
import { machinesOnCredit } from './events/machines-on-credit.ts';
import { minersOf1989 } from './events/miners-of-1989.ts';
import { oilWindfall } from './events/oil-windfall.ts';
import { polishCrisis } from './events/polish-crisis.ts';
import { pricesOf1962 } from './events/prices-of-1962.ts';
import { recognitionOf1924 } from './events/recognition-of-1924.ts';
import { reformOf1965 } from './events/reform-of-1965.ts';
import { scissorsCrisis } from './events/scissors-crisis.ts';
import { secretSpeech } from './events/secret-speech.ts';
import { shakhty } from './events/shakhty.ts';
import { stalinsDeath } from './events/stalins-death.ts';
import { unpaidWages } from './events/unpaid-wages.ts';
import { virginLands } from './events/virgin-lands.ts';
import { volgaFamineRelief } from './events/volga-famine-relief.ts';
import { winterOf1930 } from './events/winter-of-1930.ts';
import { scenario1921 } from './scenarios/1921.ts';
import { DUAL_TRACK_1965_PROGRAMME } from './programmes/dualTrack1965.ts';
import { DUAL_TRACK_1985_PROGRAMME } from './programmes/dualTrack1985.ts';
import { EAST_ASIAN_PROGRAMME } from './programmes/eastAsian.ts';
import { HISTORY_PROGRAMME } from './programmes/history.ts';
import { NEP_INVESTMENT_PROGRAMME } from './programmes/nepInvestment.ts';
import { NEP_KEPT_PROGRAMME } from './programmes/nepKept.ts';
import { NO_COLLECTIVISATION_PROGRAMME } from './programmes/noCollectivisation.ts';
import { WAR_COMMUNISM_KEPT_PROGRAMME } from './programmes/warCommunismKept.ts';
import { agroJointCrimeaConcession } from './concessions/agro-joint-crimea.ts';
import { alapaevskAsbestosConcession } from './concessions/alapaevsk-asbestos.ts';
import { barnsdallBakuConcession } from './concessions/barnsdall-baku.ts';
import { chiaturaManganeseConcession } from './concessions/chiatura-manganese.ts';
import { deruluftConcession } from './concessions/deruluft.ts';
import { drusagKubanConcession } from './concessions/drusag-kuban.ts';
import { ekibastuzCoalConcession } from './concessions/ekibastuz-coal.ts';
import { fiatTogliattiConcession } from './concessions/fiat-togliatti.ts';
import { fordGorkyConcession } from './concessions/ford-gorky.ts';
import { gasForPipesConcession } from './concessions/gas-for-pipes.ts';
import { hammerPencilsConcession } from './concessions/hammer-pencils.ts';
import { hillmanClothingConcession } from './concessions/hillman-clothing.ts';
import { homatekMoscowConcession } from './concessions/homatek-moscow.ts';
import { junkersFiliConcession } from './concessions/junkers-fili.ts';
import { kamchatkaFisheriesConcession } from './concessions/kamchatka-fisheries.ts';
import { ksTimberConcession } from './concessions/ks-timber.ts';
import { kuzbassColonyConcession } from './concessions/kuzbass-colony.ts';
import { kyshtymCopperConcession } from './concessions/kyshtym-copper.ts';
import { lenaAltaiConcession } from './concessions/lena-altai.ts';
import { lenaGoldfieldsConcession } from './concessions/lena-goldfields.ts';
import { lenaUralsConcession } from './concessions/lena-urals.ts';
import { lenwestShoesConcession } from './concessions/lenwest-shoes.ts';
import { manychKruppConcession } from './concessions/manych-krupp.ts';
import { marineResourcesConcession } from './concessions/marine-resources.ts';
import { mcdonaldsMoscowConcession } from './concessions/mcdonalds-moscow.ts';
import { mologolesConcession } from './concessions/mologoles.ts';
import { northSakhalinCoalConcession } from './concessions/north-sakhalin-coal.ts';
import { northSakhalinOilConcession } from './concessions/north-sakhalin-oil.ts';
import { northernForestsConcession } from './concessions/northern-forests.ts';
import { occidentalAmmoniaConcession } from './concessions/occidental-ammonia.ts';
import { pepsiNovorossiyskConcession } from './concessions/pepsi-novorossiysk.ts';
import { prikumskFarmConcession } from './concessions/prikumsk-farm.ts';
import { ridderLeadConcession } from './concessions/ridder-lead.ts';
import { rusgertorgConcession } from './concessions/rusgertorg.ts';
import { russanglolesConcession } from './concessions/russangloles.ts';
import { russgollandolesConcession } from './concessions/russgollandoles.ts';
import { russnorvegolesConcession } from './concessions/russnorvegoles.ts';
import { sakhalinShelfConcession } from './concessions/sakhalin-shelf.ts';
import { sinclairSakhalinConcession } from './concessions/sinclair-sakhalin.ts';
import { skfMoscowConcession } from './concessions/skf-moscow.ts';
import { southEastLandConcession } from './concessions/south-east-land.ts';
import { southYakutiaCoalConcession } from './concessions/south-yakutia-coal.ts';
import { tengizOilConcession } from './concessions/tengiz-oil.ts';
import { tetyukheMinesConcession } from './concessions/tetyukhe-mines.ts';
import { vanderlipKamchatkaConcession } from './concessions/vanderlip-kamchatka.ts';
import { vegaWhalingConcession } from './concessions/vega-whaling.ts';
import { westSiberianForestsConcession } from './concessions/west-siberian-forests.ts';
import { azovstalProject } from './projects/azovstal.ts';
import { baikalAmurRailwayProject } from './projects/baikal-amur-railway.ts';
import { bakuBatumPipelineProject } from './projects/baku-batum-pipeline.ts';
import { bereznikiChemicalsProject } from './projects/berezniki-chemicals.ts';
import { bobrikiChemicalsProject } from './projects/bobriki-chemicals.ts';
import { bratskDamProject } from './projects/bratsk-dam.ts';
import { chelyabinskTractorsProject } from './projects/chelyabinsk-tractors.ts';
import { dnieperDamProject } from './projects/dnieper-dam.ts';
import { druzhbaPipelineProject } from './projects/druzhba-pipeline.ts';
import { exportParkIvanovoProject } from './projects/export-park-ivanovo.ts';
import { ferganaCanalProject } from './projects/fergana-canal.ts';
import { gorkyCarsProject } from './projects/gorky-cars.ts';
import { householdContractProvinceProject } from './projects/household-contract-province.ts';
import { kamazProject } from './projects/kamaz.ts';
import { karagandaCoalProject } from './projects/karaganda-coal.ts';
import { karakumCanalProject } from './projects/karakum-canal.ts';
import { kharkovTractorsProject } from './projects/kharkov-tractors.ts';
import { khibinyApatiteProject } from './projects/khibiny-apatite.ts';
import { kolymaGoldProject } from './projects/kolyma-gold.ts';
import { komsomolskProject } from './projects/komsomolsk.ts';
import { krasnoyarskDamProject } from './projects/krasnoyarsk-dam.ts';
import { krivoiRogWorksProject } from './projects/krivoi-rog-works.ts';
import { kuibyshevDamProject } from './projects/kuibyshev-dam.ts';
import { kuznetskWorksProject } from './projects/kuznetsk-works.ts';
import { leningradNuclearProject } from './projects/leningrad-nuclear.ts';
import { magnitogorskProject } from './projects/magnitogorsk.ts';
import { mainTurkmenCanalProject } from './projects/main-turkmen-canal.ts';
import { massHousingProject } from './projects/mass-housing.ts';
import { moscowMetroProject } from './projects/moscow-metro.ts';
import { moscowVolgaCanalProject } from './projects/moscow-volga-canal.ts';
import { norilskNickelProject } from './projects/norilsk-nickel.ts';
import { northernRiversProject } from './projects/northern-rivers.ts';
import { novovoronezhNuclearProject } from './projects/novovoronezh-nuclear.ts';
import { nurekDamProject } from './projects/nurek-dam.ts';
import { obninskReactorProject } from './projects/obninsk-reactor.ts';
import { redPutilovTractorsProject } from './projects/red-putilov-tractors.ts';
import { rostovFarmMachinesProject } from './projects/rostov-farm-machines.ts';
import { rybinskUglichProject } from './projects/rybinsk-uglich.ts';
import { samotlorProject } from './projects/samotlor.ts';
import { saratovMoscowGasProject } from './projects/saratov-moscow-gas.ts';
import { sayanoShushenskayaDamProject } from './projects/sayano-shushenskaya-dam.ts';
import { secondBakuProject } from './projects/second-baku.ts';
import { shaturaPowerProject } from './projects/shatura-power.ts';
import { shelterbeltsProject } from './projects/shelterbelts.ts';
import { stalingradDamProject } from './projects/stalingrad-dam.ts';
import { stalingradTractorsProject } from './projects/stalingrad-tractors.ts';
import { tashkentTextilesProject } from './projects/tashkent-textiles.ts';
import { townshipWorksKievProject } from './projects/township-works-kiev.ts';
import { transpolarRailwayProject } from './projects/transpolar-railway.ts';
import { turksibProject } from './projects/turksib.ts';
import { uralKuznetskProject } from './projects/ural-kuznetsk.ts';
import { uralmashProject } from './projects/uralmash.ts';
import { urengoyGasProject } from './projects/urengoy-gas.ts';
import { urengoyUzhgorodPipelineProject } from './projects/urengoy-uzhgorod-pipeline.ts';
import { vazTogliattiProject } from './projects/vaz-togliatti.ts';
import { virginLandsProject } from './projects/virgin-lands.ts';
import { volgaDonCanalProject } from './projects/volga-don-canal.ts';
import { volkhovDamProject } from './projects/volkhov-dam.ts';
import { vorkutaCoalProject } from './projects/vorkuta-coal.ts';
import { westSiberianOilProject } from './projects/west-siberian-oil.ts';
import { whiteSeaCanalProject } from './projects/white-sea-canal.ts';
import { zaporizhstalProject } from './projects/zaporizhstal.ts';
import { zoneBatumProject } from './projects/zone-batum.ts';
import { zoneKaliningradProject } from './projects/zone-kaliningrad.ts';
import { zoneLeningradProject } from './projects/zone-leningrad.ts';
import { zoneOdessaProject } from './projects/zone-odessa.ts';
import { zoneVladivostokProject } from './projects/zone-vladivostok.ts';
import { USSR_ECONOMY } from './economies/ussr.ts';
import type { EconomyDefinition } from '../state/economyDefinition.ts';
import type { LeverId } from '../state/levers.ts';
import type { FactionId, OutsideSeatId } from '../state/seats.ts';
import type {
  LeverDefinition,
  LawDefinition,
  FactionDefinition,
  OutsideSeatDefinition,
  FigureDefinition,
  EventDefinition,
  ScenarioDefinition,
  ProgrammeDefinition,
  ConcessionSite,
  ProjectDefinition,
} from './types.ts';

export const LEVERS: Readonly<Record<LeverId, LeverDefinition>> = {
  collectivisation,
  controlledPriceGrowth,
  creditEase,
  criticism,
  defenceShare,
  famineRelief,
  farmInvestmentShare,
  freePriceShare,
  goodsImports,
  grainPrice,
  heavyIndustryShare,
  inspection,
  investmentShare,
  marketScope,
  mobilisation,
  newLands,
  openness,
  planDiscipline,
  planScope,
  priceCeilings,
  priceSubsidies,
  privatePlots,
  procurementPressure,
  repression,
  residenceControls,
  ruralCoercion,
  schooling,
  softBudgets,
  tautness,
  taxEffort,
};

export const LAWS: Readonly<Record<string, LawDefinition>> = {
  'comintern-line': cominternLine,
  currency,
  'foreign-trade': foreignTrade,
  'grain-regime': grainRegime,
  'inner-party-democracy': innerPartyDemocracy,
  'labour-regime': labourRegime,
  'land-tenure': landTenure,
  'military-doctrine': militaryDoctrine,
  nationalities,
  'planning-system': planningSystem,
  'press-and-statistics': pressAndStatistics,
  'price-regime': priceRegime,
  'private-enterprise': privateEnterprise,
  privileges,
  'rural-industry': ruralIndustry,
  'security-powers': securityPowers,
};

export const FACTIONS: Readonly<Record<FactionId, FactionDefinition>> = {
  apparatus,
  left,
  organs,
  right,
  technocrats,
  workersOpposition,
};

export const OUTSIDE_SEATS: Readonly<Record<OutsideSeatId, OutsideSeatDefinition>> = {
  foreignCapital,
  peasantry,
  westernPowers,
};

export const FIGURES: Readonly<Record<string, FigureDefinition>> = {
  andropov,
  baibakov,
  beria,
  brezhnev,
  bukharin,
  chernenko,
  dzerzhinsky,
  frunze,
  gorbachev,
  kaganovich,
  kamenev,
  khrushchev,
  kollontai,
  kosygin,
  krasin,
  kryuchkov,
  krzhizhanovsky,
  lenin,
  liberman,
  ligachev,
  malenkov,
  'medvedev-sergei': medvedevSergei,
  mikoyan,
  molotov,
  ordzhonikidze,
  preobrazhensky,
  pyatakov,
  rykov,
  ryzhkov,
  shlyapnikov,
  shvernik,
  stalin,
  suslov,
  tomsky,
  trotsky,
  ustinov,
  voroshilov,
  voznesensky,
  yakovlev,
  zhdanov,
  zhukov,
  zinoviev,
};

export const EVENTS: Readonly<Record<string, EventDefinition>> = {
  'break-of-1927': breakOf1927,
  chernobyl,
  'choice-of-1939': choiceOf1939,
  'congress-of-1934': congressOf1934,
  'genoa-invitation': genoaInvitation,
  'grain-crisis': grainCrisis,
  'hunger-of-1946': hungerOf1946,
  'hunger-reports': hungerReports,
  'lena-goldfields': lenaGoldfields,
  'lenins-death': leninsDeath,
  'machines-on-credit': machinesOnCredit,
  'miners-of-1989': minersOf1989,
  'oil-windfall': oilWindfall,
  'polish-crisis': polishCrisis,
  'prices-of-1962': pricesOf1962,
  'recognition-of-1924': recognitionOf1924,
  'reform-of-1965': reformOf1965,
  'scissors-crisis': scissorsCrisis,
  'secret-speech': secretSpeech,
  shakhty,
  'stalins-death': stalinsDeath,
  'unpaid-wages': unpaidWages,
  'virgin-lands': virginLands,
  'volga-famine-relief': volgaFamineRelief,
  'winter-of-1930': winterOf1930,
};

export const SCENARIOS: Readonly<Record<string, ScenarioDefinition>> = {
  '1921': scenario1921,
};

export const PROGRAMMES: Readonly<Record<string, ProgrammeDefinition>> = {
  'dual-track-1965': DUAL_TRACK_1965_PROGRAMME,
  'dual-track-1985': DUAL_TRACK_1985_PROGRAMME,
  'east-asian': EAST_ASIAN_PROGRAMME,
  history: HISTORY_PROGRAMME,
  'nep-investment': NEP_INVESTMENT_PROGRAMME,
  'nep-kept': NEP_KEPT_PROGRAMME,
  'no-collectivisation': NO_COLLECTIVISATION_PROGRAMME,
  'war-communism-kept': WAR_COMMUNISM_KEPT_PROGRAMME,
};

export const CONCESSIONS: Readonly<Record<string, ConcessionSite>> = {
  'agro-joint-crimea': agroJointCrimeaConcession,
  'alapaevsk-asbestos': alapaevskAsbestosConcession,
  'barnsdall-baku': barnsdallBakuConcession,
  'chiatura-manganese': chiaturaManganeseConcession,
  deruluft: deruluftConcession,
  'drusag-kuban': drusagKubanConcession,
  'ekibastuz-coal': ekibastuzCoalConcession,
  'fiat-togliatti': fiatTogliattiConcession,
  'ford-gorky': fordGorkyConcession,
  'gas-for-pipes': gasForPipesConcession,
  'hammer-pencils': hammerPencilsConcession,
  'hillman-clothing': hillmanClothingConcession,
  'homatek-moscow': homatekMoscowConcession,
  'junkers-fili': junkersFiliConcession,
  'kamchatka-fisheries': kamchatkaFisheriesConcession,
  'ks-timber': ksTimberConcession,
  'kuzbass-colony': kuzbassColonyConcession,
  'kyshtym-copper': kyshtymCopperConcession,
  'lena-altai': lenaAltaiConcession,
  'lena-goldfields': lenaGoldfieldsConcession,
  'lena-urals': lenaUralsConcession,
  'lenwest-shoes': lenwestShoesConcession,
  'manych-krupp': manychKruppConcession,
  'marine-resources': marineResourcesConcession,
  'mcdonalds-moscow': mcdonaldsMoscowConcession,
  mologoles: mologolesConcession,
  'north-sakhalin-coal': northSakhalinCoalConcession,
  'north-sakhalin-oil': northSakhalinOilConcession,
  'northern-forests': northernForestsConcession,
  'occidental-ammonia': occidentalAmmoniaConcession,
  'pepsi-novorossiysk': pepsiNovorossiyskConcession,
  'prikumsk-farm': prikumskFarmConcession,
  'ridder-lead': ridderLeadConcession,
  rusgertorg: rusgertorgConcession,
  russangloles: russanglolesConcession,
  russgollandoles: russgollandolesConcession,
  russnorvegoles: russnorvegolesConcession,
  'sakhalin-shelf': sakhalinShelfConcession,
  'sinclair-sakhalin': sinclairSakhalinConcession,
  'skf-moscow': skfMoscowConcession,
  'south-east-land': southEastLandConcession,
  'south-yakutia-coal': southYakutiaCoalConcession,
  'tengiz-oil': tengizOilConcession,
  'tetyukhe-mines': tetyukheMinesConcession,
  'vanderlip-kamchatka': vanderlipKamchatkaConcession,
  'vega-whaling': vegaWhalingConcession,
  'west-siberian-forests': westSiberianForestsConcession,
};

export const PROJECTS: Readonly<Record<string, ProjectDefinition>> = {
  azovstal: azovstalProject,
  'baikal-amur-railway': baikalAmurRailwayProject,
  'baku-batum-pipeline': bakuBatumPipelineProject,
  'berezniki-chemicals': bereznikiChemicalsProject,
  'bobriki-chemicals': bobrikiChemicalsProject,
  'bratsk-dam': bratskDamProject,
  'chelyabinsk-tractors': chelyabinskTractorsProject,
  'dnieper-dam': dnieperDamProject,
  'druzhba-pipeline': druzhbaPipelineProject,
  'export-park-ivanovo': exportParkIvanovoProject,
  'fergana-canal': ferganaCanalProject,
  'gorky-cars': gorkyCarsProject,
  'household-contract-province': householdContractProvinceProject,
  kamaz: kamazProject,
  'karaganda-coal': karagandaCoalProject,
  'karakum-canal': karakumCanalProject,
  'kharkov-tractors': kharkovTractorsProject,
  'khibiny-apatite': khibinyApatiteProject,
  'kolyma-gold': kolymaGoldProject,
  komsomolsk: komsomolskProject,
  'krasnoyarsk-dam': krasnoyarskDamProject,
  'krivoi-rog-works': krivoiRogWorksProject,
  'kuibyshev-dam': kuibyshevDamProject,
  'kuznetsk-works': kuznetskWorksProject,
  'leningrad-nuclear': leningradNuclearProject,
  magnitogorsk: magnitogorskProject,
  'main-turkmen-canal': mainTurkmenCanalProject,
  'mass-housing': massHousingProject,
  'moscow-metro': moscowMetroProject,
  'moscow-volga-canal': moscowVolgaCanalProject,
  'norilsk-nickel': norilskNickelProject,
  'northern-rivers': northernRiversProject,
  'novovoronezh-nuclear': novovoronezhNuclearProject,
  'nurek-dam': nurekDamProject,
  'obninsk-reactor': obninskReactorProject,
  'red-putilov-tractors': redPutilovTractorsProject,
  'rostov-farm-machines': rostovFarmMachinesProject,
  'rybinsk-uglich': rybinskUglichProject,
  samotlor: samotlorProject,
  'saratov-moscow-gas': saratovMoscowGasProject,
  'sayano-shushenskaya-dam': sayanoShushenskayaDamProject,
  'second-baku': secondBakuProject,
  'shatura-power': shaturaPowerProject,
  shelterbelts: shelterbeltsProject,
  'stalingrad-dam': stalingradDamProject,
  'stalingrad-tractors': stalingradTractorsProject,
  'tashkent-textiles': tashkentTextilesProject,
  'township-works-kiev': townshipWorksKievProject,
  'transpolar-railway': transpolarRailwayProject,
  turksib: turksibProject,
  'ural-kuznetsk': uralKuznetskProject,
  uralmash: uralmashProject,
  'urengoy-gas': urengoyGasProject,
  'urengoy-uzhgorod-pipeline': urengoyUzhgorodPipelineProject,
  'vaz-togliatti': vazTogliattiProject,
  'virgin-lands': virginLandsProject,
  'volga-don-canal': volgaDonCanalProject,
  'volkhov-dam': volkhovDamProject,
  'vorkuta-coal': vorkutaCoalProject,
  'west-siberian-oil': westSiberianOilProject,
  'white-sea-canal': whiteSeaCanalProject,
  zaporizhstal: zaporizhstalProject,
  'zone-batum': zoneBatumProject,
  'zone-kaliningrad': zoneKaliningradProject,
  'zone-leningrad': zoneLeningradProject,
  'zone-odessa': zoneOdessaProject,
  'zone-vladivostok': zoneVladivostokProject,
};

export const ECONOMIES: Readonly<Record<string, EconomyDefinition>> = {
  ussr: USSR_ECONOMY,
};
