import { addQuarters, quarterIndex } from '../state/calendar.ts';
import type { EconomyDefinition } from '../state/economyDefinition.ts';
import type { EconomyYear } from '../state/economyState.ts';
import { advanceQuarter } from './advanceQuarter.ts';
import type { CalibratedEconomy, OutputScales } from './calibratedEconomy.ts';
import { labourForce } from './labourForce.ts';
import { leversAt } from './leversAt.ts';
import { shocksAt } from './shocksAt.ts';
import { startEconomy } from './startEconomy.ts';

/** Far below anything that shows in a result. */
const TOLERANCE = 1e-12;
const MAXIMUM_ROUNDS = 60;

const calibrated = new WeakMap<EconomyDefinition, CalibratedEconomy>();

/** The account of the anchor year under given scales. Throws if the anchor year is never reached. */
function anchorYear(economy: CalibratedEconomy): EconomyYear {
  const { definition } = economy;
  const state = startEconomy(economy);
  const last = quarterIndex({ year: definition.anchor.year, quarter: 3 });
  for (let date = definition.start; quarterIndex(date) <= last; date = addQuarters(date, 1)) {
    const levers = leversAt(definition.book, date.year);
    const account = advanceQuarter(state, { date, levers, withholding: 0, ...shocksAt(definition, date) }, economy);
    if (account?.year === definition.anchor.year) return account;
  }
  throw new Error(`economy ${definition.id}: the anchor year ${definition.anchor.year} lies before its start`);
}

function withScales(definition: EconomyDefinition, scales: OutputScales): CalibratedEconomy {
  const farmLabour = labourForce(definition.initial, definition.parameters).farm;
  return { definition, scales, farmBase: { capital: definition.initial.farmCapital, labour: farmLabour } };
}

function solve(definition: EconomyDefinition): CalibratedEconomy {
  const { anchor } = definition;
  let economy = withScales(definition, { nonFarm: anchor.nonFarmOutput, farm: anchor.farmOutput, crop: anchor.farmOutput });
  // Output is nearly proportional to its scale, but investment and movers answer to it: repeat until nothing changes.
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const account = anchorYear(economy);
    const nonFarm = anchor.nonFarmOutput / account.nonFarmOutput;
    const farm = anchor.farmOutput / account.farmOutput;
    if (!Number.isFinite(nonFarm) || !Number.isFinite(farm))
      throw new Error(`economy ${definition.id}: output of the anchor year is not a number`);
    economy = withScales(definition, {
      nonFarm: economy.scales.nonFarm * nonFarm,
      farm: economy.scales.farm * farm,
      crop: account.crop * farm,
    });
    if (Math.abs(nonFarm - 1) < TOLERANCE && Math.abs(farm - 1) < TOLERANCE) return economy;
  }
  return economy;
}

/**
 * Ties a definition to its measured anchor: finds the scales under which its own book and shocks give the sector outputs of
 * the anchor year. Computed once per definition object. Throws if the anchor cannot be reached.
 */
export function calibrate(definition: EconomyDefinition): CalibratedEconomy {
  const known = calibrated.get(definition);
  if (known !== undefined) return known;
  const economy = solve(definition);
  calibrated.set(definition, economy);
  return economy;
}
