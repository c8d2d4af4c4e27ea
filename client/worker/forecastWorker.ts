import { forecast } from '../../shared/explain/forecast.ts';
import { forecastFan } from '../../shared/explain/forecastFan.ts';
import { forecastParts } from '../../shared/explain/forecastParts.ts';
import { explainLastYear } from '../../shared/explain/why.ts';
import type { SeatView } from '../../shared/views/view.ts';
import type { ForecastAnswers, ForecastQuestion, ForecastReply, ForecastRequest, QuestionKind } from './forecastMessages.ts';

let view: SeatView | undefined;

function work(seen: SeatView, question: ForecastQuestion): ForecastAnswers[QuestionKind] {
  switch (question.kind) {
    case 'run':
      return forecast(seen, question.orders, question.years);
    case 'fan':
      return forecastFan(seen, question.orders, question.years, question.runs, question.seed);
    case 'orders':
      return forecastParts(seen, question.orders, question.years);
    case 'why':
      return explainLastYear(seen);
  }
}

function reply(request: ForecastRequest): ForecastReply | undefined {
  if (request.kind === 'view') {
    view = request.view;
    return undefined;
  }
  const { id, question } = request;
  if (view === undefined) return { kind: 'failed', id, message: 'no view yet' };
  try {
    const started = performance.now();
    const answer = work(view, question);
    return { kind: 'done', id, answer, milliseconds: performance.now() - started };
  } catch (error) {
    return { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', (event: MessageEvent<ForecastRequest>) => {
  const said = reply(event.data);
  if (said !== undefined) postMessage(said);
});
const ready: ForecastReply = { kind: 'ready' };
postMessage(ready);
