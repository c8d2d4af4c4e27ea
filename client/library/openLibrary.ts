import { signal } from '@preact/signals';
import { dialog } from '../store/layout.ts';
import type { DialogName } from '../store/layout.ts';

/** The article shown in the library; undefined shows the list. */
export const openArticle = signal<string | undefined>(undefined);
let before: DialogName | undefined;

/** Opens the library, at an article if one is named. What was open comes back when it is closed. */
export function openLibrary(article?: string): void {
  openArticle.value = article;
  if (dialog.value !== 'library') before = dialog.value;
  dialog.value = 'library';
}

export function closeLibrary(): void {
  dialog.value = before;
  before = undefined;
}
