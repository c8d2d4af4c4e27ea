import { calibrate } from '../../shared/economy/calibrate.ts';
import { leversAt } from '../../shared/economy/leversAt.ts';
import { peaceShocks } from '../../shared/economy/peaceShocks.ts';
import { runBook } from '../../shared/economy/runBook.ts';
import { shocksAt } from '../../shared/economy/shocksAt.ts';
import { bandsOf } from '../../shared/explain/forecastFan.ts';
import type { ForecastFan } from '../../shared/explain/forecastFan.ts';
import { fanRuns } from '../../shared/explain/fanRuns.ts';
import type { EconomyDefinition } from '../../shared/state/economyDefinition.ts';
import type { EconomyState, EconomyYear } from '../../shared/state/economyState.ts';

const FIRST_START = 1922;
const LAST_START = 1986;
const YEARS = 5;
/** As many as the game draws. */
const RUNS = 200;

/** History's course through the model, and the fan that a forecaster would have drawn at the end of each year of it. */
export interface HistoricalFans {
  readonly years: ReadonlyMap<number, EconomyYear>;
  readonly fans: ReadonlyMap<number, ForecastFan>;
}

function fanFrom(start: number, state: EconomyState, definition: EconomyDefinition): ForecastFan {
  const inputsOf = (year: number) => ({
    ...peaceShocks(shocksAt(definition, { year, quarter: 1 })),
    levers: leversAt(definition.book, year),
    withholding: 0,
  });
  const known = new Map(Array.from({ length: YEARS }, (_, ahead) => [start + 1 + ahead, inputsOf(start + 1 + ahead)]));
  const samples = fanRuns(
    {
      state,
      date: { year: start + 1, quarter: 1 },
      economy: calibrate(definition),
      inputsAt: ({ year }) => known.get(year) ?? inputsOf(year),
    },
    YEARS,
    RUNS,
    `fans/${start}`,
  );
  return bandsOf(samples);
}

/**
 * The fans of 1922-1986, five years each. A game's fan assumes that orders stay; these are given the orders that followed, because it is
 * the model that is tried and not whether leaders keep to a line. Weather is drawn and war is not foreseen, as in the game.
 */
export function historicalFans(definition: EconomyDefinition): HistoricalFans {
  const ends = new Map<number, EconomyState>();
  const years = runBook(definition, {
    lastYear: LAST_START + YEARS,
    observe: (date, state) => {
      if (date.quarter === 4 && date.year >= FIRST_START && date.year <= LAST_START) ends.set(date.year, { ...state });
    },
  });
  return {
    years: new Map(years.map((account) => [account.year, account])),
    fans: new Map([...ends].map(([year, state]) => [year, fanFrom(year, state, definition)])),
  };
}
