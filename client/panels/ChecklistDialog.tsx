import { dialog, openTab } from '../store/layout.ts';
import { useSession } from '../store/sessionContext.ts';
import { t } from '../text/text.ts';
import { Dialog } from './Dialog.tsx';
import { checklistOf } from './TurnBar.tsx';

const MARK = { open: '✗', done: '✓', note: '·' } as const;

/** What is open and what is on the desk, before the turn ends. */
export function ChecklistDialog() {
  const session = useSession();
  const items = checklistOf(session);
  const close = (): void => {
    dialog.value = undefined;
  };
  return (
    <Dialog title={t('check.title')} onClose={close} name="checklist">
      {items.length === 0 && <p>{t('check.nothing')}</p>}
      <ul class="plain checklist">
        {items.map((item) => (
          <li key={item.id} class={item.kind}>
            <span aria-hidden="true">{MARK[item.kind]}</span> {item.text}{' '}
            {item.tab !== undefined && (
              <button type="button" class="link" onClick={() => item.tab !== undefined && openTab(item.tab)}>
                {t('check.go')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <footer class="dialog-foot">
        <button type="button" onClick={close}>
          {t('check.back')}
        </button>
        <button
          type="button"
          class="primary"
          data-testid="end-anyway"
          onClick={() => {
            close();
            void session.setReady(true);
          }}
        >
          {t(items.some((item) => item.kind === 'open') ? 'check.endAnyway' : 'turn.end')}
        </button>
      </footer>
    </Dialog>
  );
}
