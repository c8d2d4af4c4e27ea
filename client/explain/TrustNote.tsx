import { useView } from '../store/sessionContext.ts';
import { formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { LedgerNote } from './LedgerNote.tsx';
import { trustNote } from './standingNotes.ts';
import { TrustLine } from './TrustLine.tsx';

/** How far the printed figures can be trusted, with what takes trust away. */
export function TrustNote() {
  const view = useView();
  return (
    <>
      <p class="trust">
        <b>{t('trust.title')}</b>{' '}
        <LedgerNote name="trust" heading={t('trust.title')} content={() => trustNote(view)}>
          {formatPercent(view.statistics.trust)}
        </LedgerNote>
      </p>
      <TrustLine />
    </>
  );
}
