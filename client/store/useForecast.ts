import { useEffect, useState } from 'preact/hooks';
import type { EconomyYear } from '../../shared/state/economyState.ts';
import { startForecaster } from '../worker/forecaster.ts';
import type { Forecaster } from '../worker/forecaster.ts';
import type { Session } from './session.ts';

export const FORECAST_YEARS = 10;

export interface Forecasts {
  /** With the orders as drafted. */
  readonly drafted: readonly EconomyYear[];
  /** With the orders in force left alone. */
  readonly unchanged: readonly EconomyYear[];
  readonly failed: boolean;
}

const NONE: Forecasts = { drafted: [], unchanged: [], failed: false };
let forecaster: Forecaster | undefined;
let shownTo: unknown;

/** The forecasts for the session, renewed whenever an order moves. The worker is started on first use and kept. */
export function useForecast(session: Session): Forecasts {
  const [forecasts, setForecasts] = useState<Forecasts>(NONE);
  const view = session.view.value;
  const orders = session.orders.value;
  useEffect(() => {
    if (view === undefined || orders === undefined || view.outcome !== undefined) return undefined;
    let current = true;
    forecaster ??= startForecaster();
    const key = `${session.code}:${view.turn}:${view.seat}`;
    if (shownTo !== key) {
      shownTo = key;
      forecaster.setView(view);
    }
    const fail = (): void => {
      if (current) setForecasts((last) => ({ ...last, failed: true }));
    };
    forecaster.run('drafted', orders, FORECAST_YEARS).then((drafted) => {
      if (current && drafted !== undefined) setForecasts((last) => ({ ...last, drafted, failed: false }));
    }, fail);
    forecaster.run('unchanged', {}, FORECAST_YEARS).then((unchanged) => {
      if (current && unchanged !== undefined) setForecasts((last) => ({ ...last, unchanged, failed: false }));
    }, fail);
    return () => {
      current = false;
    };
  }, [view?.turn, view?.seat, JSON.stringify(orders)]);
  return forecasts;
}
