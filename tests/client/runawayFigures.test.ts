import { expect, test } from '@jest/globals';
import { doublingsText, idleText, queueText } from '../../client/economy/idleMoney.ts';
import { recordDrawn, outputRecord } from '../../client/economy/outputRecord.ts';
import { siteArticle } from '../../client/library/aboutThings.ts';
import { formatGrowth, formatNumber } from '../../client/text/numbers.ts';
import { CONCESSIONS } from '../../shared/content/index.ts';
import { ARTICLES } from '../../shared/content/library.generated.ts';

test('growth of prices is told in per cent, in times, in words, in powers of ten', () => {
  expect(formatGrowth(0.245)).toBe('+24.5%');
  expect(formatGrowth(99)).toBe('× 100');
  expect(formatGrowth(2_399_999)).toBe('2.4 million times');
  expect(formatNumber(3e17, 'growth')).toBe('3 × 10¹⁷ times');
  expect(formatNumber(3, 'power')).toBe('1 thousand times');
});

test('a level that no one can picture is counted in doublings', () => {
  expect(doublingsText(0.4)).toBe('');
  expect(doublingsText(28.3)).toBe(' (doubled 94 times since 1913)');
});

test('queues beyond all goods are told as roubles that want one rouble of goods', () => {
  expect(queueText(0.35)).toBe('35%');
  expect(queueText(4.96)).toBe('6 roubles for each rouble of goods');
});

test('idle money is told in months of spending: half of all money at four turns a year is a month and a half', () => {
  expect(idleText(1, 4)).toBe('100%: 1.5 months of spending lie idle');
  expect(idleText(0.1, 16)).toBe('10%: 2 days of spending lie idle');
  expect(idleText(0, 4)).toBe('0%');
});

test('the record of an output says where it is observed and where it is drawn between two years', () => {
  const observations = outputRecord('coal')?.observations ?? [];
  const gap = observations.find(({ year }, index) => year - (observations[index - 1]?.year ?? year) > 1);
  expect(gap).toBeDefined();
  expect(recordDrawn('coal', gap?.year ?? 0)).toEqual({ value: gap?.value, observed: true });
  expect(recordDrawn('coal', (gap?.year ?? 0) - 1)).toMatchObject({ observed: false });
  expect(recordDrawn('cloth', 1950)).toBeUndefined();
});

test('every site of foreign capital leads to an article that exists, oil wells not to whales', () => {
  for (const site of Object.values(CONCESSIONS)) expect(ARTICLES[siteArticle(site)]).toBeDefined();
  expect(siteArticle({ product: 'whale oil' })).toBe('concessions');
  expect(siteArticle({ product: 'oil and gas' })).toBe('oil-and-gas');
});
