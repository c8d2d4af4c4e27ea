import type { GameDate } from '../../state/calendar.ts';
import { addQuarters } from '../../state/calendar.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import { advanceQuarter } from '../advanceQuarter.ts';
import type { CalibratedEconomy } from '../calibratedEconomy.ts';
import { leversAt } from '../leversAt.ts';
import { shocksAt } from '../shocksAt.ts';
import { startEconomy } from '../startEconomy.ts';

/**
 * The account that money and prices go by before the first harvest: the first one under the definition's own book. It decides
 * nothing but the scale of trade and budget in the opening quarters.
 */
export function openingAccount(economy: CalibratedEconomy): EconomyYear {
  const { definition } = economy;
  const state = startEconomy(economy);
  for (let date: GameDate = definition.start; date.year <= definition.start.year + 1; date = addQuarters(date, 1)) {
    const levers = leversAt(definition.book, date.year);
    const account = advanceQuarter(state, { date, levers, withholding: 0, ...shocksAt(definition, date) }, economy);
    if (account !== undefined) return account;
  }
  throw new Error(`${definition.id} has no harvest in its first two years`);
}
