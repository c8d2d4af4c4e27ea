import { bringGuideBack } from '../store/guide.ts';
import { t } from '../text/text.ts';
import { Dialog } from './Dialog.tsx';

const KEYS = [
  ['?', 'help.key.help'],
  ['Ctrl Z', 'help.key.undo'],
  ['Ctrl Y', 'help.key.redo'],
  ['Ctrl ⏎', 'help.key.end'],
  ['1 – 9', 'help.key.tabs'],
  ['M', 'help.key.mode'],
  ['W', 'help.key.wide'],
  ['R', 'help.key.report'],
  ['C', 'help.key.checklist'],
  ['Y', 'help.key.why'],
  ['L', 'help.key.library'],
  ['+ −', 'help.key.zoom'],
  ['0', 'help.key.reset'],
  ['Esc', 'help.key.close'],
] as const;
const PARTS = ['how', 'orders', 'laws', 'reports', 'why', 'lines'] as const;

/** How a turn goes, and the keys. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t('help.title')} onClose={onClose} wide name="help">
      <div class="report-grid">
        <div>
          {PARTS.map((part) => (
            <section key={part}>
              <h3>{t(`help.${part}.title`)}</h3>
              <p>{t(`help.${part}.text`)}</p>
            </section>
          ))}
        </div>
        <section>
          <p>
            <button
              type="button"
              onClick={() => {
                bringGuideBack();
                onClose();
              }}
            >
              {t('help.guide')}
            </button>
          </p>
          <h3>{t('help.keys')}</h3>
          <table class="compact">
            <tbody>
              {KEYS.map(([keys, key]) => (
                <tr key={key}>
                  <th scope="row">
                    <kbd>{keys}</kbd>
                  </th>
                  <td>{t(key)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </Dialog>
  );
}
