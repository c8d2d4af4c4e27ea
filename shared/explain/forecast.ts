import { gameEconomy } from '../content/gameEconomy.ts';
import { advanceQuarter } from '../economy/advanceQuarter.ts';
import { calibrate } from '../economy/calibrate.ts';
import { peaceShocks } from '../economy/peaceShocks.ts';
import { shocksAt } from '../economy/shocksAt.ts';
import { expectedSociety } from '../society/societyInputs.ts';
import { addQuarters } from '../state/calendar.ts';
import type { EconomyYear } from '../state/economyState.ts';
import type { Levers } from '../state/levers.ts';
import type { SeatView } from '../views/view.ts';

/**
 * What the model expects of the coming years if the orders given stay in force: started from the state as *reported* to
 * the seat, with ordinary weather, the frontier and world prices as they were, and no new war.
 * @param orders levers that differ from those in force
 * @param years yearly accounts wanted, 1-20
 */
export function forecast(view: SeatView, orders: Partial<Levers>, years: number): EconomyYear[] {
  const definition = gameEconomy(view);
  const economy = calibrate(definition);
  const state = { ...view.reported };
  // The forecaster believes the tables it starts from: reports are taken for the harvest itself.
  const society = expectedSociety(view.society.at(-1), { ...view.orders, ...orders }, view.laws);
  const levers = { ...society.levers, inspection: 1 };
  const accounts: EconomyYear[] = [];
  let date = view.date;
  while (accounts.length < years) {
    const shocks = peaceShocks(shocksAt(definition, date));
    const inputs = {
      ...shocks,
      ...society,
      worldAccess: shocks.worldAccess * view.world.access,
      weather: 0,
      date,
      levers,
      withholding: view.world.withholding,
    };
    const account = advanceQuarter(state, inputs, economy);
    if (account !== undefined) accounts.push(account);
    date = addQuarters(date, 1);
  }
  return accounts;
}
