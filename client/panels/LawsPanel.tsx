import { useState } from 'preact/hooks';
import { LAWS } from '../../shared/content/index.ts';
import { isFaction } from '../../shared/state/seats.ts';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { capitalNote } from '../explain/standingNotes.ts';
import { useView } from '../store/sessionContext.ts';
import { formatCapital } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { AgendaList } from './AgendaList.tsx';
import { LawCard } from './LawCard.tsx';

/** All laws as scales, and the agenda of the coming ballot. */
export function LawsPanel() {
  const view = useView();
  const { desk, seat } = view;
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const laws = Object.values(LAWS).filter((law) => wanted === '' || `${law.title} ${law.summary}`.toLowerCase().includes(wanted));
  return (
    <div class="laws">
      <AgendaList />
      <div class="panel-tools">
        <label>
          {t('laws.search')} <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
        {desk.capital !== undefined && seat !== 'observer' && isFaction(seat) && (
          <LedgerNote name="laws-capital" heading={t('top.capital')} content={() => capitalNote(view, seat)}>
            {t('laws.capital', { capital: formatCapital(desk.capital) })}
          </LedgerNote>
        )}
      </div>
      {laws.length === 0 && <p class="muted">{t('laws.none')}</p>}
      {laws.map((law) => (
        <LawCard key={law.id} law={law} />
      ))}
    </div>
  );
}
