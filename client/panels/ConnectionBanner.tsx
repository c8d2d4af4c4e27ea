import { useSession } from '../store/sessionContext.ts';
import { counted, t } from '../text/text.ts';

/** A calm line while the server cannot be reached: nothing is lost, the page keeps trying. */
export function ConnectionBanner() {
  const { status, draft } = useSession();
  if (status.value === 'online') return null;
  const unsent = Object.keys(draft.value).length;
  return (
    <p class="banner" role="status" data-testid="offline">
      {t(status.value === 'closed' ? 'net.closed' : 'net.reconnecting')} {unsent > 0 && counted('net.kept', unsent)}
    </p>
  );
}
