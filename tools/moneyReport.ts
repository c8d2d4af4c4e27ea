import { parseArgs } from 'node:util';
import { USSR_ECONOMY } from '../shared/content/economies/ussr.ts';
import { USSR_MONEY } from '../shared/content/economies/ussrMoney.ts';
import { OVERHANG } from '../shared/data/money/overhang.ts';
import { SCISSORS_RATIO } from '../shared/data/money/scissorsRatio.ts';
import { SOVZNAK_PRICES } from '../shared/data/money/sovznakPrices.ts';
import { BUDGET_DEFICIT } from '../shared/data/money/budgetDeficit.ts';
import { runEconomyWithMoney } from '../shared/economy/money/runEconomyWithMoney.ts';
import type { MoneyQuarter } from '../shared/state/moneyAccount.ts';

const USAGE = `Prints budget, money, prices and scissors under historical policy, quarter by quarter.

  node tools/moneyReport.ts [--from 1921] [--to 1991] [--json]

Revenue, spending and deficit are in billions of 1990 dollars a year; prices are decimal logarithms in roubles of 1921, 1913 = 1.`;

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1921' },
    to: { type: 'string', default: '1991' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const { years, quarters } = runEconomyWithMoney(USSR_ECONOMY, USSR_MONEY);

/** Prices in the notes people were paid in: the old ones while they circulate. */
function paperPriceLog10(account: MoneyQuarter): number {
  return account.oldNotesShare > 0 ? account.oldNotesPriceLog10 : account.prices.consumerLog10;
}

function at(year: number, quarter: number): MoneyQuarter | undefined {
  return quarters.find(({ date }) => date.year === year && date.quarter === quarter);
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(7);
}

function printQuarter(account: MoneyQuarter): void {
  const { date, budget, emission, prices, scissors } = account;
  const columns = [
    `${date.year}Q${date.quarter}`,
    budget.totalRevenue.toFixed(1).padStart(6),
    budget.totalSpending.toFixed(1).padStart(6),
    budget.deficit.toFixed(1).padStart(6),
    percent(emission.total),
    paperPriceLog10(account).toFixed(2).padStart(6),
    percent(prices.yearlyInflation),
    percent(prices.overhang),
    prices.queue.toFixed(2).padStart(7),
    scissors.ratio.toFixed(2).padStart(6),
    scissors.markup.toFixed(2).padStart(6),
    scissors.marketingFactor.toFixed(2).padStart(6),
    account.incentive.toFixed(2).padStart(6),
  ];
  console.log(columns.join(' '));
}

function printRecord(): void {
  console.log('\nModel beside the record');
  for (const { year, quarter, value } of SOVZNAK_PRICES.observations) {
    const account = at(year, quarter);
    if (account !== undefined)
      console.log(`  ${year}Q${quarter} log10 of prices  ${paperPriceLog10(account).toFixed(2)}  record ${Math.log10(value).toFixed(2)}`);
  }
  for (const { year, quarter, value } of SCISSORS_RATIO.observations) {
    console.log(`  ${year}Q${quarter} scissors         ${at(year, quarter)?.scissors.ratio.toFixed(2)}  record ${value.toFixed(2)}`);
  }
  for (const { year, value } of BUDGET_DEFICIT.observations) {
    const output = years.find((account) => account.year === year)?.gdp ?? 1;
    console.log(`  ${year} deficit            ${percent((at(year, 4)?.budget.deficit ?? 0) / output)} %  record ${percent(value)} %`);
  }
  for (const { year, value } of OVERHANG.observations) {
    console.log(`  ${year} overhang           ${at(year, 4)?.prices.overhang.toFixed(2)}  estimate ${value.toFixed(2)}`);
  }
}

if (values.help) console.log(USAGE);
else {
  const shown = quarters.filter(({ date }) => date.year >= Number(values.from) && date.year <= Number(values.to));
  if (values.json) for (const account of shown) console.log(JSON.stringify(account));
  else {
    console.log('        rev.  spent   gap  money % prices year %  overh.%  queue scissors mark-up market goods');
    for (const account of shown) printQuarter(account);
    printRecord();
  }
}
