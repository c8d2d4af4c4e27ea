import { movedParts } from '../../math/movedParts.ts';
import type { Movers } from '../../math/movedParts.ts';
import { pow } from '../../math/exact.ts';
import { assertNever } from '../../state/assertNever.ts';
import type { EconomyParameters } from '../../state/economyParameters.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { PhysicalOutputId } from '../../state/physicalOutputs.ts';
import { clothOutput } from '../outputs/cloth.ts';
import { electricityOutput } from '../outputs/electricity.ts';
import { produceFuels } from '../outputs/fuels.ts';
import { capitalDepth } from '../outputs/intensityOfUse.ts';
import { steelOutput } from '../outputs/steel.ts';
import { closeLedger } from './closeLedger.ts';
import type { Ledger, LedgerCause } from './ledger.ts';

/** What tonnes, kilowatt-hours and metres follow from. */
interface Material {
  nonFarmOutput: number;
  heavyCapitalShare: number;
  nonFarmCapital: number;
  population: number;
  planScope: number;
  coordination: number;
  occupationDamage: number;
  oilLifted: number;
}

const MOVERS: Movers<Material, LedgerCause> = [
  ['nonFarmOutput', ['nonFarmOutput']],
  ['industryMix', ['heavyCapitalShare']],
  ['depth', ['nonFarmCapital', 'population']],
  ['materialSaving', ['planScope']],
  ['coordination', ['coordination']],
  ['war', ['occupationDamage']],
  ['deposits', ['oilLifted']],
];

function materialOf(account: EconomyYear): Material {
  const { outputs, investment } = account.factors;
  return {
    nonFarmOutput: account.nonFarmOutput,
    heavyCapitalShare: investment.heavyCapitalShare,
    nonFarmCapital: account.nonFarmCapital,
    population: account.population,
    planScope: outputs.planScope,
    coordination: account.coordination,
    occupationDamage: outputs.occupationDamage,
    oilLifted: outputs.oilLifted,
  };
}

type Flow = Exclude<PhysicalOutputId, 'tractors' | 'housing'>;

/** The model's rule for an output, on the factors of a year. */
function made(output: Flow, factors: Material, parameters: EconomyParameters): number {
  const { nonFarmOutput, heavyCapitalShare, planScope } = factors;
  const depth = capitalDepth(factors.nonFarmCapital, factors.population, parameters);
  switch (output) {
    case 'coal':
    case 'oil':
    case 'gas':
      // The rule moves the stock of oil lifted on: it gets a copy.
      return produceFuels({ ...factors }, nonFarmOutput, depth, planScope, parameters)[output];
    case 'electricity':
      return electricityOutput(factors, nonFarmOutput, depth, planScope, parameters);
    case 'steel':
      return steelOutput(factors, heavyCapitalShare * nonFarmOutput, depth, planScope, parameters);
    case 'cloth':
      return clothOutput((1 - heavyCapitalShare) * nonFarmOutput, parameters);
    default:
      return assertNever(output);
  }
}

/** Change of what a year made, in its own unit: output, its kind, depth of capital, plan, coordination, war and deposits. */
export function physicalFlowLedger(output: Flow, before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  const amounts = movedParts(MOVERS, materialOf(before), materialOf(after), (factors) => made(output, factors, parameters));
  return closeLedger(output, before.outputs[output], after.outputs[output], amounts);
}

/** Change of the tractors on farms, thousands: bought, worn out, destroyed. */
export function tractorsLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  const { farmInvestment, largeFarms, destruction } = after.factors.outputs;
  const stock = before.outputs.tractors;
  const { tractorsPerInvestment, tractorInvestmentElasticity, tractorFarmSizeElasticity, tractorScrapping } = parameters;
  return closeLedger('tractors', stock, after.outputs.tractors, {
    purchases: tractorsPerInvestment * pow(farmInvestment, tractorInvestmentElasticity) * pow(largeFarms, tractorFarmSizeElasticity),
    scrapping: -tractorScrapping * stock,
    destruction: -destruction * (1 - tractorScrapping) * stock,
  });
}

/** Change of dwellings in towns, million square metres: built, fallen out of use, destroyed. */
export function housingLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  const { civilianInvestment, destruction } = after.factors.outputs;
  const stock = before.outputs.housing;
  const { housingPerInvestment, housingInvestmentElasticity, housingDecay } = parameters;
  return closeLedger('housing', stock, after.outputs.housing, {
    building: housingPerInvestment * pow(Math.max(0, civilianInvestment), housingInvestmentElasticity),
    decay: -housingDecay * stock,
    destruction: -destruction * (1 - housingDecay) * stock,
  });
}
