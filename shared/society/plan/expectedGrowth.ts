import { gameEconomy } from '../../content/gameEconomy.ts';
import { PLAN_PARAMETERS } from '../../content/planParameters.ts';
import { advanceQuarter } from '../../economy/advanceQuarter.ts';
import { calibrate } from '../../economy/calibrate.ts';
import { peaceShocks } from '../../economy/peaceShocks.ts';
import { shocksAt } from '../../economy/shocksAt.ts';
import { pow } from '../../math/exact.ts';
import { addQuarters } from '../../state/calendar.ts';
import type { GameState } from '../../state/gameState.ts';
import type { BranchFigures } from '../../state/planState.ts';
import { publishEconomy } from '../publishYear.ts';
import { expectedSociety } from '../societyInputs.ts';
import { branchLevels, everyBranch } from './branchLevels.ts';

/** The parts of a game that planners look at. */
export type PlannersTable = Pick<
  GameState,
  'scenario' | 'settings' | 'date' | 'economy' | 'years' | 'statistics' | 'society' | 'orders' | 'laws' | 'world'
>;

/**
 * Growth per year of every branch, fraction, that the model expects under the orders in force and without strain: from the
 * economy as reported, with ordinary weather, no new war, and targets that ask for nothing extra. Taut targets are measured against
 * what calm work would yield, so that the harm they do does not make them look tauter still. It is the growth between the
 * first account ahead and the last, which leaves out the jump from a bad harvest back to an ordinary one.
 * @param years yearly accounts looked ahead, at least `shortestForecast`
 */
export function expectedGrowth(game: PlannersTable, years: number): BranchFigures {
  const definition = gameEconomy(game);
  const economy = calibrate(definition);
  const span = Math.max(PLAN_PARAMETERS.shortestForecast, years);
  const state = publishEconomy(game.economy, game.statistics.years.at(-1), game.years.at(-1));
  const society = expectedSociety(game.society.years.at(-1), game.orders, game.laws);
  const levers = { ...society.levers, inspection: 1, tautness: 0 };
  const accounts: BranchFigures[] = [];
  for (let date = game.date; accounts.length <= span; date = addQuarters(date, 1)) {
    const shocks = peaceShocks(shocksAt(definition, date));
    const inputs = { ...shocks, ...society, weather: 0, date, levers, withholding: game.world.withholding };
    const account = advanceQuarter(state, inputs, economy);
    if (account !== undefined) accounts.push(branchLevels(account));
  }
  const [first] = accounts;
  const last = accounts.at(-1);
  if (first === undefined || last === undefined) throw new Error('a forecast without accounts');
  return everyBranch((branch) => pow(last[branch] / first[branch], 1 / span) - 1);
}
