import { economyPage, ECONOMY_PAGES } from '../store/layout.ts';
import type { EconomyPage } from '../store/layout.ts';
import { t } from '../text/text.ts';
import { ConcessionsPage } from './ConcessionsPage.tsx';
import { MoneyPage } from './MoneyPage.tsx';
import { OutputsPage } from './OutputsPage.tsx';
import { PlanPage } from './PlanPage.tsx';
import { SocietyPage } from './SocietyPage.tsx';
import { TradePage } from './TradePage.tsx';

function Page({ name }: { readonly name: EconomyPage }) {
  switch (name) {
    case 'plan':
      return <PlanPage />;
    case 'money':
      return <MoneyPage />;
    case 'trade':
      return <TradePage />;
    case 'concessions':
      return <ConcessionsPage />;
    case 'society':
      return <SocietyPage />;
    case 'outputs':
      return <OutputsPage />;
  }
}

/** Money, trade, concessions, society and physical outputs, a page each. */
export function EconomyPanel() {
  const page = economyPage.value;
  return (
    <div class="economy">
      <div class="segmented wrap economy-pages" role="radiogroup" aria-label={t('economy.pages')}>
        {ECONOMY_PAGES.map((name) => (
          <button
            key={name}
            type="button"
            role="radio"
            aria-checked={page === name}
            class={page === name ? 'on' : ''}
            data-testid={`economy-${name}`}
            onClick={() => (economyPage.value = name)}
          >
            {t(`economy.page.${name}`)}
          </button>
        ))}
      </div>
      <Page key={page} name={page} />
    </div>
  );
}
