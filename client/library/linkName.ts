import { isLever, lawById, leverTitle } from '../store/content.ts';
import { hasText, t } from '../text/text.ts';

/** What an article is linked with, by the name players know it by; undefined for what has none of its own. */
export function linkName(link: string): string | undefined {
  if (isLever(link)) return leverTitle(link);
  const series = `series.${link}`;
  return lawById(link)?.title ?? (hasText(series) ? t(series) : undefined);
}
