import type { EconomyYear } from '../../shared/state/economyState.ts';
import type { Levers } from '../../shared/state/levers.ts';
import type { SeatView } from '../../shared/views/view.ts';

/** What the page asks of the worker: the view once a turn, then runs with other orders. */
export type ForecastRequest =
  | { readonly kind: 'view'; readonly view: SeatView }
  | { readonly kind: 'run'; readonly id: number; readonly orders: Partial<Levers>; readonly years: number };

export type ForecastReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly years: readonly EconomyYear[]; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
