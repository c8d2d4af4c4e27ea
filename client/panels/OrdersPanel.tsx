import { LEVERS } from '../../shared/content/index.ts';
import type { LeverDefinition } from '../../shared/content/types.ts';
import { LEVER_IDS } from '../../shared/state/levers.ts';
import { factionTitle } from '../store/content.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { useForecast } from '../store/useForecast.ts';
import { t } from '../text/text.ts';
import { ForecastPanel } from './ForecastPanel.tsx';
import { LeverRow } from './LeverRow.tsx';

const GROUPS: readonly LeverDefinition['group'][] = ['accumulation', 'plan', 'village', 'society', 'world'];

/** Every order of state, with what the model expects of the draft above them. */
export function OrdersPanel() {
  const session = useSession();
  const view = useView();
  const forecasts = useForecast(session);
  const leads = view.seat === view.leadership.seat;
  return (
    <div class="orders">
      <ForecastPanel forecasts={forecasts} />
      {!leads && <p class="callout">{t('orders.notYours', { faction: factionTitle(view.leadership.seat) })}</p>}
      {GROUPS.map((group) => (
        <section key={group} aria-labelledby={`levers-${group}`}>
          <h3 id={`levers-${group}`} class="band">
            {t(`leverGroup.${group}`)}
          </h3>
          {LEVER_IDS.filter((lever) => LEVERS[lever].group === group).map((lever) => (
            <LeverRow key={lever} lever={lever} enabled={leads && view.outcome === undefined} />
          ))}
        </section>
      ))}
    </div>
  );
}
