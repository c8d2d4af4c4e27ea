import type { EconomyYear } from '../../shared/state/economyState.ts';
import type { Levers } from '../../shared/state/levers.ts';
import type { SeatView } from '../../shared/views/view.ts';
import type { ForecastReply, ForecastRequest } from './forecastMessages.ts';

/** Runs forecasts off the main thread, so that sliders never stutter. */
export interface Forecaster {
  readonly setView: (view: SeatView) => void;
  /** Undefined when a newer question under the same name overtook this one. Rejects when the model refuses. */
  readonly run: (name: string, orders: Partial<Levers>, years: number) => Promise<readonly EconomyYear[] | undefined>;
  readonly stop: () => void;
}

interface Waiting {
  readonly id: number;
  readonly resolve: (years: readonly EconomyYear[] | undefined) => void;
  readonly reject: (error: Error) => void;
}
interface Asked {
  readonly name: string;
  readonly orders: Partial<Levers>;
  readonly years: number;
  readonly waiting: Waiting;
}

/** Starts the worker. One run is under way at a time; of the questions waiting under one name only the latest is asked. */
export function startForecaster(): Forecaster {
  const worker = new Worker(new URL('./forecastWorker.ts', import.meta.url), { type: 'module' });
  const queue = new Map<string, Asked>();
  let running: Waiting | undefined;
  let nextId = 1;
  const post = (request: ForecastRequest): void => worker.postMessage(request);

  const next = (): void => {
    if (running !== undefined) return;
    for (const [name, asked] of queue) {
      queue.delete(name);
      running = asked.waiting;
      post({ kind: 'run', id: asked.waiting.id, orders: asked.orders, years: asked.years });
      return;
    }
  };

  worker.addEventListener('message', (event: MessageEvent<ForecastReply>) => {
    const reply = event.data;
    if (reply.kind === 'ready' || running === undefined || reply.id !== running.id) return;
    const done = running;
    running = undefined;
    if (reply.kind === 'done') done.resolve(reply.years);
    else done.reject(new Error(reply.message));
    next();
  });
  worker.addEventListener('error', (event) => {
    const failed = running;
    running = undefined;
    failed?.reject(new Error(event.message));
    next();
  });

  return {
    setView: (view) => post({ kind: 'view', view }),
    run: (name, orders, years) =>
      new Promise((resolve, reject) => {
        queue.get(name)?.waiting.resolve(undefined);
        queue.set(name, { name, orders, years, waiting: { id: nextId++, resolve, reject } });
        next();
      }),
    stop: () => worker.terminate(),
  };
}
