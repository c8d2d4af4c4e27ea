import type { QuarterInputs } from '../state/economyDefinition.ts';
import type { InvestmentFactors, OutputFactors } from '../state/economyFactors.ts';
import type { EconomyState, EconomyYear } from '../state/economyState.ts';
import { accumulate } from './accumulation.ts';
import type { CalibratedEconomy } from './calibratedEconomy.ts';
import type { CoordinationLosses } from './coordination.ts';
import { disorganisation } from './coordination.ts';
import { advancePopulation } from './demography.ts';
import { applyAutumnDeaths, famineDeaths, reliefGrain } from './famine.ts';
import { farmFactors } from './factors/farmFactors.ts';
import { nonFarmFactors } from './factors/nonFarmFactors.ts';
import type { FarmingInputs } from './farming.ts';
import { applyFarmShocks, produceOnFarms, regrowHerd } from './farming.ts';
import { harvestGrain } from './grain.ts';
import { labourForce, workInPlaces } from './labourForce.ts';
import { migrate } from './migration.ts';
import { restoreTerritory } from './outputs/occupationDamage.ts';
import { civilianInvestment, producePhysicalOutputs } from './outputs/physicalOutputs.ts';
import { largeFarmShare } from './outputs/tractors.ts';
import type { ProductionInputs } from './production.ts';
import { produceOutsideFarming } from './production.ts';
import { advanceTechnology } from './technology.ts';
import { townFood } from './townFood.ts';

/**
 * The yearly part of the model, run with the harvest: farm output, grain, output of the towns that eat it, hunger, investment,
 * technology, migration, births and deaths, in this order. Mutates the state and returns the account of the year. `losses` are
 * those of coordination this quarter.
 */
