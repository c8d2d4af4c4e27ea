import type { TradeYear } from '../../shared/state/tradeState.ts';
import { TRADE_DECISION_IDS } from '../../shared/state/tradeState.ts';
import { checkCommand } from '../../shared/commands/index.ts';
import { LineChart } from '../charts/LineChart.tsx';
import { zipYears } from '../charts/chartData.ts';
import { SignedBars } from '../explain/SignedBars.tsx';
import { isNought, signedNumber } from '../explain/signedNumber.ts';
import { Info } from '../library/Term.tsx';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatNumber, formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { FigureTable } from './FigureTable.tsx';
import { TradeDecisionRow } from './TradeDecisionRow.tsx';

const EXPORTS = ['grain', 'oilAndGas', 'raw', 'manufactures', 'concessions'] as const;
const IMPORTS = ['machinery', 'licences', 'consumer', 'food', 'materials'] as const;

/** The account item by item: what comes in with a plus, what goes out with a minus. */
function items(year: TradeYear) {
  return [
    ...EXPORTS.map((name) => ({ id: `x-${name}`, label: t(`trade.export.${name}`), value: year.exports[name] })),
    { id: 'gold', label: t('trade.goldSales'), value: year.goldSales },
    { id: 'credit', label: t('trade.netCredit'), value: year.netCredit },
    { id: 'aid', label: t('trade.aid'), value: year.aid },
    ...IMPORTS.map((name) => ({ id: `m-${name}`, label: t(`trade.import.${name}`), value: -year.imports[name] })),
    { id: 'services', label: t('trade.services'), value: year.services },
    { id: 'interest', label: t('trade.interest'), value: -year.interest },
    { id: 'profits', label: t('trade.profits'), value: -year.profits },
  ];
}

function Account({ last }: { readonly last: TradeYear }) {
  const shown = items(last)
    .filter(({ value }) => !isNought(value, 'index'))
    .map((item) => ({ ...item, text: signedNumber(item.value, 'index') }));
  return (
    <section aria-labelledby="trade-account">
      <h3 id="trade-account" class="band">
        {t('trade.account', { year: last.year })} <Info about="foreign-trade" />
      </h3>
      <p class="muted small">{t('trade.accountUnit')}</p>
      <SignedBars caption={t('trade.account', { year: last.year })} parts={shown} />
    </section>
  );
}

function Figures({ last, record }: { readonly last: TradeYear; readonly record: TradeYear | undefined }) {
  const row = (id: string, label: string, text: (year: TradeYear) => string, about?: string) => ({
    id,
    label,
    values: [text(last), record === undefined ? undefined : text(record)],
    ...(about === undefined ? {} : { about }),
  });
  return (
    <FigureTable
      caption={t('economy.page.trade')}
      columns={[t('line.run'), t('trade.record')]}
      rows={[
        row('exports', t('trade.totalExports'), (year) => formatNumber(year.totalExports, 'billions')),
        row('imports', t('trade.totalImports'), (year) => formatNumber(year.totalImports, 'billions')),
        row('machinery', t('trade.import.machinery'), (year) => formatNumber(year.imports.machinery, 'billions'), 'trade-led-catch-up'),
        row('grainOut', t('trade.grainExported'), (year) => formatNumber(year.grainExported, 'tonnes')),
        row('grainIn', t('trade.grainImported'), (year) => formatNumber(year.grainImported, 'tonnes')),
        row('debt', t('trade.debt'), (year) => formatNumber(year.debt, 'billions'), 'hard-currency'),
        row('limit', t('trade.creditLimit'), (year) => formatNumber(year.creditLimit, 'billions')),
        row('service', t('trade.serviceRatio'), (year) => formatPercent(year.serviceRatio)),
        row('gold', t('trade.goldReserve'), (year) => formatNumber(year.goldReserve, 'dollars')),
        row('terms', t('trade.terms'), (year) => formatNumber(year.termsOfTrade, 'index'), 'great-depression'),
        row('oil', t('trade.oilRent'), (year) => formatNumber(year.oilRentShare, 'share'), 'oil-and-gas'),
        row('bloc', t('trade.bloc'), (year) => formatNumber(year.bloc, 'billions'), 'cmea'),
      ]}
    />
  );
}

function Debt() {
  const session = useSession();
  const view = useView();
  const ordered = view.desk.repudiate === true;
  const command = { type: 'setTrade', repudiate: !ordered } as const;
  const verdict = checkCommand(view, command);
  if (!verdict.ok && !ordered) return null;
  return (
    <p>
      <button type="button" onClick={() => void session.act(command)}>
        {t(ordered ? 'trade.payAgain' : 'trade.repudiate')}
      </button>{' '}
      <span class="muted small">{t('trade.repudiateExplained')}</span>
    </p>
  );
}

/** Foreign trade and finance: the account by item, debt and gold, and the decisions that move them. */
export function TradePage() {
  const view = useView();
  const { trade } = view;
  const { last, lastOfRecord, rows } = trade;
  const years = rows.map(({ year }) => year);
  const leads = view.seat === view.leadership.seat && view.outcome === undefined;
  const points = (pick: (row: (typeof rows)[number]) => number) => zipYears(years, rows.map(pick));
  return (
    <>
      {last === undefined ? <p class="muted">{t('economy.noYear')}</p> : <Figures last={last} record={lastOfRecord} />}
      {last?.crisis === true && <p class="callout bad">{t('trade.crisis')}</p>}
      {trade.repudiated !== undefined && <p class="callout">{t('trade.repudiated', { year: trade.repudiated })}</p>}
      <p>
        {t('trade.access', { access: formatPercent(trade.access), standing: formatPercent(trade.standing) })}{' '}
        <Info about="isolation-and-recognition" />
      </p>
      <h3 class="band">{t('trade.decisions')}</h3>
      <p class="muted small">{t('trade.decisionsExplained')}</p>
      {TRADE_DECISION_IDS.map((decision) => (
        <TradeDecisionRow key={decision} decision={decision} enabled={leads} />
      ))}
      {leads && <Debt />}
      {last !== undefined && <Account last={last} />}
      {rows.length > 1 && (
        <div class="chart-grid">
          <LineChart
            title={t('trade.chart')}
            unit={t('trade.chartUnit')}
            style="billions"
            about="foreign-trade"
            lines={[
              { id: 'exports', label: t('trade.totalExports'), kind: 'run', points: points((row) => row.exports) },
              { id: 'imports', label: t('trade.totalImports'), kind: 'second', points: points((row) => row.imports) },
              { id: 'machinery', label: t('trade.import.machinery'), kind: 'comparator', points: points((row) => row.machinery) },
            ]}
          />
          <LineChart
            title={t('trade.debt')}
            unit={t('trade.debtUnit')}
            style="billions"
            about="hard-currency"
            lines={[{ id: 'debt', label: t('line.run'), kind: 'run', points: points((row) => row.debt) }]}
          />
          <LineChart
            title={t('trade.terms')}
            unit={t('trade.termsUnit')}
            style="index"
            about="great-depression"
            lines={[{ id: 'terms', label: t('line.run'), kind: 'run', points: points((row) => row.termsOfTrade) }]}
          />
        </div>
      )}
    </>
  );
}
