import { exp } from '../math/exact.ts';
import type { EconomyParameters } from '../state/economyParameters.ts';
import type { EconomyState } from '../state/economyState.ts';

/** Stocks that follow from others at a quiet start: nothing pending, last year like this year. */
type DerivedStock =
  | 'overstaffing'
  | 'pendingFamineDeaths'
  | 'springFamineDeaths'
  | 'coordinationLastYear'
  | 'nonFarmTechnology'
  | 'farmTechnology'
  | 'factorIndex'
  | 'nonFarmCapitalLastYear'
  | 'nonFarmCapitalPeak'
  | 'effectiveCapital'
  | 'effectiveLabour'
  | 'grainReserve'
  | 'defenceShareLastYear'
  | 'occupationLastYear'
  | 'occupationDamage'
  | 'tractors'
  | 'housing'
  | 'oilLifted';

export type StartingStocks = Omit<EconomyState, DerivedStock> & Partial<Pick<EconomyState, DerivedStock>>;

/** Square metres a head in Soviet towns of the early 1920s; a file may give its own stock of housing. */
const HOUSING_PER_TOWNSMAN = 8;

/**
 * Initial stocks with those filled in that follow from the others: no famine under way, no war, indices at one, capital at its
 * peak, effective labour from schooling and employment. `defenceShare` is the share before the first year.
 */
export function initialState(stocks: StartingStocks, parameters: EconomyParameters, defenceShare: number): EconomyState {
  const workers = stocks.nonFarmLabourShare * parameters.participation * stocks.population;
  return {
    overstaffing: 0,
    pendingFamineDeaths: 0,
    springFamineDeaths: 0,
    coordinationLastYear: stocks.coordination,
    nonFarmTechnology: 1,
    farmTechnology: 1,
    factorIndex: 1,
    nonFarmCapitalLastYear: stocks.nonFarmCapital,
    nonFarmCapitalPeak: stocks.nonFarmCapital,
    effectiveCapital: stocks.nonFarmCapital,
    effectiveLabour: exp(parameters.schoolingReturn * stocks.schooling) * workers,
    grainReserve: 0,
    defenceShareLastYear: defenceShare,
    occupationLastYear: 0,
    occupationDamage: 0,
    tractors: 0,
    housing: HOUSING_PER_TOWNSMAN * stocks.urbanShare * stocks.population,
    oilLifted: 0,
    ...stocks,
  };
}
