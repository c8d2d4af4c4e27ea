import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { openLibrary } from '../library/openLibrary.ts';
import { dialog } from '../store/layout.ts';
import { goToGame, goToTitle } from '../store/route.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { showFailure, showNotice } from '../store/notices.ts';
import { formatDate } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { Dialog } from './Dialog.tsx';
import { downloadText } from './downloadText.ts';

function field(reply: unknown, name: string): unknown {
  return typeof reply === 'object' && reply !== null ? Reflect.get(reply, name) : undefined;
}

/** Asks the server for the save and hands it to the browser as a file. */
export async function exportGame(request: (name: 'export', payload: object) => Promise<unknown>, name: string): Promise<void> {
  try {
    const save = field(await request('export', {}), 'save');
    downloadText(`${name}.json`, 'application/json', JSON.stringify(save));
  } catch (error) {
    showFailure(error);
  }
}

/** Opens a new game from the start of a past turn and goes there. */
export async function forkGame(request: (name: 'fork', payload: object) => Promise<unknown>, turn: number): Promise<void> {
  try {
    const code = field(await request('fork', { turn }), 'code');
    if (typeof code === 'string') goToGame(code);
  } catch (error) {
    showFailure(error);
  }
}

/** Turn to fork from, and the button. */
export function ForkForm() {
  const session = useSession();
  const view = useView();
  const [turn, setTurn] = useState(Math.max(0, view.turn - 1));
  // Longer turns may have been cut short by emergency sessions: the year of a turn is then not known here.
  const first = view.years[0] ?? view.date.year;
  const year = first + Math.floor((turn * view.settings.turnLength) / 4);
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void forkGame(session.request, turn);
      }}
    >
      <label>
        {t('menu.forkTurn')}{' '}
        <input
          type="number"
          min={1}
          max={view.turn + 1}
          value={turn + 1}
          onInput={(event) => setTurn(Math.max(0, Number(event.currentTarget.value) - 1))}
        />
      </label>
      {view.settings.turnLength <= 4 && <span class="muted">{t('menu.forkYear', { year })}</span>}
      <button type="submit">{t('menu.fork')}</button>
    </form>
  );
}

/** Letters in the name of a save. */
const LONGEST_NAME = 60;

/** Puts the address on the clipboard; pages from a plain address in a local network have none, and are told so. */
async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    showNotice(t('menu.copied'), 'good');
  } catch {
    showNotice(t('menu.copyByHand', { link: location.href }));
  }
}

/** Save, export, fork, settings, leave; at its foot what the screen adds. */
export function MenuDialog({ children }: { readonly children?: ComponentChildren }) {
  const session = useSession();
  const view = useView();
  const [name, setName] = useState(
    `${session.publicState.value?.title || t('menu.game')} – ${formatDate(view.date)}`.slice(0, LONGEST_NAME),
  );
  const close = (): void => {
    dialog.value = undefined;
  };
  const save = async (): Promise<void> => {
    try {
      await session.request('saveAs', { name });
      showNotice(t('menu.saved', { name }), 'good');
      close();
    } catch (error) {
      showFailure(error);
    }
  };
  return (
    <Dialog title={t('menu.title')} onClose={close} name="menu-dialog">
      <p>
        {t('menu.code')} <b class="code">{session.code}</b>{' '}
        <button type="button" class="link" onClick={() => void copyLink()}>
          {t('menu.copy')}
        </button>
      </p>
      <p class="muted small">{t('menu.autosave')}</p>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label>
          {t('menu.saveName')}{' '}
          <input type="text" maxLength={LONGEST_NAME} required value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <button type="submit">{t('menu.save')}</button>
      </form>
      <h3>{t('menu.forkTitle')}</h3>
      <p class="muted small">{t('menu.forkExplained')}</p>
      <ForkForm />
      <div class="menu-list">
        <button
          type="button"
          data-testid="export"
          onClick={() => void exportGame(session.request, `commanding-heights-${session.code}-${view.date.year}`)}
        >
          {t('menu.export')}
        </button>
        <button type="button" onClick={() => (dialog.value = 'seats')}>
          {t('seats.title')}
        </button>
        <button type="button" onClick={() => (dialog.value = 'settings')}>
          {t('settings.title')}
        </button>
        <button type="button" data-testid="open-library" onClick={() => openLibrary()}>
          {t('library.title')}
        </button>
        <button type="button" onClick={() => (dialog.value = 'help')}>
          {t('help.title')}
        </button>
        <button type="button" onClick={goToTitle}>
          {t('menu.leave')}
        </button>
      </div>
      {children}
    </Dialog>
  );
}
