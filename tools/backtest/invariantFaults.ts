import type { EconomyYear } from '../../shared/state/economyState.ts';

/** Far below anything that shows, far above rounding: a billionth of the figures compared. */
const TOLERANCE = 1e-9;

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

/** Names of all numbers in an account that are not finite, with the path to them. */
function notFinite(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => notFinite(part, `${path}.${name}`));
}

/** People at the next account: these, less the dead, plus the born. */
function peopleOneYearOn(account: EconomyYear): number {
  return account.population + account.births - account.deaths - account.famineDeaths + account.warPopulationChange;
}

function grainGap({ factors: { grain } }: EconomyYear): number {
  const came = grain.harvest + grain.reserveBefore + grain.deficit;
  return came - grain.procurement - grain.privateSales - grain.ownNeeds - grain.beyondNeeds - grain.requisitioned - grain.reserveAfter;
}

/** What cannot be in any run: numbers that are none, shares outside 0-1, people or grain out of nothing. Empty if all is well. */
export function invariantFaults(years: readonly EconomyYear[]): string[] {
  const faults: string[] = [];
  years.forEach((account, index) => {
    const at = `${account.year}`;
    faults.push(...notFinite(account, at));
    for (const id of SHARES) if (account[id] < 0 || account[id] > 1) faults.push(`${at}.${id} = ${account[id]} is no share`);
    for (const id of POSITIVE) if (account[id] <= 0) faults.push(`${at}.${id} = ${account[id]} is not positive`);
    for (const id of NOT_NEGATIVE) if (account[id] < 0) faults.push(`${at}.${id} = ${account[id]} is negative`);
    for (const [id, amount] of Object.entries(account.outputs)) if (amount < 0) faults.push(`${at}.${id} = ${amount} is negative`);
    if (Math.abs(account.gdp - account.nonFarmOutput - account.farmOutput) > TOLERANCE * account.gdp)
      faults.push(`${at}: sectors do not add up`);
    if (Math.abs(grainGap(account)) > TOLERANCE * account.grainHarvest) faults.push(`${at}: grain is lost or made`);
    const next = years[index + 1];
    if (next !== undefined && Math.abs(next.population - peopleOneYearOn(account)) > TOLERANCE * account.population)
      faults.push(`${at}: people are lost or made`);
  });
  return faults;
}
