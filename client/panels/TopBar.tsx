import { isFaction } from '../../shared/state/seats.ts';
import type { FactionId } from '../../shared/state/seats.ts';
import type { PublishedSeries, SeatView } from '../../shared/views/view.ts';
import { SERIES_GOOD, SERIES_STYLE } from '../charts/seriesStyle.ts';
import { relativeChange } from '../charts/chartData.ts';
import { Sparkline } from '../charts/Sparkline.tsx';
import { queueText } from '../economy/idleMoney.ts';
import { FigureNote } from '../explain/FigureNote.tsx';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { moneyNote } from '../explain/moneyNote.ts';
import { capitalNote, standingNote } from '../explain/standingNotes.ts';
import { factionTitle, figureName, seatColour, seatTitle } from '../store/content.ts';
import { dialog, openTab } from '../store/layout.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatCapital, formatChange, formatDate, formatGrowth, formatNumber, formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { arrow, arrowText, Meter } from './Meter.tsx';

const INDICATORS = ['gdpPerHead', 'consumptionPerHead', 'grainHarvest', 'population'] as const satisfies readonly PublishedSeries[];

/** What is reported before the first year is closed. */
function atStart(view: SeatView, series: PublishedSeries): number | undefined {
  if (series === 'gdpPerHead') return view.reported.gdpPerHead;
  return series === 'population' ? view.reported.population : undefined;
}

function Indicator({ view, series }: { readonly view: SeatView; readonly series: (typeof INDICATORS)[number] }) {
  const values = view.series[series];
  const last = values.at(-1) ?? atStart(view, series);
  if (last === undefined) return null;
  const change = relativeChange(values.at(-2), last);
  const worth = (change ?? 0) * SERIES_GOOD[series];
  const tone = Math.abs(change ?? 0) < 0.005 ? '' : worth > 0 ? ' good' : worth < 0 ? ' bad' : '';
  const title = t(`series.${series}`);
  return (
    <FigureNote
      series={series}
      class="indicator"
      label={t('top.indicator', {
        title,
        value: formatNumber(last, SERIES_STYLE[series]),
        unit: t(`unit.${series}`),
        trend: arrowText(change),
      })}
      title={`${title}, ${t(`unit.${series}`)}`}
    >
      <span class="indicator-name">{t(`top.of.${series}`)}</span>
      <span class="figure">
        {formatNumber(last, SERIES_STYLE[series])}
        {change !== undefined && (
          <span class={`change${tone}`}>
            {' '}
            {arrow(change)} {formatChange(change)}
          </span>
        )}
      </span>
      <Sparkline values={values.slice(-20)} />
    </FigureNote>
  );
}

/** Growth of prices and queues: money has two ways of showing that there is too much of it. */
function Prices({ view, account }: { readonly view: SeatView; readonly account: NonNullable<SeatView['money']['account']> }) {
  const { yearlyInflation, queue } = account.prices;
  return (
    <LedgerNote name="cpi" heading={t('money.cpi')} class="indicator" title={t('top.pricesHint')} content={() => moneyNote(view, 'cpi')}>
      <span class="indicator-name">{t('top.prices')}</span>
      <span class="figure">
        {formatGrowth(yearlyInflation)}{' '}
        <span class="change">{queue < 1 ? t('top.queues', { queue: formatPercent(queue) }) : queueText(queue)}</span>
      </span>
    </LedgerNote>
  );
}

/** What the player's faction can spend. */
function Capital({ view, faction, capital }: { readonly view: SeatView; readonly faction: FactionId; readonly capital: number }) {
  return (
    <LedgerNote
      name="capital"
      heading={t('top.capital')}
      class="top-capital"
      title={t('top.capitalHint')}
      content={() => capitalNote(view, faction)}
    >
      <span class="indicator-name">{t('top.capital')}</span>
      <span class="figure" data-testid="capital">
        {formatCapital(capital)}
      </span>
    </LedgerNote>
  );
}

/** Turns a game has in all, from where it stands. */
function turnsInAll(view: SeatView): number {
  const quartersLeft = (view.settings.endYear + 1 - view.date.year) * 4 - (view.date.quarter - 1);
  return view.turn + Math.max(0, Math.ceil(quartersLeft / view.settings.turnLength));
}

/** Where the game stands: date, who leads, standing, the main figures, the menu. */
export function TopBar() {
  const view = useView();
  const { before } = useSession();
  const { leadership, desk } = view;
  const was = before.value;
  return (
    <header class="top-bar">
      <div class="top-date">
        <b>{formatDate(view.date)}</b>
        <span>
          {view.outcome === undefined ? t('top.turn', { turn: view.turn + 1, of: turnsInAll(view) }) : t('top.over', { turns: view.turn })}
        </span>
      </div>
      <button type="button" class="top-leader" onClick={() => openTab('committee')} title={t('top.leads')}>
        <i class="swatch" style={{ background: seatColour(leadership.seat) }} aria-hidden="true" />
        <span>
          <b>{figureName(leadership.figure)}</b>
          <span>{factionTitle(leadership.seat)}</span>
        </span>
      </button>
      <div class="top-meters">
        <Meter
          label={t('top.legitimacy')}
          value={view.legitimacy}
          change={was === undefined ? undefined : view.legitimacy - was.legitimacy}
          note={{ name: 'consent', content: () => standingNote(view, 'consent') }}
        />
        <Meter
          label={t('top.authority')}
          value={leadership.authority}
          change={was === undefined ? undefined : leadership.authority - was.authority}
          note={{ name: 'authority', content: () => standingNote(view, 'authority') }}
        />
      </div>
      {desk.capital !== undefined && view.seat !== 'observer' && isFaction(view.seat) && (
        <Capital view={view} faction={view.seat} capital={desk.capital} />
      )}
      <div class="top-indicators">
        {INDICATORS.map((series) => (
          <Indicator key={series} view={view} series={series} />
        ))}
        {view.money.account !== undefined && <Prices view={view} account={view.money.account} />}
      </div>
      <button type="button" class="top-seat" onClick={() => (dialog.value = 'seats')} title={t('top.seatHint')}>
        <span class="indicator-name">{t('top.youPlay')}</span>
        <span>{seatTitle(view.seat)}</span>
      </button>
      <button type="button" class="quiet" aria-label={t('help.title')} onClick={() => (dialog.value = 'help')}>
        ?
      </button>
      <button type="button" data-testid="menu" onClick={() => (dialog.value = 'menu')}>
        {t('menu.title')}
      </button>
    </header>
  );
}
