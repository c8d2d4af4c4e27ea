import type { MoneyFigure } from '../../shared/explain/moneyLedgerFor.ts';
import type { MoneyBefore, MoneyQuarter } from '../../shared/state/moneyAccount.ts';
import { queueText } from '../economy/idleMoney.ts';
import { formatChange, formatGrowth, formatNumber } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { timesText } from '../text/timesText.ts';
import type { Writing } from './noteContent.ts';
import { writingOf } from './noteContent.ts';

/** How a figure of money is read from an account and written. */
export interface MoneyLook {
  readonly title: string;
  readonly unit: string;
  readonly good: 1 | 0 | -1;
  readonly about?: string;
  readonly value: (account: MoneyQuarter) => number;
  /** The figure of the quarter before, where it is kept. */
  readonly last?: (before: MoneyBefore) => number;
  readonly writing: Writing;
  /** How the parts are written where it is not as the figure. */
  readonly parts?: Writing;
}

const SHARE = writingOf('share');
const INDEX = writingOf('index');
const BILLIONS = writingOf('billions');
/** Growth of prices: per cent, times where there are too many of them. */
const GROWTH: Writing = { value: formatGrowth, change: formatChange };

/** Expected inflation is kept in log points, and shown as the growth it means. */
function asGrowth(logs: number): number {
  return Math.expm1(logs);
}

const INFLATION = 'inflation-open-and-repressed';

/** The figures of the page of money, and the totals of the budget. */
export function moneyFigures(figure: MoneyFigure): MoneyLook {
  switch (figure) {
    case 'cpi':
      return {
        title: t('money.cpi'),
        unit: t('money.aYear'),
        good: -1,
        about: INFLATION,
        value: ({ prices }) => prices.yearlyInflation,
        writing: GROWTH,
      };
    case 'level':
      return {
        title: t('money.level'),
        unit: '',
        good: -1,
        value: ({ prices }) => prices.consumerLog10,
        writing: { value: timesText, change: (change) => formatNumber(change, 'index') },
        parts: GROWTH,
      };
    case 'queue':
      return {
        title: t('money.queue'),
        unit: t('money.queueUnit'),
        good: -1,
        about: INFLATION,
        value: ({ prices }) => prices.queue,
        last: ({ queue }) => queue,
        writing: { ...SHARE, value: queueText },
      };
    case 'overhang':
      return {
        title: t('money.overhang'),
        unit: t('money.overhangUnit'),
        good: -1,
        about: 'monetary-overhang',
        value: ({ prices }) => prices.overhang,
        last: ({ overhang }) => overhang,
        writing: SHARE,
      };
    case 'expected':
      return {
        title: t('money.expected'),
        unit: '',
        good: -1,
        value: ({ expectedInflation }) => asGrowth(expectedInflation),
        last: ({ expectedInflation }) => asGrowth(expectedInflation),
        writing: SHARE,
      };
    case 'velocity':
      return {
        title: t('money.velocity'),
        unit: '',
        good: 0,
        value: ({ velocity }) => velocity,
        last: ({ velocity }) => velocity,
        writing: writingOf('years'),
      };
    case 'backing':
      return {
        title: t('money.backing'),
        unit: '',
        good: 1,
        about: 'money-and-currency-reform',
        value: ({ backing }) => backing,
        last: ({ backing }) => backing,
        writing: SHARE,
      };
    case 'incentive':
      return {
        title: t('money.incentive'),
        unit: '',
        good: 1,
        about: 'light-industry-and-incentives',
        value: ({ incentive }) => incentive,
        last: ({ incentive }) => incentive,
        writing: SHARE,
      };
    case 'scissors':
      return {
        title: t('money.scissors'),
        unit: t('money.scissorsUnit'),
        good: -1,
        about: 'scissors-crisis',
        value: ({ scissors }) => scissors.ratio,
        last: ({ ratio }) => ratio,
        writing: INDEX,
      };
    case 'markup':
      return {
        title: t('money.markup'),
        unit: '',
        good: -1,
        about: 'trusts-and-syndicates',
        value: ({ scissors }) => scissors.markup,
        last: ({ markup }) => markup,
        writing: INDEX,
      };
    case 'unsold':
      return {
        title: t('money.unsold'),
        unit: '',
        good: -1,
        value: ({ scissors }) => scissors.unsoldStocks,
        last: ({ unsoldStocks }) => unsoldStocks,
        writing: SHARE,
      };
    case 'pay':
      return {
        title: t('money.pay'),
        unit: '',
        good: 1,
        about: 'light-industry-and-incentives',
        value: ({ wages }) => wages?.received ?? 1,
        writing: SHARE,
      };
    case 'arrears':
      return {
        title: t('money.arrears'),
        unit: '',
        good: -1,
        about: 'scissors-crisis',
        value: ({ wages }) => wages?.arrears ?? 0,
        writing: SHARE,
      };
    case 'strikes':
      return {
        title: t('money.strikes'),
        unit: '',
        good: -1,
        about: 'trade-unions',
        value: ({ wages }) => wages?.strikes ?? 0,
        writing: SHARE,
      };
    case 'marketed':
      return {
        title: t('money.marketed'),
        unit: '',
        good: 1,
        about: 'terms-of-trade',
        value: ({ scissors }) => scissors.marketedShare,
        last: ({ marketedShare }) => marketedShare,
        writing: SHARE,
      };
    case 'oldNotes':
      return {
        title: t('money.oldNotes'),
        unit: '',
        good: 0,
        about: 'money-and-currency-reform',
        value: ({ oldNotesShare }) => oldNotesShare,
        last: ({ oldNotesShare }) => oldNotesShare,
        writing: SHARE,
      };
    case 'revenue':
      return {
        title: t('money.revenueTotal'),
        unit: t('money.budgetAYear'),
        good: 1,
        about: 'narkomfin',
        value: ({ budget }) => budget.totalRevenue,
        writing: BILLIONS,
      };
    case 'spending':
      return {
        title: t('money.spendingTitle'),
        unit: t('money.budgetAYear'),
        good: 0,
        about: 'narkomfin',
        value: ({ budget }) => budget.totalSpending,
        writing: BILLIONS,
      };
    case 'gap':
      return {
        title: t('money.gapTotal'),
        unit: t('money.budgetAYear'),
        good: -1,
        about: 'narkomfin',
        value: ({ budget }) => budget.deficit,
        writing: BILLIONS,
      };
  }
}
