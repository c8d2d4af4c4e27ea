import { USSR_ECONOMY } from '../../shared/content/economies/ussr.ts';
import { FAMINE_EPISODES } from '../../shared/data/history/famineEpisodes.ts';
import { HISTORY } from '../../shared/data/history/history.ts';
import type { HistoricalSeriesId } from '../../shared/data/history/history.ts';
import { runBook } from '../../shared/economy/runBook.ts';
import type { EconomyDefinition } from '../../shared/state/economyDefinition.ts';
import type { EconomyYear } from '../../shared/state/economyState.ts';
import type { OutputError } from './comparedOutputs.ts';
import { outputErrors } from './comparedOutputs.ts';
import type { Pair } from './errors.ts';
import { meanAbsolutePercentageError, meanAbsolutePoints, pairs, percentageError, worst } from './errors.ts';
import { naiveBenchmarks } from './naiveBenchmarks.ts';

/** Eras that errors are reported for. */
const PERIODS: readonly (readonly [first: number, last: number])[] = [
  [1921, 1928],
  [1929, 1940],
  [1941, 1945],
  [1946, 1959],
  [1960, 1975],
  [1976, 1991],
];

/** What the model misses history by. Percent, percentage points or millions, as named. */
export interface BacktestReport {
  readonly gdpPerHead: {
    readonly mape: number;
    readonly worst: number;
    readonly worstYear: number;
    readonly byPeriod: Readonly<Record<string, number>>;
    /** Only years whose figure is sourced, not interpolated. */
    readonly sourcedYears: { readonly mape: number; readonly count: number };
    readonly naive: { readonly constantGrowth: number; readonly sixPointLine: number };
  };
  readonly urbanShare: { readonly meanAbsolutePoints: number; readonly count: number };
  readonly farmLabourShare: { readonly meanAbsolutePoints: number; readonly count: number };
  readonly population: { readonly mape: number; readonly worst: number; readonly worstYear: number };
  readonly famineDeathsMillions: Readonly<Record<'1921-22' | '1931-33' | '1946-47' | 'otherPeace', number>>;
  /** Grain, procurement and industrial goods, by name. */
  readonly outputs: Readonly<Record<string, OutputError>>;
}

/** The run that is compared and the pairs behind each figure, for charts. */
export interface Backtest {
  readonly years: readonly EconomyYear[];
  readonly report: BacktestReport;
}

type ComparedSeries = HistoricalSeriesId & keyof EconomyYear;

function compared(years: readonly EconomyYear[], id: ComparedSeries): Pair[] {
  return pairs(
    years.map((account) => ({ year: account.year, value: account[id] })),
    HISTORY[id],
  );
}

function famineDeathsByEpisode(years: readonly EconomyYear[]): BacktestReport['famineDeathsMillions'] {
  const within = (first: number, last: number): number =>
    years.filter(({ year }) => year >= first && year <= last).reduce((sum, account) => sum + account.famineDeaths, 0);
  const deaths = (id: string): number => {
    const episode = FAMINE_EPISODES.find((candidate) => candidate.id === id);
    if (episode === undefined) throw new Error(`no famine episode ${id}`);
    return within(episode.years[0], episode.years[1]);
  };
  const known = { '1921-22': deaths('1921-22'), '1931-33': deaths('1931-33'), '1946-47': deaths('1946-47') };
  // In 1941-45 hunger is counted among the losses of the war.
  const all = within(1921, 1991) - within(1941, 1945);
  return { ...known, otherPeace: all - known['1921-22'] - known['1931-33'] - known['1946-47'] };
}

/** Replays the historical policy book 1921-1991 and measures its errors against the data tables. */
export function runBacktest(definition: EconomyDefinition = USSR_ECONOMY): Backtest {
  return measure(runBook(definition, { lastYear: 1991 }));
}

/** Measures the errors of a run of 1921-1991. */
function measure(years: readonly EconomyYear[]): Backtest {
  const gdp = compared(years, 'gdpPerHead');
  const worstGdp = worst(gdp);
  const population = compared(years, 'population');
  const worstPopulation = worst(population);
  const sourced = new Set(HISTORY.gdpPerHead.observations.filter(({ quality }) => quality === 'sourced').map(({ year }) => year));
  const sourcedGdp = gdp.filter(({ year }) => sourced.has(year));
  const urban = compared(years, 'urbanShare');
  const farmLabour = compared(years, 'farmLabourShare');
  return {
    years,
    report: {
      gdpPerHead: {
        mape: meanAbsolutePercentageError(gdp),
        worst: Math.abs(percentageError(worstGdp)),
        worstYear: worstGdp.year,
        byPeriod: Object.fromEntries(
          PERIODS.map(([first, last]) => [
            `${first}-${last}`,
            meanAbsolutePercentageError(gdp.filter(({ year }) => year >= first && year <= last)),
          ]),
        ),
        sourcedYears: { mape: meanAbsolutePercentageError(sourcedGdp), count: sourcedGdp.length },
        naive: naiveBenchmarks(gdp),
      },
      urbanShare: { meanAbsolutePoints: meanAbsolutePoints(urban), count: urban.length },
      farmLabourShare: { meanAbsolutePoints: meanAbsolutePoints(farmLabour), count: farmLabour.length },
      population: {
        mape: meanAbsolutePercentageError(population),
        worst: Math.abs(percentageError(worstPopulation)),
        worstYear: worstPopulation.year,
      },
      famineDeathsMillions: famineDeathsByEpisode(years),
      outputs: outputErrors(years),
    },
  };
}

/** Rounds every number of a report to three decimals, enough to compare and to read. */
export function rounded<Report>(report: Report): Report {
  const copy: Report = JSON.parse(
    JSON.stringify(report, (_key, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)),
  );
  return copy;
}
