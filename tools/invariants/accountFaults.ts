import type { EconomyRecord, EconomyYear } from '../../shared/state/economyState.ts';
import { differs } from './differs.ts';
import { numberFaults } from './numberFaults.ts';

const SHARES = [
  'urbanShare',
  'farmLabourShare',
  'unemployment',
  'heavyCapitalShare',
  'capitalElasticity',
  'collectivisedShare',
  'coordination',
  'disorganisation',
  'marketInstitutions',
  'marketMemory',
  'corruption',
] as const satisfies readonly (keyof EconomyYear)[];

const POSITIVE = [
  'population',
  'gdp',
  'nonFarmOutput',
  'farmOutput',
  'grainHarvest',
  'nonFarmCapital',
  'herd',
  'schooling',
] as const satisfies readonly (keyof EconomyYear)[];

const NOT_NEGATIVE = [
  'procurement',
  'voluntarySales',
  'privateGrainSales',
  'investment',
  'famineDeaths',
  'births',
  'deaths',
] as const satisfies readonly (keyof EconomyYear)[];

/** People at the next account: these, less the dead, plus the born. */
function peopleOneYearOn(account: EconomyRecord): number {
  return account.population + account.births - account.deaths - account.famineDeaths + account.warPopulationChange;
}

function grainGap({ factors: { grain } }: EconomyYear): number {
  const came = grain.harvest + grain.reserveBefore + grain.deficit;
  return came - grain.procurement - grain.privateSales - grain.ownNeeds - grain.beyondNeeds - grain.requisitioned - grain.reserveAfter;
}

/**
 * What cannot be in any yearly account: numbers that are none, shares outside 0-1, grain out of nothing, and, where the account
 * before is given, people out of nothing.
 */
export function accountFaults(account: EconomyYear, before?: EconomyRecord): string[] {
  const at = `${account.year}`;
  const faults = numberFaults(account, at);
  for (const id of SHARES) if (account[id] < 0 || account[id] > 1) faults.push(`${at}.${id} = ${account[id]} is no share`);
  for (const id of POSITIVE) if (account[id] <= 0) faults.push(`${at}.${id} = ${account[id]} is not positive`);
  for (const id of NOT_NEGATIVE) if (account[id] < 0) faults.push(`${at}.${id} = ${account[id]} is negative`);
  for (const [id, amount] of Object.entries(account.outputs)) if (amount < 0) faults.push(`${at}.${id} = ${amount} is negative`);
  if (account.procurement > account.grainHarvest) faults.push(`${at}: more grain was procured than had grown`);
  if (differs(account.gdp, account.nonFarmOutput + account.farmOutput)) faults.push(`${at}: sectors do not add up`);
  if (differs(grainGap(account), 0, account.grainHarvest)) faults.push(`${at}: grain is lost or made`);
  if (before !== undefined && differs(account.population, peopleOneYearOn(before))) faults.push(`${before.year}: people are lost or made`);
  return faults;
}
