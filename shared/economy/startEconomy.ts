import type { EconomyState } from '../state/economyState.ts';
import type { CalibratedEconomy } from './calibratedEconomy.ts';

/** A fresh copy of the initial stocks. */
export function startEconomy(economy: CalibratedEconomy): EconomyState {
  return { ...economy.definition.initial };
}