export function advanceYear(
  state: EconomyState,
  inputs: QuarterInputs,
  losses: CoordinationLosses,
  economy: CalibratedEconomy,
): EconomyYear {
  const { parameters, anchor } = economy.definition;
  const { levers, weather, occupation, mobilisation, worldAccess, frontier, destruction, warPopulationChange, withholding } = inputs;
  const population = state.population;
  const labour = labourForce(state, parameters);
  const staffing = workInPlaces(state, parameters);
  const collectivised = Math.max(0, levers.collectivisation - state.collectivisedShare);

  const production: ProductionInputs = {
    nonFarmLabour: labour.nonFarm * (inputs.effort ?? 1) * staffing,
    planScope: levers.planScope,
    occupation,
    mobilisation,
  };
  const { farmEffort, harvestLabour } = inputs;
  const farmingInputs: FarmingInputs = { levers, farmLabour: labour.farm, weather, occupation, mobilisation, farmEffort, harvestLabour };
  restoreTerritory(state, occupation, parameters);
  applyFarmShocks(state, farmingInputs, economy);
  const farm = produceOnFarms(state, farmingInputs, economy);
  const farmMadeOf = farmFactors(state, farmingInputs, parameters);
  const grain = harvestGrain(
    state,
    {
      levers,
      cropIndex: farm.crop / economy.scales.crop,
      weather,
      occupation,
      mobilisation,
      withholding,
      reportingZeal: inputs.reportingZeal,
    },
    parameters,
  );
  const food = townFood(
    state,
    { grain: grain.procurement + grain.privateSales, missing: inputs.grainMissing ?? 0, farmOutput: farm.output, weather, occupation },
    parameters,
  );
  const nonFarm = nonFarmFactors(state, production, inputs.effort ?? 1, staffing, food, economy.scales.nonFarm, parameters);
  const nonFarmOutput = produceOutsideFarming(state, production, food * economy.scales.nonFarm, parameters);
  const gdp = nonFarmOutput + farm.output;
  const gdpPerHead = (1000 * gdp) / population;

  const ruralPopulation = (1 - state.urbanShare) * state.population;
  const foodNeed = parameters.foodNeedPerHead * ruralPopulation;
  const deathsFromHunger = famineDeaths({ levers, shortage: grain.shortage, ruralPopulation, foodNeed, warPopulationChange }, parameters);
  regrowHerd(state, farm, anchor.farmOutput, parameters);

  const heavyOutput = state.heavyCapitalShare * nonFarmOutput;
  const consumerOutput = nonFarmOutput - heavyOutput;
  const investment: InvestmentFactors = {
    decreedShare: levers.investmentShare,
    gdp,
    nonFarmOutput,
    heavyCapitalShare: state.heavyCapitalShare,
    openness: levers.openness,
    worldAccess,
    defenceShare: levers.defenceShare,
  };
  const use = accumulate(state, { levers, gdp, nonFarmOutput, worldAccess, destruction }, parameters);
  const outputFactors: OutputFactors = {
    planScope: levers.planScope,
    occupationDamage: state.occupationDamage,
    oilLifted: state.oilLifted,
    farmInvestment: use.farmInvestment,
    civilianInvestment: civilianInvestment({ ...use, levers }),
    destruction,
    largeFarms: largeFarmShare(state, parameters),
  };
  const outputs = producePhysicalOutputs(
    state,
    { nonFarmOutput, heavyOutput, consumerOutput, population, levers, destruction, ...use },
    parameters,
  );
  state.gdpPerHead = gdpPerHead;
  const technologyGrowth = advanceTechnology(state, { levers, gdpPerHead, frontier, worldAccess }, parameters);
  const movement = migrate(
    state,
    {
      levers,
      farmOutputPerWorker: farm.output / labour.farm,
      marginalProduct: ((1 - state.capitalElasticity) * nonFarmOutput) / labour.nonFarm,
      collectivised,
      occupation,
    },
    parameters,
  );
  const vital = advancePopulation(state, { gdpPerHead, mobilisation, warPopulationChange }, parameters);
  applyAutumnDeaths(state, deathsFromHunger, parameters);
  state.defenceShareLastYear = levers.defenceShare;
  state.occupationLastYear = occupation;

  const consumption = gdp * (1 - parameters.publicServicesShare) - use.investment - use.defence;
  return {
    year: inputs.date.year,
    population,
    gdp,
    gdpPerHead,
    crop: farm.crop,
    farmOutput: farm.output,
    nonFarmOutput,
    heavyOutput,
    consumerOutput,
    consumption,
    consumptionPerHead: (1000 * consumption) / population,
    investment: use.investment,
    investmentShare: use.investment / gdp,
    investmentCeiling: use.ceiling,
    defence: use.defence,
    urbanShare: state.urbanShare,
    farmLabourShare: 1 - state.nonFarmLabourShare,
    unemployment: movement.unemployment,
    overstaffing: state.overstaffing,
    nonFarmCapital: state.nonFarmCapital,
    heavyCapitalShare: state.heavyCapitalShare,
    capitalElasticity: state.capitalElasticity,
    herd: state.herd,
    collectivisedShare: state.collectivisedShare,
    coordination: state.coordination,
    disorganisation: disorganisation(state, levers),
    marketInstitutions: state.marketInstitutions,
    marketMemory: state.marketMemory,
    corruption: state.corruption,
    schooling: state.schooling,
    technologyGrowth,
    grainHarvest: grain.harvest,
    reportedHarvest: grain.reported,
    procurement: grain.procurement,
    voluntarySales: grain.voluntarySales,
    privateGrainSales: grain.privateSales,
    famineDeaths: deathsFromHunger,
    births: vital.births,
    deaths: vital.deaths,
    warPopulationChange: vital.warChange,
    weather,
    occupation,
    outputs,
    factors: {
      grain: { ...grain.account, relief: reliefGrain(levers.famineRelief, grain.shortage, foodNeed, parameters) },
      nonFarm,
      farm: farmMadeOf,
      harvest: grain.harvestFactors,
      procurement: grain.procurementFactors,
      investment,
      coordination: { ...losses },
      migration: movement.factors,
      famine: { repression: levers.repression, relief: levers.famineRelief, ruralPopulation, warPopulationChange },
      outputs: outputFactors,
      schooling: levers.schooling,
    },
  };
}
