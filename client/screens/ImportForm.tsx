import { useState } from 'preact/hooks';
import { importSave } from '../net/api.ts';
import { toRefusal } from '../net/requestRefused.ts';
import { goToGame } from '../store/route.ts';
import { refusalText } from '../text/refusalText.ts';
import { t } from '../text/text.ts';

/** Opens a game from an exported file. The server reads and replays it; what it finds wrong is shown here. */
export function ImportForm() {
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const open = async (file: File): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      goToGame(await importSave(await file.text()));
    } catch (error) {
      const { code, params } = toRefusal(error);
      setFailure(refusalText(code, params));
    }
    setBusy(false);
  };
  return (
    <div>
      <p>{t('import.explained')}</p>
      <label class="file">
        {t('import.choose')}{' '}
        <input
          type="file"
          accept="application/json,.json"
          data-testid="import-file"
          disabled={busy}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) void open(file);
          }}
        />
      </label>
      <div role="alert">
        {failure !== undefined && (
          <p class="callout bad" data-testid="import-failure">
            {failure}
          </p>
        )}
      </div>
    </div>
  );
}
