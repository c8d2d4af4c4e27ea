import { expect, test } from '@jest/globals';
import { nameKnownLanguage } from '../../client/text/knownLanguage.ts';

const named = (language: string) => {
  const browser = { language };
  nameKnownLanguage(browser);
  return browser.language;
};

test('a language that Intl refuses becomes English; every other stays', () => {
  expect(() => new Intl.NumberFormat('en-US@posix')).toThrow(RangeError);
  expect(named('en-US@posix')).toBe('en');
  expect(named('')).toBe('en');
  for (const known of ['en-US', 'de', 'zh-Hans-CN', 'ru-RU', 'tlh']) expect(named(known)).toBe(known);
});
