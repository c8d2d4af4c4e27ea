import type { SeatView } from '../../shared/views/view.ts';
import type { ForecastAnswers, ForecastQuestion, ForecastReply, ForecastRequest, QuestionKind } from './forecastMessages.ts';

type Question<K extends QuestionKind> = Extract<ForecastQuestion, { readonly kind: K }>;

/** Runs the model off the main thread, so that sliders never stutter. */
export interface Forecaster {
  readonly setView: (view: SeatView) => void;
  /**
   * Undefined when a newer question under the same name overtook this one; an answer under way when it was overtaken is dropped
   * too. Rejects when the model refuses.
   */
  readonly ask: <K extends QuestionKind>(name: string, question: Question<K>) => Promise<ForecastAnswers[K] | undefined>;
  /** Milliseconds the model worked on the last answer under a name. */
  readonly timeOf: (name: string) => number | undefined;
  readonly stop: () => void;
}

interface Asked {
  readonly id: number;
  readonly name: string;
  readonly question: ForecastQuestion;
  readonly resolve: (answer: ForecastAnswers[QuestionKind] | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker. One question is under way at a time; of those waiting under one name only the latest is asked. */
export function startForecaster(): Forecaster {
  const worker = new Worker(new URL('./forecastWorker.ts', import.meta.url), { type: 'module' });
  const queue = new Map<string, Asked>();
  const times = new Map<string, number>();
  let running: Asked | undefined;
  let nextId = 1;
  const post = (request: ForecastRequest): void => worker.postMessage(request);

  const next = (): void => {
    if (running !== undefined) return;
    for (const [name, asked] of queue) {
      queue.delete(name);
      running = asked;
      post({ kind: 'ask', id: asked.id, question: asked.question });
      return;
    }
  };

  worker.addEventListener('message', (event: MessageEvent<ForecastReply>) => {
    const reply = event.data;
    if (reply.kind === 'ready' || running === undefined || reply.id !== running.id) return;
    const done = running;
    running = undefined;
    if (reply.kind === 'failed') done.reject(new Error(reply.message));
    else {
      times.set(done.name, reply.milliseconds);
      done.resolve(queue.has(done.name) ? undefined : reply.answer);
    }
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
    ask: <K extends QuestionKind>(name: string, question: Question<K>) =>
      new Promise<ForecastAnswers[K] | undefined>((resolve, reject) => {
        queue.get(name)?.resolve(undefined);
        // The worker answers a question with the answer of its kind.
        const settle = resolve as (answer: ForecastAnswers[QuestionKind] | undefined) => void;
        queue.set(name, { id: nextId++, name, question, resolve: settle, reject });
        next();
      }),
    timeOf: (name) => times.get(name),
    stop: () => worker.terminate(),
  };
}
