import { useEffect, useState } from 'preact/hooks';
import type { ForecastFan } from '../../shared/explain/forecastFan.ts';
import type { ForecastParts } from '../../shared/explain/forecastParts.ts';
import type { CauseEffect } from '../../shared/explain/why.ts';
import type { EconomyYear } from '../../shared/state/economyState.ts';
import type { LeverId } from '../../shared/state/levers.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { startForecaster } from '../worker/forecaster.ts';
import type { Forecaster } from '../worker/forecaster.ts';
import type { Session } from './session.ts';

const FORECAST_YEARS = 10;
/** Runs of a fan, and the years it reaches. */
const FAN_RUNS = 200;
const FAN_YEARS = [5, 10] as const;

export interface Forecasts {
  /** With the orders as drafted. */
  readonly drafted: readonly EconomyYear[];
  /** With the orders in force left alone. */
  readonly unchanged: readonly EconomyYear[];
  /** Many runs of the orders as drafted, five years ahead at first and ten as soon as there is time. */
  readonly fan: ForecastFan | undefined;
  /** What each drafted order does to the last year; undefined until the model has worked it out. */
  readonly parts: ForecastParts | undefined;
  readonly failed: boolean;
}

const NONE: Forecasts = { drafted: [], unchanged: [], fan: undefined, parts: undefined, failed: false };

/** Single runs and fans have a worker each, so that a line never waits for a fan. Started on first use and kept. */
interface Workers {
  readonly lines: Forecaster;
  readonly fans: Forecaster;
  shownTo: string;
}
let workers: Workers | undefined;

function workersFor(session: Session, view: SeatView): Workers {
  workers ??= { lines: startForecaster(), fans: startForecaster(), shownTo: '' };
  const key = `${session.code}:${view.turn}:${view.seat}`;
  if (workers.shownTo !== key) {
    workers.shownTo = key;
    workers.lines.setView(view);
    workers.fans.setView(view);
  }
  return workers;
}

/** The forecasts for the session, renewed whenever an order moves. */
export function useForecast(session: Session): Forecasts {
  const [forecasts, setForecasts] = useState<Forecasts>(NONE);
  const view = session.view.value;
  const orders = session.orders.value;
  useEffect(() => {
    if (view === undefined || orders === undefined || view.outcome !== undefined) return undefined;
    let current = true;
    const { lines, fans } = workersFor(session, view);
    const take =
      <T>(set: (answer: T) => Partial<Forecasts>) =>
      (answer: T | undefined): void => {
        if (current && answer !== undefined) setForecasts((last) => ({ ...last, ...set(answer), failed: false }));
      };
    const fail = (): void => {
      if (current) setForecasts((last) => ({ ...last, failed: true }));
    };
    lines.ask('drafted', { kind: 'run', orders, years: FORECAST_YEARS }).then(
      take((drafted) => ({ drafted })),
      fail,
    );
    lines.ask('unchanged', { kind: 'run', orders: {}, years: FORECAST_YEARS }).then(
      take((unchanged) => ({ unchanged })),
      fail,
    );
    // Parts of other orders explain nothing of these.
    setForecasts((last) => ({ ...last, parts: undefined }));
    const seed = `${session.code}:${view.turn}`;
    const widen = async (): Promise<void> => {
      for (const years of FAN_YEARS) {
        const fan = await fans.ask('fan', { kind: 'fan', orders, years, runs: FAN_RUNS, seed });
        if (!current) return;
        take<ForecastFan>((answer) => ({ fan: answer }))(fan);
        const worked = fans.timeOf('fan');
        if (worked !== undefined) performance.measure(`fan-${years}`, { start: performance.now() - worked, duration: worked });
      }
    };
    const takeApart = async (): Promise<void> => {
      await widen();
      if (!current) return;
      take<ForecastParts>((parts) => ({ parts }))(await fans.ask('orders', { kind: 'orders', orders, years: FORECAST_YEARS }));
    };
    takeApart().catch(fail);
    return () => {
      current = false;
    };
  }, [view?.turn, view?.seat, JSON.stringify(orders)]);
  return forecasts;
}

/** Ten years with one lever at either end of its range, all other orders as on the screen. */
export interface LeverTrial {
  readonly base: readonly EconomyYear[];
  readonly low: readonly EconomyYear[];
  readonly high: readonly EconomyYear[];
}

/** Tries a lever at both ends of a range, while `wanted`; undefined until the model has answered. */
export function useLeverTrial(
  session: Session,
  lever: LeverId,
  range: { readonly min: number; readonly max: number },
  wanted: boolean,
): LeverTrial | undefined {
  const [trial, setTrial] = useState<LeverTrial | undefined>(undefined);
  const view = session.view.value;
  const orders = session.orders.value;
  const { [lever]: _, ...others } = orders ?? {};
  useEffect(() => {
    if (!wanted || view === undefined || orders === undefined) return undefined;
    let current = true;
    const { lines } = workersFor(session, view);
    const run = (name: string, value: number) =>
      lines.ask(`trial-${lever}-${name}`, { kind: 'run', orders: { ...orders, [lever]: value }, years: FORECAST_YEARS });
    Promise.all([run('base', view.orders[lever]), run('low', range.min), run('high', range.max)]).then(
      ([base, low, high]) => {
        if (current && base !== undefined && low !== undefined && high !== undefined) setTrial({ base, low, high });
      },
      () => {
        if (current) setTrial(undefined);
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, view?.turn, view?.seat, JSON.stringify(others)]);
  return wanted ? trial : undefined;
}

/** What each cause did to the last year; undefined while the model works it out. Empty before the first account. */
export function useCauses(session: Session): readonly CauseEffect[] | undefined {
  const [causes, setCauses] = useState<readonly CauseEffect[] | undefined>(undefined);
  const view = session.view.value;
  useEffect(() => {
    if (view === undefined) return undefined;
    let current = true;
    workersFor(session, view)
      .lines.ask('why', { kind: 'why' })
      .then(
        (answer) => {
          if (current && answer !== undefined) setCauses(answer);
        },
        () => {
          if (current) setCauses([]);
        },
      );
    return () => {
      current = false;
    };
  }, [view?.turn, view?.seat]);
  return causes;
}
