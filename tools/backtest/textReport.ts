import { FAMINE_EPISODES } from '../../shared/data/history/famineEpisodes.ts';
import type { JitterReport } from './jitter.ts';
import type { PackFigures } from './packTable.ts';
import type { BacktestReport } from './runBacktest.ts';

/** The report as lines of plain text for a terminal. */
export function textReport(report: BacktestReport): string {
  const gdp = report.gdpPerHead;
  const percent = (value: number): string => `${value.toFixed(2)} %`;
  const lines = [
    'Historical policy 1921-1991 through the model, against the data tables',
    '',
    `GDP per head      mean absolute error ${percent(gdp.mape)}, worst ${percent(gdp.worst)} in ${gdp.worstYear}`,
    ...Object.entries(gdp.byPeriod).map(([period, value]) => `  ${period}       ${percent(value)}`),
    `  sourced years only (${gdp.sourcedYears.count})  ${percent(gdp.sourcedYears.mape)}`,
    `  for comparison: one growth rate ${percent(gdp.naive.constantGrowth)}, log-line through six known years ${percent(gdp.naive.sixPointLine)}`,
    `Urban share       ${report.urbanShare.meanAbsolutePoints.toFixed(2)} points (${report.urbanShare.count} years)`,
    `Farm labour share ${report.farmLabourShare.meanAbsolutePoints.toFixed(2)} points (${report.farmLabourShare.count} years)`,
    `Population        ${percent(report.population.mape)}, worst ${percent(report.population.worst)} in ${report.population.worstYear}`,
    'Physical outputs  all years, without 1941-45',
    ...Object.entries(report.outputs).map(
      ([id, error]) =>
        `  ${id.padEnd(24)}${percent(error.mape).padStart(8)} ${percent(error.withoutWar).padStart(8)} (${error.count} years)`,
    ),
    'Famine deaths, millions',
    ...FAMINE_EPISODES.map((episode) => {
      const deaths = Object.entries(report.famineDeathsMillions).find(([id]) => id === episode.id)?.[1] ?? 0;
      return `  ${episode.id}         ${deaths.toFixed(2)} (literature ${episode.low}-${episode.high})`;
    }),
    `  all other peace years ${report.famineDeathsMillions.otherPeace.toFixed(2)}`,
  ];
  return lines.join('\n');
}

/** The table of parameter packs as lines of plain text. */
export function packReport(packs: Readonly<Record<string, PackFigures>>): string {
  const lines = Object.entries(packs).map(([id, pack]) => {
    const fit = [pack.gdpPerHead, pack.worst, pack.urbanShare, pack.population, pack.grainHarvest, pack.procurement];
    const gains = [pack.withoutCollectivisation1939, pack.easySubstitution1985, pack.withoutOverload1985];
    return `  ${id.padEnd(14)}${fit.map((value) => value.toFixed(2).padStart(9)).join('')}   ${gains.map((value) => value.toFixed(2).padStart(8)).join('')}`;
  });
  return [
    'Parameter packs: GDP per head, its worst year, urban share (points), population, grain, procurement;',
    'then output per head relative to history: 1939 without collectivisation, 1985 with easy substitution, 1985 without overload',
    ...lines,
  ].join('\n');
}

/** Quantiles of shaken histories as lines of plain text. */
export function jitterReport(reports: readonly (readonly [kind: string, report: JitterReport])[]): string {
  const lines = reports.map(([kind, { draws, quantiles, worst: most, faults }]) => {
    const values = [...Object.values(quantiles), most].map((value) => value.toFixed(1).padStart(7)).join('');
    return [`  ${kind.padEnd(22)}${values}   ${draws} draws, ${faults.length} invariants broken`, ...faults.slice(0, 10)].join('\n');
  });
  return ['Mean absolute error of GDP per head, percent: quantiles 10, 25, 50, 75, 90, worst draw', ...lines].join('\n');
}
