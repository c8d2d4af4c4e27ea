import type { Command } from '../commands/index.ts';
import { AI_TRADE } from '../content/tradeParameters.ts';
import type { ProgrammeDefinition } from '../content/types.ts';
import { TRADE_DECISION_IDS } from '../state/tradeState.ts';
import type { TradeDecisions } from '../state/tradeState.ts';
import type { SeatView } from '../views/view.ts';
import { leverTarget } from './programmeOf.ts';

/** What a leadership off history's course wants otherwise than the record: no grain sold in hunger, machines, no more debt than it can serve. */
function wanted(view: SeatView, programme: ProgrammeDefinition): Partial<TradeDecisions> {
  const { record, last } = view.trade;
  const hungry = (view.series.famineDeaths.at(-1) ?? 0) > AI_TRADE.hunger;
  const open = leverTarget(programme, 'openness', view.date.year) >= AI_TRADE.openFrom;
  const serviceRatio = last?.serviceRatio ?? 0;
  return {
    ...(hungry ? { exportsGrainShare: 0, foodShare: AI_TRADE.foodInHunger } : {}),
    ...(open && !hungry ? { machineryShare: Math.max(AI_TRADE.machinery, record.machineryShare) } : {}),
    ...(open && !hungry ? { foodShare: Math.min(record.foodShare, AI_TRADE.foodWhenOpen) } : {}),
    ...(serviceRatio > AI_TRADE.serviceToStop && record.borrowing > 0 ? { borrowing: 0 } : {}),
  };
}

/** Decisions on trade of a leadership's AI. One on history's course leaves trade to the record. */
export function planTrade(view: SeatView, programme: ProgrammeDefinition): Command[] {
  const goal = programme.id === 'history' ? {} : wanted(view, programme);
  const command: Extract<Command, { type: 'setTrade' }> = { type: 'setTrade' };
  let changes = 0;
  for (const decision of TRADE_DECISION_IDS) {
    if (goal[decision] === view.trade.own[decision]) continue;
    command[decision] = goal[decision] ?? 'record';
    changes += 1;
  }
  return changes === 0 ? [] : [command];
}
