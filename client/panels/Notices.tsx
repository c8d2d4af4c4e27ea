import { useLayoutEffect, useRef } from 'preact/hooks';
import { dismissNotice, notices } from '../store/notices.ts';
import { t } from '../text/text.ts';

/** Short lines to the player, read out at once by screen readers. */
export function Notices() {
  const element = useRef<HTMLDivElement>(null);
  const shown = notices.value;
  useLayoutEffect(() => {
    const node = element.current;
    // Browsers from before 2024 and the DOM of tests have no popovers: there a window may cover the lines.
    if (node === null || typeof node.showPopover !== 'function') return;
    // Shown anew, so that it lies above whatever window was opened since.
    if (node.matches(':popover-open')) node.hidePopover();
    if (shown.length > 0) node.showPopover();
  }, [shown]);
  return (
    <div ref={element} class="notices" role="status" aria-live="assertive" popover="manual">
      {shown.map((notice) => (
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
