import { describe, expect, test } from '@jest/globals';
import { CONCESSIONS } from '../../../../shared/content/index.ts';
import type { GameState } from '../../../../shared/state/gameState.ts';
import { resolveTurn } from '../../../../shared/turn/resolveTurn.ts';
import { viewFor } from '../../../../shared/views/viewFor.ts';
import { concessionsOnMap } from '../../../../shared/world/concessions/concessionsOnMap.ts';
import { recordConcessions } from '../../../../shared/world/concessions/recordConcessions.ts';
import { codeOf, give, newGame, verdictOn } from '../../../support/newGame.ts';
import { historyUntil, playOn } from '../trade/courseOfGame.ts';

const SITE = 'kyshtym-copper';
const offer = { type: 'offerConcession', site: SITE } as const;
const bid = { type: 'bidConcession', site: SITE } as const;
const cancel = { type: 'cancelConcession', site: SITE } as const;

function leaderOf(state: GameState) {
  return state.politics.leadership.seat;
}

/** A game in which a site that the record never let is held since its first turn. */
function withContract(): GameState {
  const state = newGame();
  give(state, leaderOf(state), offer);
  give(state, 'foreignCapital', bid);
  return resolveTurn(state);
}

function years(state: GameState, count: number): GameState {
  let next = state;
  for (let year = 0; year < count; year++) next = resolveTurn(next);
  return next;
}

describe('a site is let', () => {
  test('when an offer meets a bid in the same turn, or one that waits', () => {
    expect(withContract().concessions.sites[SITE]?.status).toBe('held');
    const state = newGame();
    give(state, leaderOf(state), offer);
    const waiting = resolveTurn(state);
    expect(waiting.concessions.sites[SITE]?.status).toBe('offered');
    give(waiting, 'foreignCapital', bid);
    const signed = resolveTurn(waiting);
    expect(signed.concessions.sites[SITE]).toMatchObject({ status: 'held', since: 1922 });
    expect(signed.reports.at(-1)?.headlines.some(({ text, params }) => text === 'concessionSigned' && params['site'] === SITE)).toBe(true);
  });

  test('also when a bid comes first, and a bid that finds no answer lapses', () => {
    const state = newGame();
    give(state, 'foreignCapital', bid);
    const wanted = resolveTurn(state);
    expect(wanted.concessions.sites[SITE]?.status).toBe('bid');
    expect(years(wanted, 6).concessions.sites[SITE]).toBeUndefined();
    give(wanted, leaderOf(wanted), offer);
    expect(resolveTurn(wanted).concessions.sites[SITE]?.status).toBe('held');
  });

  test('capital comes by degrees up to what the site takes; profits leave; know-how stays when the firm is gone', () => {
    const held = years(withContract(), 5);
    const capital = held.concessions.sites[SITE]?.capital ?? 0;
    expect(capital).toBeGreaterThan(0.5 * (CONCESSIONS[SITE]?.capital ?? 0));
    expect(capital).toBeLessThanOrEqual(1.3 * (CONCESSIONS[SITE]?.capital ?? 0));
    expect(held.concessions.profits).toBeCloseTo(0.15 * capital, 10);
    expect(held.trade.last?.profits).toBeCloseTo(held.concessions.profits, 12);
    give(held, 'foreignCapital', { ...bid, withdraw: true });
    const left = resolveTurn(held);
    expect(left.concessions.sites[SITE]?.status).toBe('expired');
    expect(left.concessions.profits).toBe(0);
    expect(left.concessions.knowHow).toBeGreaterThan(0.95 * held.concessions.knowHow);
  });

  test('it stands on the map with its unit', () => {
    expect(concessionsOnMap(withContract())).toContainEqual({
      site: SITE,
      unit: 'chelyabinsk',
      status: 'held',
      holder: CONCESSIONS[SITE]?.concessionaire,
    });
    expect(viewFor(withContract(), 'left').concessions.marks.map(({ site }) => site)).toEqual([SITE]);
  });
});

