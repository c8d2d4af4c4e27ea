import { asRecorded } from '../../shared/data/history/harvestMeasure.ts';
import { HISTORY } from '../../shared/data/history/history.ts';
import type { HistoricalSeries } from '../../shared/data/historicalSeries.ts';
import type { EconomyYear } from '../../shared/state/economyState.ts';
import { meanAbsolutePercentageError, pairs } from './errors.ts';

/** Error of an output against its record, with the war and without it, percent. */
export interface OutputError {
  readonly mape: number;
  readonly withoutWar: number;
  readonly count: number;
}

const OUTPUTS: Readonly<Record<string, { readonly series: HistoricalSeries; readonly of: (account: EconomyYear) => number }>> = {
  grainHarvest: { series: HISTORY.grainHarvest, of: (account) => account.grainHarvest },
  grainHarvestAsRecorded: { series: HISTORY.grainHarvest, of: (account) => asRecorded(account.year, account.grainHarvest) },
  procurement: { series: HISTORY.procurement, of: (account) => account.procurement },
  steel: { series: HISTORY.steel, of: (account) => account.outputs.steel },
  coal: { series: HISTORY.coal, of: (account) => account.outputs.coal },
  oil: { series: HISTORY.oil, of: (account) => account.outputs.oil },
  electricity: { series: HISTORY.electricity, of: (account) => account.outputs.electricity },
  // A handful of machines of before 1928 would make a percentage meaningless.
  tractorsFrom1928: {
    series: { ...HISTORY.tractors, observations: HISTORY.tractors.observations.filter(({ year }) => year >= 1928) },
    of: (account) => account.outputs.tractors,
  },
};

/** Errors of everything that is counted in physical units and has a record. Cloth, housing and gas have none of their own. */
export function outputErrors(years: readonly EconomyYear[]): Record<string, OutputError> {
  return Object.fromEntries(
    Object.entries(OUTPUTS).map(([id, { series, of }]) => {
      const all = pairs(
        years.map((account) => ({ year: account.year, value: of(account) })),
        series,
      );
      const peace = all.filter(({ year }) => year < 1941 || year > 1945);
      return [id, { mape: meanAbsolutePercentageError(all), withoutWar: meanAbsolutePercentageError(peace), count: all.length }];
    }),
  );
}
