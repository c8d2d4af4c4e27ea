import { STATISTICS_PARAMETERS } from '../content/statisticsParameters.ts';
import { clamp } from '../math/numbers.ts';
import type { EconomyYear } from '../state/economyState.ts';
import type { GameState } from '../state/gameState.ts';
import type { Levers } from '../state/levers.ts';
import type { OverstatedGrowth, YearBias } from '../state/statisticsState.ts';
import { pressFreedom } from './pressFreedom.ts';
import { biasFading } from './statisticalTrust.ts';

const TRUTHFUL: Omit<YearBias, 'year'> = { industry: 0, farming: 0, herd: 0, concealment: 0 };

/** Overstatement of the growth of a year under the plan, fraction: more under taut targets and fear, less under inspection. */
export function overstatedGrowth(levers: Pick<Levers, 'planScope' | 'tautness' | 'repression' | 'inspection'>): number {
  const { base, tautness, repression, hiddenInflation } = STATISTICS_PARAMETERS.growth;
  const incentive = base + tautness * levers.tautness + repression * levers.repression + hiddenInflation;
  return levers.planScope * incentive * (1 - levers.inspection);
}

/** The same by its grounds. */
function overstatedBy(levers: Pick<Levers, 'planScope' | 'tautness' | 'repression' | 'inspection'>): OverstatedGrowth {
  const { base, tautness, repression, hiddenInflation } = STATISTICS_PARAMETERS.growth;
  const unseen = levers.planScope * (1 - levers.inspection);
  return {
    plan: unseen * base,
    tautness: unseen * tautness * levers.tautness,
    fear: unseen * repression * levers.repression,
    hiddenPrices: unseen * hiddenInflation,
  };
}

/** Share of the hunger dead that stays out of the reports, 0-1. Only collectives and their superiors have a plan to hide behind. */
function concealment(state: GameState): number {
  const { base, repression, tautness } = STATISTICS_PARAMETERS.concealment;
  const { orders, economy, laws } = state;
  const fear = base + repression * orders.repression + tautness * orders.tautness;
  return clamp(fear * economy.collectivisedShare * (1 - orders.inspection) * (1 - pressFreedom(laws)), 0, 1);
}

/**
 * Takes the account of a year into the books of the statistical service. Biases of levels build up with overstated growth and
 * fade by themselves, by inspection and by a free press; the official index keeps every overstatement for good.
 */
export function advanceStatistics(state: GameState, year: EconomyYear): void {
  const { statistics, orders } = state;
  const before = statistics.years.at(-1) ?? { year: year.year - 1, ...TRUTHFUL };
  const { stickiness, herdShare, farmingShare } = STATISTICS_PARAMETERS;
  const overstatement = overstatedGrowth(orders);
  const harvestBias = year.reportedHarvest / year.grainHarvest - 1;
  statistics.years.push({
    year: year.year,
    industry: before.industry * (1 - biasFading(state)) + stickiness * overstatement,
    farming: farmingShare * harvestBias,
    herd: herdShare * harvestBias,
    concealment: concealment(state),
    overstated: overstatedBy(orders),
  });
  const growth = state.years.length > 1 ? year.gdp / (state.years.at(-2)?.gdp ?? year.gdp) : 1;
  const index = statistics.officialIndex.at(-1);
  statistics.officialIndex.push(index === undefined ? 100 : index * (growth + overstatement));
}
