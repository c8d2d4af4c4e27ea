/** Whether `Intl` takes a language by this name. */
function isKnown(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}

/**
 * Makes the browser name a language that `Intl` takes. A Chromium on a machine without a locale calls its own `en-US@posix`;
 * the chart library asks `Intl` for just that while it loads, and the whole game would stay shut.
 */
export function nameKnownLanguage(browser: Pick<Navigator, 'language'>): void {
  if (!isKnown(browser.language)) Object.defineProperty(browser, 'language', { value: 'en', configurable: true });
}
