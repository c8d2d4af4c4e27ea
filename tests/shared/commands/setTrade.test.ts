import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../../shared/commands/index.ts';
import { TRADE_DECISIONS } from '../../../shared/content/tradeParameters.ts';
import { hashState } from '../../../shared/state/hash.ts';
import { TRADE_DECISION_IDS } from '../../../shared/state/tradeState.ts';
import { resolveTurn } from '../../../shared/turn/resolveTurn.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { codeOf, give, newGame, verdictOn } from '../../support/newGame.ts';

describe('decisions on foreign trade', () => {
  test('only the leadership takes them', () => {
    const state = newGame();
    for (const seat of ['left', 'peasantry', 'foreignCapital'] as const)
      expect(codeOf(verdictOn(state, seat, { type: 'setTrade', gold: 0.5 }))).toBe('notTheLeadership');
    expect(codeOf(verdictOn(state, 'right', { type: 'setTrade', gold: 0.5 }))).toBe('accepted');
  });

  test.each(TRADE_DECISION_IDS)('%s keeps to its range', (decision) => {
    const state = newGame();
    const { min, max } = TRADE_DECISIONS[decision];
    const others = { machineryShare: 0, consumerShare: 0, foodShare: 0 };
    const order = (value: number) => ({ type: 'setTrade', ...others, [decision]: value }) as const;
    expect(codeOf(verdictOn(state, 'right', order(min)))).toBe('accepted');
    expect(codeOf(verdictOn(state, 'right', order(max)))).toBe('accepted');
    expect(codeOf(verdictOn(state, 'right', order(max + 0.01)))).toBe('outOfRange');
    expect(codeOf(verdictOn(state, 'right', order(min - 0.01)))).toBe('outOfRange');
  });

  test('shares of imports never exceed the whole, counting what is on the table and in force', () => {
    const state = newGame();
    give(state, 'right', { type: 'setTrade', machineryShare: 0.6, consumerShare: 0.1, foodShare: 0.1 });
    expect(codeOf(verdictOn(state, 'right', { type: 'setTrade', foodShare: 0.5 }))).toBe('sharesExceedWhole');
    const next = resolveTurn(state);
    const leader = next.politics.leadership.seat;
    expect(codeOf(verdictOn(next, leader, { type: 'setTrade', foodShare: 0.5 }))).toBe('sharesExceedWhole');
    expect(codeOf(verdictOn(next, leader, { type: 'setTrade', foodShare: 0.5, machineryShare: 'record' }))).toBe('accepted');
  });

  test('stand on the desk of the leadership alone, can be taken back, and stay in force until changed', () => {
    const state = newGame();
    const before = hashState(state);
    give(state, 'right', { type: 'setTrade', gold: 0.25, borrowing: 0.01 });
    expect(viewFor(state, 'right').desk.trade).toEqual({ gold: 0.25, borrowing: 0.01 });
    expect(viewFor(state, 'left').desk.trade).toBeUndefined();
    give(state, 'right', { type: 'setTrade', gold: 'keep', borrowing: 'keep' });
    expect(hashState(state)).toBe(before);
    give(state, 'right', { type: 'setTrade', gold: 0.25 });
    const next = resolveTurn(resolveTurn(state));
    expect(next.trade.decisions).toEqual({ gold: 0.25 });
    give(next, next.politics.leadership.seat, { type: 'setTrade', gold: 'record' });
    expect(resolveTurn(next).trade.decisions).toEqual({});
  });

  test('debt that is not there cannot be repudiated', () => {
    expect(codeOf(verdictOn(newGame(), 'right', { type: 'setTrade', repudiate: true }))).toBe('noDebt');
    const state = newGame();
    state.trade.stocks.debt = 0.2;
    give(state, 'right', { type: 'setTrade', repudiate: true });
    expect(viewFor(state, 'right').desk.repudiate).toBe(true);
    give(state, 'right', { type: 'setTrade', repudiate: false });
    expect(state.pending.repudiate).toBeUndefined();
  });

  test.each([
    [{ type: 'setTrade', gold: Number.NaN }],
    [{ type: 'setTrade', gold: 'all' }],
    [{ type: 'setTrade', borrowing: 7 }],
    [{ type: 'setTrade', tea: 0.1 }],
    [{ type: 'offerConcession' }],
    [{ type: 'offerConcession', site: '../x' }],
    [{ type: 'bidConcession', site: 'lena-goldfields', withdraw: false }],
  ])('%j is malformed', (input) => {
    const parsed = parseCommand(input);
    expect(parsed.ok ? 'accepted' : parsed.refusal.code).toBe('malformed');
  });
});
