import { PROGRAMMES } from '../../shared/content/index.ts';
import type { Command } from '../../shared/commands/index.ts';
import type { ProgrammeDefinition } from '../../shared/content/types.ts';
import type { Levers } from '../../shared/state/levers.ts';
import type { TradeDecisions } from '../../shared/state/tradeState.ts';
import type { SeatView } from '../../shared/views/view.ts';
import type { CoursePlan } from './course.ts';
import { motionsTowards, ordersTowards } from './steer.ts';

/** A programme of the content. Throws when there is none of that name. */
export function programmeNamed(id: string): ProgrammeDefinition {
  const programme = Object.hasOwn(PROGRAMMES, id) ? PROGRAMMES[id] : undefined;
  if (programme === undefined) throw new Error(`no programme ${id}`);
  return programme;
}

/** A united Party that follows a programme of the content from 1921 on, in the weather and the war of the record. */
export function roadOf(id: string): CoursePlan {
  const programme = programmeNamed(id);
  return { programme: () => programme, party: 'united' };
}

/** What is changed on a road, and when. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly orders: Partial<Levers> | ((view: SeatView) => Partial<Levers>);
  readonly laws?: Readonly<Record<string, number>>;
  /** Decisions on foreign trade; after the last year they return to what the record did. */
  readonly trade?: Partial<TradeDecisions>;
}

/** The decisions on trade of a change: in force while it lasts, given back in the year after. */
function tradeOrders(view: SeatView, { from, to, trade }: Change): Command[] {
  if (trade === undefined) return [];
  if (view.date.year >= from && view.date.year <= to) return [{ type: 'setTrade', ...trade }];
  if (view.date.year !== to + 1) return [];
  return [{ type: 'setTrade', ...Object.fromEntries(Object.keys(trade).map((decision) => [decision, 'record'])) }];
}

/** A road with something changed in some years: the leadership orders it and moves the laws that stand in the way. */
export function changed(road: CoursePlan, change: Change): CoursePlan {
  const { from, to, orders, laws = {} } = change;
  return {
    ...road,
    steer: (view) => {
      const trade = tradeOrders(view, change);
      if (view.date.year < from || view.date.year > to) return trade;
      return [...motionsTowards(view, laws), ...ordersTowards(view, typeof orders === 'function' ? orders(view) : orders), ...trade];
    },
  };
}

/** The road that was taken, with the answers that were given: another answer to the reports of hunger is another history of the 1930s. */
export const HISTORY: CoursePlan = {
  ...roadOf('history'),
  answers: { 'grain-crisis': 'extraordinary', 'hunger-reports': 'selective', 'hunger-of-1946': 'keep-reserve' },
};
export const NEP_KEPT = roadOf('nep-kept');
export const EAST_ASIAN = roadOf('east-asian');

/** History in which the leadership sets a five-year plan of its own in 1929: the growth asked of heavy branches, and half of it of consumer goods. */
export function planOf1929(growth: number): CoursePlan {
  const targets = { heavyIndustry: growth, steel: growth, electricity: growth, coal: growth, consumerGoods: growth / 2 };
  return { ...HISTORY, steer: ({ date }) => (date.year === 1929 ? [{ type: 'setPlan', years: 5, growth: targets }] : []) };
}
