import { forecast } from '../../shared/explain/forecast.ts';
import type { SeatView } from '../../shared/views/view.ts';
import type { ForecastReply, ForecastRequest } from './forecastMessages.ts';

let view: SeatView | undefined;

function answer(request: ForecastRequest): ForecastReply | undefined {
  switch (request.kind) {
    case 'view':
      view = request.view;
      return undefined;
    case 'run': {
      const { id, orders, years } = request;
      if (view === undefined) return { kind: 'failed', id, message: 'no view yet' };
      try {
        const started = performance.now();
        const accounts = forecast(view, orders, years);
        return { kind: 'done', id, years: accounts, milliseconds: performance.now() - started };
      } catch (error) {
        return { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) };
      }
    }
  }
}

addEventListener('message', (event: MessageEvent<ForecastRequest>) => {
  const reply = answer(event.data);
  if (reply !== undefined) postMessage(reply);
});
const ready: ForecastReply = { kind: 'ready' };
postMessage(ready);
