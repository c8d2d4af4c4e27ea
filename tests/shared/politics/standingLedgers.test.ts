import { expect, test } from '@jest/globals';
import { playWithAi } from '../../../shared/replay/play.ts';
import type { PoliticsState, StandingLedger } from '../../../shared/state/politicsState.ts';

const gap = ({ from, to, parts }: StandingLedger) => Math.abs(parts.reduce((sum, { amount }) => sum + amount, 0) - (to - from));

test('the ledgers of consent and authority sum to the change, and join from year to year', () => {
  const years: PoliticsState[] = [];
  playWithAi({ scenario: '1921', seed: '2' }, 30, ({ state }) => years.push(state.politics));
  const ledgers = years.flatMap((politics) => (politics.ledgers === undefined ? [] : [politics.ledgers]));
  expect(ledgers).toHaveLength(30);
  expect(Math.max(...ledgers.flatMap(({ consent, authority }) => [gap(consent), gap(authority)]))).toBeLessThan(1e-10);
  expect(ledgers.map(({ consent }) => consent.to)).toEqual(years.map(({ legitimacy }) => legitimacy));
  expect(ledgers.map(({ authority }) => authority.to)).toEqual(years.map(({ leadership }) => leadership.authority));
  expect(ledgers.slice(1).map(({ consent }) => consent.from)).toEqual(ledgers.slice(0, -1).map(({ consent }) => consent.to));
});
