import type { EconomyYear } from '../../state/economyState.ts';
import type { Posture } from '../../state/worldState.ts';

/** Foreign capital at work in a year, billions of 1990 dollars. */
export interface ForeignCapital {
  readonly inflow: number;
  readonly profits: number;
  /** Part of the output of concessions that is sold abroad. */
  readonly exports: number;
  readonly knowHow: number;
}

/** What the trade of a year depends on besides prices and decisions. */
export interface TradeInputs {
  readonly account: EconomyYear;
  readonly openness: number;
  readonly softBudgets: number;
  readonly posture: Posture;
  readonly foreignCapital: ForeignCapital;
  /** Special zones at work. */
  readonly zones: number;
}
