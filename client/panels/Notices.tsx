import { dismissNotice, notices } from '../store/notices.ts';
import { t } from '../text/text.ts';

/** Short lines to the player, read out at once by screen readers. */
export function Notices() {
  return (
    <div class="notices" role="status" aria-live="assertive">
      {notices.value.map((notice) => (
        <p key={notice.id} class={`notice ${notice.tone}`} data-testid="notice">
          <span>{notice.text}</span>
          <button type="button" class="quiet" aria-label={t('common.close')} onClick={() => dismissNotice(notice.id)}>
            ✕
          </button>
        </p>
      ))}
    </div>
  );
}
