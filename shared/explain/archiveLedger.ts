import { STATISTICS_PARAMETERS } from '../content/statisticsParameters.ts';
import { log } from '../math/exact.ts';
import { logMean } from '../math/logMean.ts';
import { closeSigned } from '../math/signedLedger.ts';
import type { SignedAmounts, SignedLedger } from '../math/signedLedger.ts';
import type { OverstatedGrowth } from '../state/statisticsState.ts';
import type { PublishedSeries, SeatView } from '../views/view.ts';

/** Why a printed figure is not the true one. */
export const STRAY_CAUSES = ['plan', 'tautness', 'fear', 'hiddenPrices', 'unkept', 'faded', 'harvestReports', 'concealment'] as const;
export type StrayCause = (typeof STRAY_CAUSES)[number];

const GROUNDS = ['plan', 'tautness', 'fear', 'hiddenPrices'] as const;

/** Books of closed years are rounded: what they leave over is no cause. */
const BOOK_ROUNDING = 1e-4;

type Grounds = SignedAmounts<StrayCause>;
type OpenArchive = Pick<SeatView, 'years' | 'series' | 'truth' | 'statistics'>;

function grounds(overstated: OverstatedGrowth): Grounds {
  return Object.fromEntries(GROUNDS.map((cause) => [cause, overstated[cause]]));
}

function add(amounts: Grounds, more: Grounds, times: number): void {
  for (const cause of STRAY_CAUSES) {
    const part = more[cause];
    if (part !== undefined) amounts[cause] = (amounts[cause] ?? 0) + part * times;
  }
}

/** True output of every year, up to a constant. */
function trueOutput(truth: NonNullable<SeatView['truth']>): readonly number[] {
  return truth.gdpPerHead.map((value, index) => value * (truth.population[index] ?? 0));
}

/** What the growth of each year was overstated by: from the books, or for years without them all in one, from the two indices. */
function overstatedYears({ years, truth, statistics }: OpenArchive): readonly Grounds[] {
  if (truth === undefined) return [];
  const output = trueOutput(truth);
  const books = new Map((statistics.overstated ?? []).map((year) => [year.year, grounds(year)]));
  return years.map((year, index) => {
    const book = books.get(year);
    if (book !== undefined) return book;
    const [before, after] = [statistics.officialIndex[index - 1], statistics.officialIndex[index]];
    const [was, is] = [output[index - 1], output[index]];
    if (before === undefined || after === undefined || was === undefined || is === undefined) return {};
    return { unkept: after / before - is / was };
  });
}

/** The official index of the last year less the true one, first year = 100, by what the growth of the years was overstated by. */
export function officialLedger(view: OpenArchive): SignedLedger<StrayCause> | undefined {
  const { truth, statistics } = view;
  if (truth === undefined) return undefined;
  const output = trueOutput(truth);
  const [first, last] = [output[0], output.at(-1)];
  const official = statistics.officialIndex.at(-1);
  if (first === undefined || last === undefined || official === undefined || output.length < 2) return undefined;
  const actual = (100 * last) / first;
  const amounts: Grounds = {};
  overstatedYears(view).forEach((year, index) => {
    const [before, after] = [statistics.officialIndex[index - 1], statistics.officialIndex[index]];
    const overstatement = STRAY_CAUSES.reduce((sum, cause) => sum + (year[cause] ?? 0), 0);
    if (before === undefined || after === undefined || overstatement === 0) return;
    const growth = after / before;
    add(amounts, year, log(growth / (growth - overstatement)) / overstatement);
  });
  const weighted: Grounds = {};
  add(weighted, amounts, logMean(actual, official));
  return closeSigned(actual, official, weighted, STRAY_CAUSES, 'unkept', BOOK_ROUNDING);
}

/** The bias of levels of industry in the last year by its grounds: what the years put in, and what has faded since. */
function industryBias(view: OpenArchive, bias: number): Grounds {
  const amounts: Grounds = {};
  for (const year of overstatedYears(view)) add(amounts, year, STATISTICS_PARAMETERS.stickiness);
  const put = STRAY_CAUSES.reduce((sum, cause) => sum + (amounts[cause] ?? 0), 0);
  return { ...amounts, faded: bias - put };
}

/** A printed figure of the last year less the true one, by what made the report stray. Undefined while the archive is closed. */
export function strayLedger(view: OpenArchive, series: PublishedSeries): SignedLedger<StrayCause> | undefined {
  const { truth, series: printed } = view;
  const [actual, reported] = [truth?.[series].at(-1), printed[series].at(-1)];
  if (truth === undefined || actual === undefined || reported === undefined) return undefined;
  const last = (name: PublishedSeries): number => truth[name].at(-1) ?? 0;
  const strayed = (name: PublishedSeries): number => (printed[name].at(-1) ?? 0) - last(name);
  const amounts: Grounds = {};
  const industry = (output: number): void => {
    const base = last('nonFarmOutput');
    if (base > 0) add(amounts, industryBias(view, strayed('nonFarmOutput') / base), output);
  };
  switch (series) {
    case 'heavyOutput':
    case 'consumerOutput':
    case 'nonFarmOutput':
      industry(actual);
      break;
    case 'gdpPerHead':
    case 'consumptionPerHead': {
      const output = last('farmOutput') + last('nonFarmOutput');
      if (output <= 0) break;
      industry((actual * last('nonFarmOutput')) / output);
      amounts.harvestReports = (actual * strayed('farmOutput')) / output;
      break;
    }
    case 'famineDeaths':
      amounts.concealment = reported - actual;
      break;
    default:
      amounts.harvestReports = reported - actual;
  }
  return closeSigned(actual, reported, amounts, STRAY_CAUSES, 'unkept', BOOK_ROUNDING);
}
