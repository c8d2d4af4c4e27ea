import type { TradeYear } from '../../shared/state/tradeState.ts';
import { TRADE_DECISION_IDS } from '../../shared/state/tradeState.ts';
import { checkCommand } from '../../shared/commands/index.ts';
import { figureOf } from '../../shared/world/trade/ledgers/tradeLedgers.ts';
import type { TradeFigure } from '../../shared/world/trade/ledgers/tradeLedgers.ts';
import { LineChart } from '../charts/LineChart.tsx';
import { zipYears } from '../charts/chartData.ts';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { SignedBars } from '../explain/SignedBars.tsx';
import { isNought, signedNumber } from '../explain/signedNumber.ts';
import { Info } from '../library/Term.tsx';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatNumber } from '../text/numbers.ts';
import type { NumberStyle } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { FigureTable } from './FigureTable.tsx';
import { TradeDecisionRow } from './TradeDecisionRow.tsx';
import { TradeFigureNote } from './TradeFigureNote.tsx';
import { balanceNote, tradeBalance, tradeLabel } from './tradeNote.ts';

const EXPORTS = ['grain', 'oilAndGas', 'raw', 'manufactures', 'concessions'] as const;
const IMPORTS = ['machinery', 'licences', 'consumer', 'food', 'materials'] as const;

/** An item of the account: its figure, and whether it comes in or goes out. */
interface Item {
  readonly figure: TradeFigure;
  readonly value: number;
}

/** The account item by item: what comes in with a plus, what goes out with a minus. */
function items(year: TradeYear): readonly Item[] {
  return [
    ...EXPORTS.map((name): Item => ({ figure: `export.${name}`, value: year.exports[name] })),
    { figure: 'goldSales', value: year.goldSales },
    { figure: 'netCredit', value: year.netCredit },
    { figure: 'aid', value: year.aid },
    ...IMPORTS.map((name): Item => ({ figure: `import.${name}`, value: -year.imports[name] })),
    { figure: 'services', value: year.services },
    { figure: 'interest', value: -year.interest },
    { figure: 'profits', value: -year.profits },
  ];
}

function Account({ last }: { readonly last: TradeYear }) {
  const view = useView();
  const shown = items(last)
    .filter(({ value }) => !isNought(value, 'index'))
    .map(({ figure, value }) => ({
      id: figure,
      label: <TradeFigureNote figure={figure}>{t(tradeLabel(figure))}</TradeFigureNote>,
      value,
      text: signedNumber(value, 'index'),
    }));
  return (
    <section aria-labelledby="trade-account">
      <h3 id="trade-account" class="band">
        {t('trade.account', { year: last.year })} <Info about="foreign-trade" />
      </h3>
      <p class="muted small">{t('trade.accountUnit')}</p>
      <SignedBars caption={t('trade.account', { year: last.year })} parts={shown} />
      <p>
        <LedgerNote name="trade-balance" heading={t('trade.balanceTitle')} content={() => balanceNote(view)}>
          {t('trade.balanceLine', { value: signedNumber(tradeBalance(view), 'index') })}
        </LedgerNote>
      </p>
    </section>
  );
}

function Figures({ last, record }: { readonly last: TradeYear; readonly record: TradeYear | undefined }) {
  const row = (figure: Exclude<TradeFigure, 'access' | 'standing'>, style: NumberStyle, about?: string) => ({
    id: figure,
    label: t(tradeLabel(figure)),
    values: [
      <TradeFigureNote figure={figure}>{formatNumber(figureOf(last, figure), style)}</TradeFigureNote>,
      record === undefined ? undefined : formatNumber(figureOf(record, figure), style),
    ],
    ...(about === undefined ? {} : { about }),
  });
  return (
    <FigureTable
      caption={t('economy.page.trade')}
      columns={[t('line.run'), t('trade.record')]}
      rows={[
        row('totalExports', 'billions'),
        row('totalImports', 'billions'),
        row('import.machinery', 'billions', 'trade-led-catch-up'),
        row('grainExported', 'tonnes'),
        row('grainImported', 'tonnes'),
        row('debt', 'billions', 'hard-currency'),
        row('creditLimit', 'billions'),
        row('serviceRatio', 'share'),
        row('goldReserve', 'dollars'),
        row('termsOfTrade', 'index', 'great-depression'),
        row('oilRentShare', 'share', 'oil-and-gas'),
        row('bloc', 'billions', 'cmea'),
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
        {t('trade.accessLabel')} <Info about="isolation-and-recognition" />: <TradeFigureNote figure="access" />. {t('trade.standingLabel')}
        : <TradeFigureNote figure="standing" />.
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
