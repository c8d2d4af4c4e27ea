import type { Knots } from '../math/numbers.ts';
import type { GameDate } from './calendar.ts';
import type { MoneyParameters } from './moneyParameters.ts';
import type { MoneyLeverId, MoneyStart } from './moneyState.ts';

/** What money and prices of a country meet with and no lever decides: billions of 1990 dollars a year, by year. */
export interface MoneyWorld {
  readonly oilRent: Knots;
  readonly foreignCredit: Knots;
  readonly foreignAid: Knots;
  readonly debtService: Knots;
  /** A stock, billions of 1990 dollars. */
  readonly reserves: Knots;
}

/** Money and prices of a country as data. */
export interface MoneyDefinition {
  readonly parameters: MoneyParameters;
  readonly start: MoneyStart;
  readonly book: Readonly<Record<MoneyLeverId, Knots>>;
  readonly world: MoneyWorld;
  /** Whether the law covers notes by gold: from a date on, dates ascending. */
  readonly hardCurrency: readonly { readonly from: GameDate; readonly value: number }[];
  /** Confiscatory exchanges of notes. */
  readonly confiscations: readonly { readonly at: GameDate; readonly share: number }[];
}
