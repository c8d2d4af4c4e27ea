import { signal } from '@preact/signals';
import { dialog } from '../store/layout.ts';
import type { DialogName } from '../store/layout.ts';

/** The article shown in the library; undefined shows the list. */
export const openArticle = signal<string | undefined>(undefined);

/** The numbers of the model are shown instead of articles: all, or those behind an article. */
export interface NumbersShown {
  readonly article?: string;
}
export const numbersShown = signal<NumbersShown | undefined>(undefined);
let before: DialogName | undefined;

/** Opens the library, at an article if one is named. What was open comes back when it is closed. */
export function openLibrary(article?: string): void {
  numbersShown.value = undefined;
  openArticle.value = article;
  if (dialog.value !== 'library') before = dialog.value;
  dialog.value = 'library';
}

/** Turns the open library to the numbers of the model: all, or those behind an article. */
export function openNumbers(article?: string): void {
  numbersShown.value = article === undefined ? {} : { article };
}

/** Turns the open library to an article, or to the one last read. */
export function readArticle(article: string | undefined = openArticle.value): void {
  numbersShown.value = undefined;
  openArticle.value = article;
}

export function closeLibrary(): void {
  dialog.value = before;
  before = undefined;
}
