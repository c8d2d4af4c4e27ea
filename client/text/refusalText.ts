import { hasText, t } from './text.ts';
import type { TextParams } from './text.ts';
import { formatCapital } from './numbers.ts';
import { nameOf } from './names.ts';

function worded(name: string, value: string | number): string | number {
  if (typeof value === 'string') {
    const problem = `saveProblem.${value}`;
    return name === 'problem' && hasText(problem) ? t(problem) : nameOf(name, value);
  }
  return formatCapital(value);
}

/** Why something was refused, in words. A code without words of its own is named, never hidden. */
export function refusalText(code: string, params: TextParams = {}): string {
  const words = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, worded(name, value)]));
  const key = `refusal.${code}`;
  return hasText(key) ? t(key, words) : t('refusal.unknown', { code });
}