describe('a contract is broken', () => {
  test('trust falls at once and is not back after four years; the capital is gone', () => {
    const held = years(withContract(), 4);
    const kept = structuredClone(held);
    give(held, leaderOf(held), cancel);
    const broken = resolveTurn(held);
    expect(broken.concessions.sites[SITE]).toMatchObject({ status: 'broken', capital: 0 });
    expect(broken.world.contractTrust).toBeLessThan(resolveTurn(kept).world.contractTrust - 0.04);
    expect(years(broken, 4).world.contractTrust).toBeLessThan(years(kept, 5).world.contractTrust - 0.02);
  });

  test('but not where the holder of the record had left by then', () => {
    const held = historyUntil(1926);
    expect(held.concessions.sites['lena-goldfields']?.status).toBe('held');
    expect(playOn(held, 1932).concessions.sites['lena-goldfields']?.status).toBe('expired');
  });

  test('an order to break can be taken back', () => {
    const held = withContract();
    const leader = leaderOf(held);
    give(held, leader, cancel);
    expect(viewFor(held, leader).desk.concessions).toEqual({ [SITE]: 'cancel' });
    give(held, leader, { ...cancel, withdraw: true });
    expect(resolveTurn(held).concessions.sites[SITE]?.status).toBe('held');
  });
});

describe('what is refused', () => {
  test('by seat, by name, by time, by place and by law', () => {
    const state = newGame();
    const leader = leaderOf(state);
    expect(codeOf(verdictOn(state, 'left', offer))).toBe('notTheLeadership');
    expect(codeOf(verdictOn(state, 'left', cancel))).toBe('notTheLeadership');
    expect(codeOf(verdictOn(state, leader, bid))).toBe('notYourOffice');
    expect(codeOf(verdictOn(state, leader, { ...offer, site: 'el-dorado' }))).toBe('unknownSite');
    expect(codeOf(verdictOn(state, leader, { ...offer, site: 'toString' }))).toBe('unknownSite');
    expect(codeOf(verdictOn(state, leader, { ...offer, site: 'tengiz-oil' }))).toBe('siteNotReady');
    expect(codeOf(verdictOn(state, leader, { ...offer, site: 'sinclair-sakhalin' }))).toBe('siteNotSoviet');
    state.laws['foreign-trade'] = 0;
    expect(codeOf(verdictOn(state, leader, offer))).toBe('forbiddenByLaw');
    expect(codeOf(verdictOn(state, 'foreignCapital', bid))).toBe('accepted');
  });

  test('what is held, offered, wanted or not there', () => {
    const held = withContract();
    expect(codeOf(verdictOn(held, leaderOf(held), offer))).toBe('siteTaken');
    expect(codeOf(verdictOn(held, 'foreignCapital', bid))).toBe('siteTaken');
    const state = newGame();
    expect(codeOf(verdictOn(state, leaderOf(state), cancel))).toBe('siteNotHeld');
    expect(codeOf(verdictOn(state, leaderOf(state), { ...offer, withdraw: true }))).toBe('nothingToWithdraw');
    expect(codeOf(verdictOn(state, 'foreignCapital', { ...bid, withdraw: true }))).toBe('nothingToWithdraw');
    give(state, leaderOf(state), offer);
    expect(codeOf(verdictOn(state, leaderOf(state), offer))).toBe('siteTaken');
    give(state, leaderOf(state), { ...offer, withdraw: true });
    expect(state.pending.concessions.offers).toEqual({});
  });

  test('bids are secret until the turn is resolved', () => {
    const state = newGame();
    give(state, 'foreignCapital', bid);
    expect(viewFor(state, 'foreignCapital').desk.concessions).toEqual({ [SITE]: 'bid' });
    expect(JSON.stringify(viewFor(state, leaderOf(state)))).not.toContain(SITE);
  });
});

describe('the course of history', () => {
  const held = (state: GameState) => Object.values(state.concessions.sites).filter(({ status }) => status === 'held').length;

  test('brings the wave of 1922-27 and its end after 1930, and the agreements of détente', () => {
    const [early, high, late, war, detente] = [1922, 1928, 1933, 1950, 1980].map((year) => held(historyUntil(year)));
    expect(early).toBeLessThanOrEqual(6);
    expect(high).toBeGreaterThanOrEqual(14);
    expect(late).toBeLessThanOrEqual(9);
    expect(war).toBe(0);
    expect(detente).toBeGreaterThanOrEqual(5);
  });

  test('leaves the know-how of the record', () => {
    const { knowHow, recordKnowHow } = historyUntil(1986).concessions;
    expect(recordKnowHow).toBeCloseTo(recordConcessions(1985).knowHow, 12);
    expect(Math.abs(knowHow / recordKnowHow - 1)).toBeLessThan(0.1);
  });
});
