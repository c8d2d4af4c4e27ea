import { exp, log } from '../../math/exact.ts';
import { logMean } from '../../math/logMean.ts';
import { movedParts } from '../../math/movedParts.ts';
import type { Movers } from '../../math/movedParts.ts';
import { closeSigned } from '../../math/signedLedger.ts';
import { assertNever } from '../../state/assertNever.ts';
import type { MoneyParameters } from '../../state/moneyParameters.ts';
import type { InflationParts, MoneyBefore, MoneyQuarter } from '../../state/moneyAccount.ts';
import { incentiveFrom } from '../money/incentives.ts';
import { queueIndex } from '../money/prices.ts';
import { marketedShareAt } from '../money/scissors.ts';
import { budgetAmounts } from './budgetAmounts.ts';
import { MONEY_CAUSES } from './moneyLedger.ts';
import type { MoneyAmounts, MoneyCause, MoneyFigure, MoneyLedger } from './moneyLedger.ts';

/** A quarter with the figures of the one before. */
interface TwoQuarters {
  readonly account: MoneyQuarter;
  readonly before: MoneyBefore;
  readonly parameters: MoneyParameters;
}

function scaledBy(weight: number, logs: MoneyAmounts): MoneyAmounts {
  const amounts: MoneyAmounts = {};
  for (const cause of MONEY_CAUSES) {
    const part = logs[cause];
    if (part !== undefined) amounts[cause] = weight * part;
  }
  return amounts;
}

/** Growth of prices in parts, from none: logs of the quarters given, as fractions. */
function growth(figure: MoneyFigure, kind: MoneyLedger['kind'], value: number, quarters: readonly InflationParts[]): MoneyLedger {
  const sum = (part: keyof InflationParts): number => quarters.reduce((total, quarter) => total + quarter[part], 0);
  const logs = { money: sum('money'), trade: sum('trade'), flight: sum('flight'), released: sum('released') };
  return close(figure, kind, 0, value, scaledBy(logMean(1, 1 + value), logs));
}

function close(figure: MoneyFigure, kind: MoneyLedger['kind'], from: number, to: number, amounts: MoneyAmounts): MoneyLedger {
  return { figure, kind, ...closeSigned(from, to, amounts, MONEY_CAUSES, 'other') };
}

const QUEUE_MOVERS: Movers<Pick<MoneyBefore, 'overhang' | 'freePriceShare'>, MoneyCause> = [
  ['overhang', ['overhang']],
  ['freePrices', ['freePriceShare']],
];

/** A figure that follows from the overhang and the share of free prices. */
function fromQueues({ account, before }: TwoQuarters, rule: (queues: Pick<MoneyBefore, 'overhang' | 'freePriceShare'>) => number) {
  return movedParts(QUEUE_MOVERS, before, { ...before, overhang: account.prices.overhang, freePriceShare: account.freePriceShare }, rule);
}

/** The overhang: notes issued, less the trade that needs them, flight from them, and higher controlled prices. */
function overhangLedger({ account, before }: TwoQuarters): MoneyLedger {
  const { emission, prices, sources } = account;
  const logs: MoneyAmounts = {
    budgetGap: emission.deficit,
    creditForTrade: emission.accommodation,
    credit: emission.credit,
    confiscation: emission.confiscation,
    trade: prices.parts.trade,
    flight: prices.parts.flight,
    orderedPrices: -sources.orderedPrices,
    revisedPrices: -sources.revisedPrices,
    exchange: sources.exchangeOverhang,
  };
  return close('overhang', 'change', before.overhang, prices.overhang, scaledBy(logMean(1 + before.overhang, 1 + prices.overhang), logs));
}

/** Growth of prices that people expect in a quarter, as a fraction. */
function expectedLedger({ account, before }: TwoQuarters): MoneyLedger {
  const [one, other] = [exp(before.expectedInflation), exp(account.expectedInflation)];
  const { announced, freed, calmed, seen, newCurrency } = account.sources;
  return close(
    'expected',
    'change',
    one - 1,
    other - 1,
    scaledBy(logMean(one, other), { announced, freed, calmed, seen, exchange: newCurrency }),
  );
}

/** Spending per rouble: output and prices against the money there is. */
function velocityLedger({ account, before }: TwoQuarters): MoneyLedger {
  const { emission, prices, sources } = account;
  const inflation = prices.parts.money + prices.parts.trade + prices.parts.flight + prices.parts.released;
  const logs: MoneyAmounts = { output: sources.output, prices: inflation, money: -emission.total, exchange: -sources.exchange };
  return close('velocity', 'change', before.velocity, account.velocity, scaledBy(logMean(before.velocity, account.velocity), logs));
}

