import { z } from 'zod';
import { TRADE_DECISIONS } from '../content/tradeParameters.ts';
import { TRADE_DECISION_IDS } from '../state/tradeState.ts';
import type { TradeDecisionId, TradeDecisions } from '../state/tradeState.ts';
import type { SeatView } from '../views/view.ts';
import { defineCommand } from './defineCommand.ts';
import { holdsLeadership } from './office.ts';
import { ACCEPTED, refuse } from './refusal.ts';
import type { Verdict } from './refusal.ts';

/** A value, a return to what the record did, or `keep` to take back an order of this turn. */
const decisionSchema = z.union([z.number().min(-1).max(1), z.enum(['record', 'keep'])]).optional();

export const setTradeSchema = z.strictObject({
  type: z.literal('setTrade'),
  exportsGrainShare: decisionSchema,
  machineryShare: decisionSchema,
  consumerShare: decisionSchema,
  foodShare: decisionSchema,
  borrowing: decisionSchema,
  gold: decisionSchema,
  /** True stops payment of the foreign debt; false takes that back. */
  repudiate: z.boolean().optional(),
});
type SetTrade = z.infer<typeof setTradeSchema>;

const SLACK = 1e-9;

/** The decision as it would stand after the command. */
function standing(view: SeatView, command: SetTrade, decision: TradeDecisionId): number {
  const { record, own } = view.trade;
  const ordered = command[decision] ?? view.desk.trade?.[decision] ?? 'keep';
  if (ordered === 'record') return record[decision];
  return ordered === 'keep' ? (own[decision] ?? record[decision]) : ordered;
}

function checkRanges(command: SetTrade): Verdict {
  for (const decision of TRADE_DECISION_IDS) {
    const value = command[decision];
    if (typeof value !== 'number') continue;
    const { min, max } = TRADE_DECISIONS[decision];
    if (value < min - SLACK || value > max + SLACK) return refuse('outOfRange', { decision, min, max });
  }
  return ACCEPTED;
}

function checkShares(view: SeatView, command: SetTrade): Verdict {
  const shares: readonly (keyof TradeDecisions)[] = ['machineryShare', 'consumerShare', 'foodShare'];
  if (shares.every((share) => command[share] === undefined)) return ACCEPTED;
  const sum = shares.reduce((total, share) => total + standing(view, command, share), 0);
  return sum > 1 + SLACK ? refuse('sharesExceedWhole', { sum }) : ACCEPTED;
}

/** The leadership decides about grain exports, imports by purpose, foreign borrowing, gold and the foreign debt. Stands until changed. */
export const setTrade = defineCommand('setTrade', setTradeSchema, {
  check: (view, command) => {
    if (!holdsLeadership(view)) return refuse('notTheLeadership', { leadership: view.leadership.seat });
    if (command.repudiate === true && view.trade.debt <= 0) return refuse('noDebt');
    const ranges = checkRanges(command);
    return ranges.ok ? checkShares(view, command) : ranges;
  },
  apply: (state, _seat, command) => {
    for (const decision of TRADE_DECISION_IDS) {
      const value = command[decision];
      if (value === 'keep') delete state.pending.trade[decision];
      else if (value !== undefined) state.pending.trade[decision] = value;
    }
    if (command.repudiate === true) state.pending.repudiate = true;
    else if (command.repudiate === false) delete state.pending.repudiate;
  },
});
