import type { ConcessionState, ConcessionOrders } from '../state/concessionsState.ts';
import type { GameState } from '../state/gameState.ts';
import type { AccessParts, TradeDecisions, TradeRecordRow, TradeYear } from '../state/tradeState.ts';
import { concessionsOnMap } from '../world/concessions/concessionsOnMap.ts';
import type { ConcessionMark } from '../world/concessions/concessionsOnMap.ts';
import { recordYear } from '../world/trade/decisionsInForce.ts';
import { consumerShareOrdered } from '../world/trade/goodsFromAbroad.ts';

/** What is known of foreign trade and finance. */
export interface TradeView {
  /** The last yearly account. */
  readonly last?: TradeYear;
  /** The account before it. */
  readonly before?: TradeYear;
  /** The account of the same year in the record as the model has it, to be set beside it. */
  readonly lastOfRecord?: TradeYear;
  /** One row a year played. */
  readonly rows: readonly TradeRecordRow[];
  /** Billions of dollars of the year. */
  readonly debt: number;
  /** Tonnes. */
  readonly gold: number;
  /** Standing with lenders, 0-1. */
  readonly standing: number;
  /** What trade lets through of machines and knowledge, relative to the record. */
  readonly access: number;
  readonly accessParts?: AccessParts;
  /** What the record did in the year to come; what the leadership has decided otherwise. */
  readonly record: TradeDecisions;
  readonly own: Partial<TradeDecisions>;
  /** What holds where nothing is decided otherwise: the record, with the consumer goods that the order of state asks for. */
  readonly usual: TradeDecisions;
  /** Year in which the crisis of debt under way began, and in which debt was last repudiated. */
  readonly crisisSince?: number;
  readonly repudiated?: number;
}

const NOTHING: TradeDecisions = { exportsGrainShare: 0, machineryShare: 0.3, consumerShare: 0.1, foodShare: 0.3, borrowing: 0, gold: 0 };

/** Foreign trade as every seat may know it: the yearbook of foreign trade was printed, or its partners printed theirs. */
export function tradeView(state: GameState): TradeView {
  const { trade } = state;
  const { last, before, repudiated, crisisSince, accessParts } = trade;
  const now = recordYear(state, state.date.year);
  const lastOfRecord = last === undefined ? undefined : recordYear(state, last.year)?.account;
  return {
    ...(last === undefined ? {} : { last }),
    ...(before === undefined ? {} : { before }),
    ...(lastOfRecord === undefined ? {} : { lastOfRecord }),
    rows: trade.rows,
    debt: trade.stocks.debt,
    gold: trade.stocks.gold,
    standing: trade.stocks.standing,
    access: trade.access,
    ...(accessParts === undefined ? {} : { accessParts }),
    record: now?.decisions ?? NOTHING,
    own: trade.decisions,
    usual: now === undefined ? NOTHING : { ...now.decisions, consumerShare: consumerShareOrdered(state, now) },
    ...(crisisSince === undefined ? {} : { crisisSince }),
    ...(repudiated === undefined ? {} : { repudiated }),
  };
}

/** What is known of concessions. */
export interface ConcessionsView {
  /** Sites that stand otherwise than closed. */
  readonly sites: Readonly<Record<string, ConcessionState>>;
  readonly marks: readonly ConcessionMark[];
  /** What was learned from foreign firms and stays, and what it was in the record by then. */
  readonly knowHow: number;
  readonly recordKnowHow: number;
  /** Billions of 1990 dollars in the last year. */
  readonly inflow: number;
  readonly came?: Readonly<Record<string, number>>;
  readonly profits: number;
  readonly output: number;
}

export function concessionsView(state: GameState): ConcessionsView {
  const { sites, knowHow, recordKnowHow, inflow, came, profits, output } = state.concessions;
  const marks = concessionsOnMap(state);
  return { sites, marks, knowHow, recordKnowHow, inflow, ...(came === undefined ? {} : { came }), profits, output };
}

/** What a seat has on its desk about a site. */
export type ConcessionDesk = Readonly<Record<string, ConcessionOrders['offers'][string] | ConcessionOrders['bids'][string]>>;
