import type { ForecastFan } from '../../shared/explain/forecastFan.ts';
import type { ForecastParts } from '../../shared/explain/forecastParts.ts';
import type { CauseEffect } from '../../shared/explain/why.ts';
import type { EconomyYear } from '../../shared/state/economyState.ts';
import type { Levers } from '../../shared/state/levers.ts';
import type { SeatView } from '../../shared/views/view.ts';

/** A question to the model: one run, a fan of many, what each order does to the run, or the causes of the last year. */
export type ForecastQuestion =
  | { readonly kind: 'run'; readonly orders: Partial<Levers>; readonly years: number }
  | { readonly kind: 'fan'; readonly orders: Partial<Levers>; readonly years: number; readonly runs: number; readonly seed: string }
  | { readonly kind: 'orders'; readonly orders: Partial<Levers>; readonly years: number }
  | { readonly kind: 'why' };
export type QuestionKind = ForecastQuestion['kind'];

export interface ForecastAnswers {
  readonly run: readonly EconomyYear[];
  readonly fan: ForecastFan;
  readonly orders: ForecastParts;
  readonly why: readonly CauseEffect[];
}

/** What the page asks of the worker: the view once a turn, then questions about it. */
export type ForecastRequest =
  { readonly kind: 'view'; readonly view: SeatView } | { readonly kind: 'ask'; readonly id: number; readonly question: ForecastQuestion };

export type ForecastReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly answer: ForecastAnswers[QuestionKind]; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
