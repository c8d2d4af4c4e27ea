import { signal } from '@preact/signals';
import { toRefusal } from '../net/requestRefused.ts';
import { refusalText } from '../text/refusalText.ts';

export interface Notice {
  readonly id: number;
  readonly tone: 'bad' | 'good' | 'neutral';
  readonly text: string;
}

export const notices = signal<readonly Notice[]>([]);
let nextId = 1;
const SHOWN_FOR = 9000;

export function dismissNotice(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}

/** Shows a line to the player for a while; screen readers hear it at once. */
export function showNotice(text: string, tone: Notice['tone'] = 'neutral'): void {
  const id = nextId++;
  notices.value = [...notices.value.filter((notice) => notice.text !== text).slice(-3), { id, tone, text }];
  setTimeout(() => dismissNotice(id), SHOWN_FOR);
}

/** Shows why something did not work, in words. */
export function showFailure(error: unknown): void {
  const refusal = toRefusal(error);
  showNotice(refusalText(refusal.code, refusal.params), 'bad');
}
