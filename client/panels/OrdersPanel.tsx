import { useEffect, useState } from 'preact/hooks';
import { LEVERS } from '../../shared/content/index.ts';
import type { LeverId } from '../../shared/state/levers.ts';
import { LEVER_IDS } from '../../shared/state/levers.ts';
import { factionTitle } from '../store/content.ts';
import { focusedLever } from '../store/layout.ts';
import { filterIn, LEVER_GROUPS, loadOrdersLayout, ORDER_FILTERS, ordersLayout, passes, setOrdersLayout } from '../store/ordersLayout.ts';
import type { LeverGroup } from '../store/ordersLayout.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { useForecast } from '../store/useForecast.ts';
import { counted, t } from '../text/text.ts';
import { ForecastPanel } from './ForecastPanel.tsx';
import { LeverRow } from './LeverRow.tsx';

function Tools({ wanted, onWanted }: { readonly wanted: string; readonly onWanted: (text: string) => void }) {
  const filter = filterIn(useView().turn);
  return (
    <div class="panel-tools orders-tools">
      <div class="segmented" role="radiogroup" aria-label={t('orders.filter')}>
        {ORDER_FILTERS.map((name) => (
          <button
            key={name}
            type="button"
            role="radio"
            aria-checked={filter === name}
            class={filter === name ? 'on' : ''}
            data-testid={`orders-${name}`}
            onClick={() => setOrdersLayout({ filter: name })}
          >
            {t(`orders.filter.${name}`)}
          </button>
        ))}
      </div>
      <input
        type="search"
        aria-label={t('orders.search')}
        placeholder={t('orders.search')}
        value={wanted}
        onInput={(event) => onWanted(event.currentTarget.value)}
      />
    </div>
  );
}

/** A group of levers that can be folded; how it was left is remembered. */
function Group({ group, levers, hidden, enabled }: { group: LeverGroup; levers: readonly LeverId[]; hidden: number; enabled: boolean }) {
  const folded = ordersLayout.value.folded.includes(group) && !levers.some((lever) => lever === focusedLever.value);
  const fold = (next: boolean): void => {
    const others = ordersLayout.value.folded.filter((known) => known !== group);
    setOrdersLayout({ folded: next ? [...others, group] : others });
  };
  return (
    <section aria-labelledby={`levers-${group}`}>
      <h3 class="band">
        <button type="button" id={`levers-${group}`} class="band-button" aria-expanded={!folded} onClick={() => fold(!folded)}>
          {folded ? '▸' : '▾'} {t(`leverGroup.${group}`)} <span class="figure">{levers.length}</span>
        </button>
      </h3>
      {!folded && levers.map((lever) => <LeverRow key={lever} lever={lever} enabled={enabled} />)}
      {!folded && hidden > 0 && (
        <button type="button" class="link more-levers" onClick={() => setOrdersLayout({ filter: 'all' })}>
          {counted('orders.more', hidden)}
        </button>
      )}
    </section>
  );
}

/** The orders of state, with what the model expects of the draft above them. */
export function OrdersPanel() {
  const session = useSession();
  const view = useView();
  const forecasts = useForecast(session);
  const [wanted, setWanted] = useState('');
  useEffect(() => loadOrdersLayout(), []);
  const leads = view.seat === view.leadership.seat;
  const filter = filterIn(view.turn);
  const words = wanted.trim().toLowerCase();
  const orders = session.orders.value;
  const shown = (lever: LeverId): boolean => {
    const { title, summary } = LEVERS[lever];
    if (words !== '') return `${title} ${summary}`.toLowerCase().includes(words);
    const changed = orders !== undefined && Math.abs(orders[lever] - view.orders[lever]) > 1e-9;
    return passes(lever, filter, changed) || focusedLever.value === lever;
  };
  const groups = LEVER_GROUPS.map((group) => {
    const all = LEVER_IDS.filter((lever) => LEVERS[lever].group === group);
    const levers = all.filter(shown);
    return { group, levers, hidden: filter === 'main' && words === '' ? all.length - levers.length : 0 };
  }).filter(({ levers, hidden }) => levers.length + hidden > 0);
  return (
    <div class="orders">
      <ForecastPanel forecasts={forecasts} />
      {!leads && <p class="callout">{t('orders.notYours', { faction: factionTitle(view.leadership.seat) })}</p>}
      <Tools wanted={wanted} onWanted={setWanted} />
      {groups.length === 0 && <p class="muted">{t(words === '' ? 'orders.noneChanged' : 'orders.noneFound')}</p>}
      {groups.map(({ group, levers, hidden }) => (
        <Group key={group} group={group} levers={levers} hidden={hidden} enabled={leads && view.outcome === undefined} />
      ))}
    </div>
  );
}
