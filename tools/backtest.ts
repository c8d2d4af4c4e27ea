import { writeFileSync } from 'node:fs';
import { USSR_ECONOMY } from '../shared/content/economies/ussr.ts';
import { economyForPack } from '../shared/content/packs/economyForPack.ts';
import { PARAMETER_PACK_IDS } from '../shared/content/packs/parameterPack.ts';
import { isParameterPackId, PARAMETER_PACKS } from '../shared/content/packs/parameterPacks.ts';
import { fanCoverage } from './backtest/fanCoverage.ts';
import { fanReport } from './backtest/fanReport.ts';
import { historicalFans } from './backtest/historicalFans.ts';
import { htmlReport } from './backtest/htmlReport.ts';
import { jitter, JITTER_KINDS } from './backtest/jitter.ts';
import { packTable } from './backtest/packTable.ts';
import { residuals } from './backtest/residuals.ts';
import { rounded, runBacktest } from './backtest/runBacktest.ts';
import { jitterReport, packReport, textReport } from './backtest/textReport.ts';
import { readOptions, runProgram, UsageError, wholeNumber } from './options.ts';

const USAGE = `Usage: npm run backtest [-- OPTIONS]
  (nothing)        the model under the policies of history against the data, all parameter packs, and the fans of forecasts
  --pack ID        the same under one pack: ${PARAMETER_PACK_IDS.join(', ')}
  --jitter N       errors when every parameter, and every lever with them, is off by a tenth: N draws of each
  --html FILE      also write a page with charts
  --json           print what docs/backtest.json holds`;

/** Exit code 1 if an invariant broke. */
function printJitter(draws: number, json: boolean): number {
  const reports = JITTER_KINDS.map((kind) => [kind, jitter(kind, draws)] as const);
  console.log(json ? JSON.stringify(rounded(Object.fromEntries(reports))) : jitterReport(reports));
  return reports.every(([, { faults }]) => faults.length === 0) ? 0 : 1;
}

await runProgram(USAGE, () => {
  const { values, flags } = readOptions(['pack', 'html', 'jitter'], ['json']);
  if (values.jitter !== undefined) return printJitter(wholeNumber('jitter', values.jitter, 1, 100_000), flags.json);
  const pack = values.pack ?? 'baseline';
  if (!isParameterPackId(pack)) throw new UsageError(`there is no pack "${pack}"`);
  const backtest = runBacktest(economyForPack(USSR_ECONOMY, PARAMETER_PACKS[pack]));
  if (values.html !== undefined) writeFileSync(values.html, htmlReport(backtest));
  const packs = values.pack === undefined ? packTable() : undefined;
  const fans = values.pack === undefined ? fanCoverage(historicalFans(USSR_ECONOMY)) : undefined;
  if (flags.json) {
    console.log(JSON.stringify(rounded({ ...backtest.report, packs, fans })));
    return 0;
  }
  console.log(textReport(backtest.report));
  if (packs !== undefined) console.log(packReport(packs));
  if (fans !== undefined) console.log(fanReport(fans, residuals(backtest.years)));
  return 0;
});
