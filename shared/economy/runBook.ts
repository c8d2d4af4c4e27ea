import type { Knots } from '../math/numbers.ts';
import { addQuarters } from '../state/calendar.ts';
import type { GameDate } from '../state/calendar.ts';
import type { EconomyDefinition, ShockBook } from '../state/economyDefinition.ts';
import type { EconomyParameters } from '../state/economyParameters.ts';
import type { EconomyState, EconomyYear } from '../state/economyState.ts';
import type { RealLeverId, RealLevers } from '../state/levers.ts';
import { advanceQuarter } from './advanceQuarter.ts';
import { calibrate } from './calibrate.ts';
import { leversAt } from './leversAt.ts';
import { shocksAt } from './shocksAt.ts';
import { startEconomy } from './startEconomy.ts';

export interface RunOptions {
  /** RealLevers to follow in place of the definition's own; a lever that is left out keeps its own knots. */
  readonly book?: Partial<Record<RealLeverId, Knots>>;
  /** False leaves out occupation, destruction, war losses and mobilisation. */
  readonly war?: boolean;
  /** Last year accounted; by default the definition's. */
  readonly lastYear?: number;
  /** Parameters to change. */
  readonly parameters?: Partial<EconomyParameters>;
  /** True fixes the output scales again under changed parameters; by default a what-if keeps the original scales. */
  readonly recalibrate?: boolean;
  /** Called with the state after every quarter; for charts and tests. */
  readonly observe?: (date: GameDate, state: Readonly<EconomyState>) => void;
}

const NO_WAR: Partial<ShockBook> = { occupation: {}, destruction: {}, warPopulationChange: {}, mobilisation: {} };

/**
 * Runs an economy under a policy book from its start to the last year and returns the yearly accounts.
 * The output scales are always those of the definition's own book and shocks, so that runs can be compared.
 */
export function runBook(definition: EconomyDefinition, options: RunOptions = {}): EconomyYear[] {
  const changed: EconomyDefinition =
    options.parameters === undefined ? definition : { ...definition, parameters: { ...definition.parameters, ...options.parameters } };
  const scaled = calibrate(options.recalibrate === true ? changed : definition);
  const economy = { ...scaled, definition: options.war === false ? { ...changed, shocks: { ...changed.shocks, ...NO_WAR } } : changed };
  const book: Record<RealLeverId, Knots> = { ...definition.book, ...options.book };
  const lastYear = options.lastYear ?? definition.lastYear;
  const state = startEconomy(economy);
  const years: EconomyYear[] = [];
  let levers: RealLevers = leversAt(book, definition.start.year);
  let leversYear = definition.start.year;
  for (let date = definition.start; date.year <= lastYear; date = addQuarters(date, 1)) {
    if (date.year !== leversYear) {
      levers = leversAt(book, date.year);
      leversYear = date.year;
    }
    const account = advanceQuarter(state, { date, levers, withholding: 0, ...shocksAt(economy.definition, date) }, economy);
    if (account !== undefined) years.push(account);
    options.observe?.(date, state);
  }
  return years;
}
