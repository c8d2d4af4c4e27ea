import { TRADE_DECISION_IDS } from '../../state/tradeState.ts';
import { repudiateDebt } from '../../world/trade/repudiateDebt.ts';
import { announce } from '../turnDraft.ts';
import type { TurnDraft } from '../turnDraft.ts';

/** Decisions on foreign trade come into force and stand until others are taken; debt that is not to be paid is struck off. */
export function directTrade(draft: TurnDraft): void {
  const { pending, trade } = draft.state;
  for (const decision of TRADE_DECISION_IDS) {
    const order = pending.trade[decision];
    if (order === 'record') delete trade.decisions[decision];
    else if (order !== undefined) trade.decisions[decision] = order;
  }
  if (pending.repudiate !== true) return;
  announce(draft, 'debtRepudiated', 'bad', { debt: trade.stocks.debt });
  repudiateDebt(draft.state);
}
