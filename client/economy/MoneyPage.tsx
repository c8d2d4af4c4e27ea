import { MONEY_FIGURES } from '../../shared/explain/moneyLedgerFor.ts';
import type { MoneyFigure } from '../../shared/explain/moneyLedgerFor.ts';
import type { MoneyQuarter } from '../../shared/state/moneyAccount.ts';
import { SCISSORS_RATIO } from '../../shared/data/money/scissorsRatio.ts';
import type { ChartLine } from '../charts/chartData.ts';
import { LineChart } from '../charts/LineChart.tsx';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { moneyNote } from '../explain/moneyNote.ts';
import { SignedBars } from '../explain/SignedBars.tsx';
import { isNought, signedNumber } from '../explain/signedNumber.ts';
import { Info } from '../library/Term.tsx';
import { SourceList } from '../panels/SourceList.tsx';
import { useView } from '../store/sessionContext.ts';
import { formatChange, formatDate, formatGrowth, formatNumber, formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { timesText } from '../text/timesText.ts';
import { FigureTable } from './FigureTable.tsx';
import { doublingsText, idleText, queueText } from './idleMoney.ts';
import { pricePoints, scissorsRecord } from './priceLines.ts';
import type { PriceColumn } from './priceLines.ts';

/** Items of a group as signed parts, those that are nothing left out. */
function parts<T extends string>(items: Readonly<Record<T, number>>, names: readonly T[], label: (name: T) => string, sign = 1) {
  return names
    .filter((name) => !isNought(items[name], 'billions'))
    .map((name) => ({ id: name, label: label(name), value: sign * items[name], text: signedNumber(sign * items[name], 'billions') }));
}

const REVENUE = ['turnoverTax', 'remittedProfits', 'farmLevy', 'privateTax', 'oilRent'] as const;
const SPENDING = ['investment', 'defence', 'publicServices', 'priceSubsidies', 'foreignAid', 'debtService', 'administration'] as const;
const FINANCING = ['foreignCredit', 'bonds', 'lentOn', 'seigniorage', 'arrears'] as const;
const INFLATION = ['money', 'trade', 'flight', 'released'] as const;

function Budget({ account }: { readonly account: MoneyQuarter }) {
  const view = useView();
  const { budget } = account;
  return (
    <section aria-labelledby="money-budget">
      <h3 id="money-budget" class="band">
        {t('money.budget')} <Info about="narkomfin" />
      </h3>
      <p class="muted small">{t('money.budgetUnit')}</p>
      <SignedBars
        caption={t('money.budget')}
        parts={[
          ...parts(budget.revenue, REVENUE, (name) => t(`money.revenue.${name}`)),
          ...parts(budget.spending, SPENDING, (name) => t(`money.spending.${name}`), -1),
        ]}
      />
      <p>
        {t('money.revenueTotal')}{' '}
        <LedgerNote name="money-revenue" heading={t('money.revenueTotal')} content={() => moneyNote(view, 'revenue')}>
          {formatNumber(budget.totalRevenue, 'billions')}
        </LedgerNote>
        , {t('money.spendingTotal')}{' '}
        <LedgerNote name="money-spending" heading={t('money.spendingTitle')} content={() => moneyNote(view, 'spending')}>
          {formatNumber(budget.totalSpending, 'billions')}
        </LedgerNote>
        :{' '}
        <b class="figure">
          <LedgerNote name="money-gap" heading={t('money.gapTotal')} content={() => moneyNote(view, 'gap')}>
            {t(budget.deficit > 0 ? 'money.deficit' : 'money.surplus', { value: formatNumber(Math.abs(budget.deficit), 'billions') })}
          </LedgerNote>
        </b>
      </p>
      <SignedBars caption={t('money.financing')} parts={parts(budget.financing, FINANCING, (name) => t(`money.financing.${name}`))} />
    </section>
  );
}

function Figures({ account }: { readonly account: MoneyQuarter }) {
  const view = useView();
  const { prices, scissors, wages } = account;
  const rows = [
    { id: 'cpi', label: t('money.cpi'), values: [formatGrowth(prices.yearlyInflation)], about: 'inflation-open-and-repressed' },
    { id: 'level', label: t('money.level'), values: [`${timesText(prices.consumerLog10)}${doublingsText(prices.consumerLog10)}`] },
    { id: 'queue', label: t('money.queue'), values: [queueText(prices.queue)], about: 'inflation-open-and-repressed' },
    { id: 'overhang', label: t('money.overhang'), values: [idleText(prices.overhang, account.velocity)], about: 'monetary-overhang' },
    { id: 'expected', label: t('money.expected'), values: [formatChange(Math.expm1(account.expectedInflation))] },
    { id: 'velocity', label: t('money.velocity'), values: [formatNumber(account.velocity, 'years')] },
    { id: 'backing', label: t('money.backing'), values: [formatPercent(account.backing)], about: 'money-and-currency-reform' },
    { id: 'incentive', label: t('money.incentive'), values: [formatPercent(account.incentive)], about: 'light-industry-and-incentives' },
    { id: 'scissors', label: t('money.scissors'), values: [formatNumber(scissors.ratio, 'index')], about: 'scissors-crisis' },
    { id: 'markup', label: t('money.markup'), values: [formatNumber(scissors.markup, 'index')], about: 'trusts-and-syndicates' },
    { id: 'unsold', label: t('money.unsold'), values: [formatPercent(scissors.unsoldStocks)] },
    ...(wages === undefined
      ? []
      : [
          { id: 'pay', label: t('money.pay'), values: [formatPercent(wages.received)], about: 'light-industry-and-incentives' },
          { id: 'arrears', label: t('money.arrears'), values: [formatPercent(wages.arrears)], about: 'scissors-crisis' },
          { id: 'strikes', label: t('money.strikes'), values: [formatPercent(wages.strikes)], about: 'trade-unions' },
        ]),
    { id: 'marketed', label: t('money.marketed'), values: [formatPercent(scissors.marketedShare)], about: 'terms-of-trade' },
    ...(account.oldNotesShare > 0.001
      ? [{ id: 'oldNotes', label: t('money.oldNotes'), values: [formatPercent(account.oldNotesShare)], about: 'money-and-currency-reform' }]
      : []),
  ];
  const noted = rows.map((row) => {
    const figure = MONEY_FIGURES.find((known) => known === row.id);
    return figure === undefined ? row : { ...row, note: { name: `money-${figure}`, column: 0, content: () => moneyNote(view, figure) } };
  });
  return <FigureTable caption={t('economy.page.money')} columns={[formatDate(account.date)]} rows={noted} />;
}

/** Prices, queues, the budget by item and the scissors, quarter by quarter. */
export function MoneyPage() {
  const view = useView();
  const { money } = view;
  const { account, prices } = money;
  if (account === undefined) return <p class="muted">{t('economy.noYear')}</p>;
  const line = (column: PriceColumn, kind: ChartLine['kind'], label: string): ChartLine => ({
    id: column,
    label,
    kind,
    points: pricePoints(prices, column),
  });
  const heading = (figure: MoneyFigure, title: string) => (
    <LedgerNote name={`chart-${figure}`} heading={title} content={() => moneyNote(view, figure)}>
      {title}
    </LedgerNote>
  );
  const changes = account.prices.parts;
  return (
    <>
      <Figures account={account} />
      <div class="chart-grid">
        <LineChart
          title={t('money.scissorsTitle')}
          heading={heading('scissors', t('money.scissorsTitle'))}
          unit={t('money.scissorsUnit')}
          style="index"
          about="scissors-crisis"
          lines={[line('scissors', 'run', t('line.run')), scissorsRecord()]}
        />
        <LineChart
          title={t('money.cpi')}
          heading={heading('cpi', t('money.cpi'))}
          unit={t('money.aYear')}
          style="growth"
          about="inflation-open-and-repressed"
          lines={[line('inflation', 'run', t('line.run'))]}
        />
        <LineChart
          title={t('money.queue')}
          heading={heading('queue', t('money.queue'))}
          unit={t('money.queueUnit')}
          style="share"
          about="inflation-open-and-repressed"
          lines={[line('queue', 'run', t('line.run'))]}
        />
        <LineChart
          title={t('money.overhang')}
          heading={heading('overhang', t('money.overhang'))}
          unit={t('money.overhangUnit')}
          style="share"
          about="monetary-overhang"
          lines={[line('overhang', 'run', t('line.run'))]}
        />
        <LineChart
          title={t('money.levelTitle')}
          heading={heading('level', t('money.levelTitle'))}
          unit={t('money.levelUnit')}
          style="power"
          lines={[line('priceLog10', 'run', t('line.run'))]}
        />
      </div>
      <section aria-labelledby="money-inflation">
        <h3 id="money-inflation" class="band">
          {t('money.whyPrices')}
        </h3>
        <SignedBars
          caption={t('money.whyPrices')}
          parts={INFLATION.map((name) => ({
            id: name,
            label: t(`money.part.${name}`),
            value: changes[name],
            text: formatChange(changes[name]),
          }))}
        />
        <p class="muted small">
          {t('money.partsExplained', { total: formatChange(INFLATION.reduce((sum, name) => sum + changes[name], 0)) })}
        </p>
      </section>
      <Budget account={account} />
      <details>
        <summary>{t('sources.title')}</summary>
        <SourceList sources={SCISSORS_RATIO.sources} />
        <p class="muted small">{SCISSORS_RATIO.note}</p>
      </details>
    </>
  );
}
