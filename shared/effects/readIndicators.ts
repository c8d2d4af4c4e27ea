import type { GameState } from '../state/gameState.ts';
import type { Indicator } from './condition.ts';

/** Growth between two yearly figures as a fraction; 0 when there is no earlier one. */
function growth(now: number | undefined, before: number | undefined): number {
  return now === undefined || before === undefined || before === 0 ? 0 : now / before - 1;
}

/**
 * The indicators that conditions read, from the state and its last two yearly accounts. Before the first account the
 * figures of the year are 0; those of money are of the last quarter. Deaths are in millions, grain in million tonnes, growth as a fraction per year.
 */
export function readIndicators(state: GameState): Record<Indicator, number> {
  const { politics, world, orders, economy, money } = state;
  const year = state.years.at(-1);
  const before = state.years.at(-2);
  return {
    legitimacy: politics.legitimacy,
    authority: politics.leadership.authority,
    peasantAnger: world.peasantAnger,
    withholding: world.withholding,
    contractTrust: world.contractTrust,
    tension: world.tension,
    famineDeaths: year?.famineDeaths ?? 0,
    procurement: year?.procurement ?? 0,
    grainHarvest: year?.grainHarvest ?? 0,
    consumptionGrowth: growth(year?.consumptionPerHead, before?.consumptionPerHead),
    gdpGrowth: growth(year?.gdp, before?.gdp),
    urbanShare: economy.urbanShare,
    farmLabourShare: 1 - economy.nonFarmLabourShare,
    coordination: economy.coordination,
    disorganisation: year?.disorganisation ?? 0,
    corruption: economy.corruption,
    collectivisedShare: economy.collectivisedShare,
    marketInstitutions: economy.marketInstitutions,
    tautness: orders.tautness,
    procurementPressure: orders.procurementPressure,
    repression: orders.repression,
    planScope: orders.planScope,
    openness: orders.openness,
    scissors: money.account?.scissors.ratio ?? 1,
    strikes: money.account?.wages?.strikes ?? 0,
    queue: money.account?.prices.queue ?? 0,
    inflation: money.account?.prices.yearlyInflation ?? 0,
  };
}
