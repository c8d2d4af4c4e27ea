import type { PendingTurn } from '../state/gameState.ts';

/** A clean table for the next turn. */
export function emptyPending(): PendingTurn {
  return { orders: {}, motions: [], votes: {}, campaigns: {}, answers: {}, projects: {}, trade: {}, concessions: { offers: {}, bids: {} } };
}
