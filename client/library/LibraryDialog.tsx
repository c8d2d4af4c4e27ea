import { Dialog } from '../panels/Dialog.tsx';
import { Lazy } from '../screens/Lazy.tsx';
import { t } from '../text/text.ts';
import { Articles } from './Articles.tsx';
import { numbersShown, openNumbers, readArticle } from './openLibrary.ts';

const loadNumbers = () => import('./numbers/NumbersPage.tsx').then((module) => module.NumbersPage);

/** The library: articles, and the numbers of the model, which come when they are first asked for. */
export function LibraryDialog({ onClose }: { readonly onClose: () => void }) {
  const numbers = numbersShown.value;
  return (
    <Dialog title={t('library.title')} onClose={onClose} wide name="library">
      <div class="segmented library-parts" role="tablist" aria-label={t('library.parts')}>
        <button
          type="button"
          role="tab"
          aria-selected={numbers === undefined}
          class={numbers === undefined ? 'on' : ''}
          onClick={() => readArticle()}
        >
          {t('library.list')}
        </button>
        <button
          type="button"
          role="tab"
          data-testid="library-numbers"
          aria-selected={numbers !== undefined}
          class={numbers === undefined ? '' : 'on'}
          onClick={() => openNumbers()}
        >
          {t('numbers.title')}
        </button>
      </div>
      {numbers === undefined ? <Articles /> : <Lazy key={numbers.article ?? ''} load={loadNumbers} props={{ article: numbers.article }} />}
    </Dialog>
  );
}
