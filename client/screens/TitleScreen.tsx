import { useState } from 'preact/hooks';
import { SettingsDialog } from '../panels/SettingsDialog.tsx';
import { knownGames } from '../store/knownGames.ts';
import { goToGame } from '../store/route.ts';
import { t } from '../text/text.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { GameLists } from './GameLists.tsx';
import { ImportForm } from './ImportForm.tsx';
import { Lazy } from './Lazy.tsx';
import { Poster } from './Poster.tsx';

const loadNewGame = () => import('./NewGameForm.tsx').then((module) => module.NewGameForm);

const loadLibrary = () => import('../library/LibraryDialog.tsx').then((module) => module.LibraryDialog);

type Section = 'new' | 'continue' | 'public' | 'load' | 'import';
const SECTIONS: readonly Section[] = ['new', 'continue', 'public', 'load', 'import'];

function JoinByCode() {
  const [code, setCode] = useState('');
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '') goToGame(code.trim().toUpperCase());
      }}
    >
      <label>
        {t('title.joinCode')}{' '}
        <input
          type="text"
          class="code"
          autocomplete="off"
          spellcheck={false}
          maxLength={12}
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t('title.join')}</button>
    </form>
  );
}

/** The first screen: the poster, and every way into a game. */
export function TitleScreen() {
  const [section, setSection] = useState<Section>(knownGames().length > 0 ? 'continue' : 'new');
  const [window, setWindow] = useState<'about' | 'library' | 'settings' | undefined>(undefined);
  const close = (): void => setWindow(undefined);
  return (
    <main class="title-screen">
      <div class="title-art">
        <Poster />
        <h1 class="visually-hidden">{t('title.name')}</h1>
      </div>
      <div class="title-side">
        <p class="title-claim">{t('title.claim')}</p>
        <p>{t('title.what')}</p>
        <div class="tabs title-tabs" role="tablist" aria-label={t('title.ways')}>
          {SECTIONS.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={section === name}
              aria-controls="title-panel"
              data-testid={`title-${name}`}
              onClick={() => setSection(name)}
            >
              {t(`title.${name}`)}
            </button>
          ))}
        </div>
        <div id="title-panel" class="title-panel" role="tabpanel" key={section}>
          {section === 'new' && <Lazy load={loadNewGame} props={{}} />}
          {section === 'import' && <ImportForm />}
          {section !== 'new' && section !== 'import' && <GameLists kind={section} />}
        </div>
        <JoinByCode />
        <footer class="title-foot">
          <button type="button" class="link" onClick={() => setWindow('about')}>
            {t('about.title')}
          </button>
          <button type="button" class="link" onClick={() => setWindow('library')}>
            {t('library.title')}
          </button>
          <button type="button" class="link" onClick={() => setWindow('settings')}>
            {t('settings.title')}
          </button>
        </footer>
      </div>
      {window === 'about' && <AboutDialog onClose={close} />}
      {window === 'library' && <Lazy load={loadLibrary} props={{ onClose: close }} />}
      {window === 'settings' && <SettingsDialog onClose={close} />}
    </main>
  );
}
