// Written by tools/contentIndex.ts; do not edit.
import { collectivisation } from './levers/collectivisation.ts';
import { defenceShare } from './levers/defenceShare.ts';
import { famineRelief } from './levers/famineRelief.ts';
import { farmInvestmentShare } from './levers/farmInvestmentShare.ts';
import { heavyIndustryShare } from './levers/heavyIndustryShare.ts';
import { inspection } from './levers/inspection.ts';
import { investmentShare } from './levers/investmentShare.ts';
import { marketScope } from './levers/marketScope.ts';
import { newLands } from './levers/newLands.ts';
import { openness } from './levers/openness.ts';
import { planDiscipline } from './levers/planDiscipline.ts';
import { planScope } from './levers/planScope.ts';
import { privatePlots } from './levers/privatePlots.ts';
import { procurementPressure } from './levers/procurementPressure.ts';
import { repression } from './levers/repression.ts';
import { residenceControls } from './levers/residenceControls.ts';
import { ruralCoercion } from './levers/ruralCoercion.ts';
import { schooling } from './levers/schooling.ts';
import { softBudgets } from './levers/softBudgets.ts';
import { tautness } from './levers/tautness.ts';
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
} from './types.ts';

export const LEVERS: Readonly<Record<LeverId, LeverDefinition>> = {
  collectivisation,
  defenceShare,
  famineRelief,
  farmInvestmentShare,
  heavyIndustryShare,
  inspection,
  investmentShare,
  marketScope,
  newLands,
  openness,
  planDiscipline,
  planScope,
  privatePlots,
  procurementPressure,
  repression,
  residenceControls,
  ruralCoercion,
  schooling,
  softBudgets,
  tautness,
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

export const ECONOMIES: Readonly<Record<string, EconomyDefinition>> = {
  ussr: USSR_ECONOMY,
};
