import { playSound } from '../sound/sounds.ts';
import { settings, TEXT_SCALES } from '../store/settings.ts';
import type { Settings } from '../store/settings.ts';
import { formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { Dialog } from './Dialog.tsx';

function set(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
}

/** Text size, motion, sound, keys. Kept in this browser. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const now = settings.value;
  return (
    <Dialog title={t('settings.title')} onClose={onClose} name="settings">
      <div class="form-grid">
        <label for="text-scale">{t('settings.textSize')}</label>
        <select id="text-scale" value={now.textScale} onChange={(event) => set({ textScale: Number(event.currentTarget.value) })}>
          {TEXT_SCALES.map((scale) => (
            <option key={scale} value={scale}>
              {formatPercent(scale)}
            </option>
          ))}
        </select>
        <label for="motion">{t('settings.motion')}</label>
        <select
          id="motion"
          value={now.motion}
          onChange={(event) => {
            const { value } = event.currentTarget;
            set({ motion: value === 'full' || value === 'reduced' ? value : 'system' });
          }}
        >
          {(['system', 'full', 'reduced'] as const).map((motion) => (
            <option key={motion} value={motion}>
              {t(`settings.motion.${motion}`)}
            </option>
          ))}
        </select>
        <label for="volume">{t('settings.volume')}</label>
        <input
          id="volume"
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={now.volume}
          disabled={now.muted}
          onInput={(event) => set({ volume: Number(event.currentTarget.value) })}
          onChange={() => playSound('stamp')}
        />
        <label for="muted">{t('settings.muted')}</label>
        <input id="muted" type="checkbox" checked={now.muted} onChange={(event) => set({ muted: event.currentTarget.checked })} />
        <label for="letters">{t('settings.letterKeys')}</label>
        <input
          id="letters"
          type="checkbox"
          checked={now.letterKeys}
          onChange={(event) => set({ letterKeys: event.currentTarget.checked })}
        />
      </div>
    </Dialog>
  );
}
