import type { Levers } from '../../shared/state/levers.ts';
import { LEVER_IDS } from '../../shared/state/levers.ts';

/** Orders moved on the screen but not yet on the desk of the server, kept so that a dead line or a refresh loses nothing. */
export interface OrderDraft {
  readonly turn: number;
  readonly orders: Partial<Levers>;
}

function keyOf(code: string): string {
  return `commanding-heights.draft.${code}`;
}

/** Keeps a draft; an empty one is removed. */
export function keepDraft(code: string, draft: OrderDraft, storage: Storage = localStorage): void {
  if (Object.keys(draft.orders).length === 0) storage.removeItem(keyOf(code));
  else storage.setItem(keyOf(code), JSON.stringify(draft));
}

/** The draft kept for a game, if it belongs to this turn. */
export function keptDraft(code: string, turn: number, storage: Storage = localStorage): Partial<Levers> {
  let kept: unknown;
  try {
    kept = JSON.parse(storage.getItem(keyOf(code)) ?? 'null');
  } catch {
    return {};
  }
  if (typeof kept !== 'object' || kept === null || Reflect.get(kept, 'turn') !== turn) return {};
  const given: unknown = Reflect.get(kept, 'orders');
  if (typeof given !== 'object' || given === null) return {};
  const orders: Partial<Levers> = {};
  for (const lever of LEVER_IDS) {
    const value: unknown = Reflect.get(given, lever);
    if (typeof value === 'number' && Number.isFinite(value)) orders[lever] = value;
  }
  return orders;
}