/** Gold and exchange against the real value of the notes: each at the mean of the other. */
function backingLedger({ account, before }: TwoQuarters): MoneyLedger {
  const { emission, prices, sources } = account;
  const inflation = prices.parts.money + prices.parts.trade + prices.parts.flight + prices.parts.released;
  const now = prices.consumer / account.money;
  const then = now * exp(emission.total + sources.exchange - inflation);
  const [reservesBefore, reserves] = [before.backing / then, account.backing / now];
  const perReal = ((reservesBefore + reserves) / 2) * logMean(then, now);
  return close('backing', 'change', before.backing, account.backing, {
    reserves: (reserves - reservesBefore) * ((then + now) / 2),
    prices: perReal * inflation,
    money: -perReal * emission.total,
    exchange: -perReal * sources.exchange,
  });
}

/** What pay is worth: paid late, losing value on the way to the shop, finding empty shelves. Logs of what is left of it. */
function payLosses({ account }: TwoQuarters): MoneyAmounts {
  const { arrears = 0, kept = 1 } = account.wages ?? {};
  return { arrears: log(1 - arrears), fallingMoney: log(kept), emptyShops: log(account.incentive) };
}

/** Wages: what is missing from full pay, what full shelves leave unpaid, and what workers stop work over, as far as they dare. */
function wagesLedger(figure: 'pay' | 'arrears' | 'strikes', quarters: TwoQuarters): MoneyLedger {
  const { received = 1, arrears = 0, usual = 1, strikes = 0 } = quarters.account.wages ?? {};
  if (figure === 'arrears') return close(figure, 'items', 0, arrears, { unsold: arrears });
  const losses = payLosses(quarters);
  if (figure === 'pay') return close(figure, 'parity', 1, received, scaledBy(logMean(1, received), losses));
  if (strikes === 0) return close(figure, 'items', 0, 0, {});
  const perLog = strikes / log(usual / received);
  return close(figure, 'items', 0, strikes, { ...scaledBy(-perLog, losses), usedTo: perLog * log(usual) });
}

/** Old notes beside a new currency: put beside them, driven out, bought in. */
function oldNotesLedger({ account, before }: TwoQuarters): MoneyLedger {
  const { notesOpened, notesDrivenOut, notesBoughtIn } = account.sources;
  return close('oldNotes', 'change', before.oldNotesShare, account.oldNotesShare, {
    drivenOut: notesDrivenOut,
    exchange: notesOpened + notesBoughtIn,
  });
}

/** Why a figure of money stands where it does, or moved since the quarter before: signed parts in its unit that sum exactly. */
export function moneyLedger(figure: MoneyFigure, quarters: TwoQuarters): MoneyLedger {
  const { account, before, parameters } = quarters;
  const { prices, scissors, budget } = account;
  switch (figure) {
    case 'cpi':
      return growth(figure, 'year', prices.yearlyInflation, account.yearParts);
    case 'level':
      return growth(figure, 'change', prices.inflation, [prices.parts]);
    case 'queue':
      return close(
        figure,
        'change',
        before.queue,
        prices.queue,
        fromQueues(quarters, (queues) => queueIndex(queues, parameters)),
      );
    case 'incentive': {
      const rule = fromQueues(quarters, (queues) => incentiveFrom(queueIndex(queues, parameters), parameters));
      return close(figure, 'change', before.incentive, account.incentive, rule);
    }
    case 'overhang':
      return overhangLedger(quarters);
    case 'expected':
      return expectedLedger(quarters);
    case 'velocity':
      return velocityLedger(quarters);
    case 'backing':
      return backingLedger(quarters);
    case 'scissors':
      return close(figure, 'parity', 1, scissors.ratio, scaledBy(logMean(1, scissors.ratio), { ...scissors.parts }));
    case 'markup':
      return close(figure, 'change', before.markup, scissors.markup, { ...scissors.markupParts });
    case 'unsold':
      return close(figure, 'change', before.unsoldStocks, scissors.unsoldStocks, {
        added: scissors.unsoldAdded,
        cleared: -parameters.stockClearing * before.unsoldStocks,
      });
    case 'marketed': {
      const amounts = movedParts<{ ratio: number; queue: number }, MoneyCause>(
        [
          ['scissors', ['ratio']],
          ['queues', ['queue']],
        ],
        { ratio: 1, queue: 0 },
        { ratio: scissors.ratio, queue: prices.queue },
        ({ ratio, queue }) => marketedShareAt(ratio, queue, parameters),
      );
      return close(figure, 'parity', parameters.marketedShareAtParity, scissors.marketedShare, amounts);
    }
    case 'pay':
    case 'arrears':
    case 'strikes':
      return wagesLedger(figure, quarters);
    case 'oldNotes':
      return oldNotesLedger(quarters);
    case 'revenue':
      return close(figure, 'items', 0, budget.totalRevenue, budgetAmounts(budget, 'revenue'));
    case 'spending':
      return close(figure, 'items', 0, budget.totalSpending, budgetAmounts(budget, 'spending'));
    case 'gap':
      return close(figure, 'items', 0, budget.deficit, budgetAmounts(budget, 'gap'));
    default:
      return assertNever(figure);
  }
}
