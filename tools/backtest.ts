import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { htmlReport } from './backtest/htmlReport.ts';
import { roundedReport, runBacktest } from './backtest/runBacktest.ts';
import { textReport } from './backtest/textReport.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, html: { type: 'string' } } });
const backtest = runBacktest();
if (values.html !== undefined) writeFileSync(values.html, htmlReport(backtest));
console.log(values.json ? JSON.stringify(roundedReport(backtest.report)) : textReport(backtest.report));
