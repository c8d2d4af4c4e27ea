import { describe, expect, test } from '@jest/globals';
import { LAWS } from '../../../shared/content/index.ts';
import { parseCommand } from '../../../shared/commands/index.ts';
import { hashState } from '../../../shared/state/hash.ts';
import { motionCost } from '../../../shared/politics/motionCost.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { codeOf, give, newGame, verdictOn } from '../../support/newGame.ts';

/** A law with a step up or down from where it stands, that the leading faction can pay for. */
function affordableStep() {
  const state = newGame();
  state.politics.capital.right = 10;
  const law = Object.values(LAWS).find(({ positions }) => positions.length > 1);
  if (law === undefined) throw new Error('no law to test with');
  const current = state.laws[law.id] ?? 0;
  return { state, law, position: current > 0 ? current - 1 : current + 1 };
}

describe('commands from the wire', () => {
  test.each([
    [undefined],
    [null],
    [42],
    ['setOrder'],
    [[]],
    [{}],
    [{ type: 'constructor' }],
    [{ type: 'setOrder' }],
    [{ type: 'setOrder', lever: 'toString', value: 1 }],
    [{ type: 'setOrder', lever: 'investmentShare', value: Number.NaN }],
    [{ type: 'setOrder', lever: 'investmentShare', value: Infinity }],
    [{ type: 'setOrder', lever: 'investmentShare', value: '0.2' }],
    [{ type: 'setOrder', lever: 'investmentShare', value: 0.2, seat: 'right' }],
    [{ type: 'tableLawMotion', law: '../laws', position: 1 }],
    [{ type: 'castVote', motion: 'x'.repeat(65), vote: 'for' }],
    [{ type: 'setWithholding', value: 1.01 }],
  ])('%j is malformed', (input) => {
    const parsed = parseCommand(input);
    expect(parsed.ok ? 'accepted' : parsed.refusal.code).toBe('malformed');
  });
});

describe('orders of state', () => {
  test('only the leadership gives them', () => {
    const state = newGame();
    const order = { type: 'setOrder', lever: 'schooling', value: state.orders.schooling } as const;
    expect(codeOf(verdictOn(state, 'right', order))).toBe('accepted');
    for (const seat of ['left', 'peasantry', 'westernPowers'] as const)
      expect(codeOf(verdictOn(state, seat, order))).toBe('notTheLeadership');
    expect(codeOf(verdictOn(state, 'observer', order))).toBe('notYourOffice');
  });

  test('stay within the range shown, and the refusal names what stops them', () => {
    const state = newGame();
    const { orderRanges } = viewFor(state, 'right');
    for (const [lever, range] of Object.entries(orderRanges)) {
      const order = (value: number) => ({ type: 'setOrder', lever: lever as keyof typeof orderRanges, value }) as const;
      expect(codeOf(verdictOn(state, 'right', order(range.min)))).toBe('accepted');
      expect(codeOf(verdictOn(state, 'right', order(range.max)))).toBe('accepted');
      const code = { law: 'forbiddenByLaw', pace: 'tooFast', lever: 'outOfRange' }[range.maxLimit.kind];
      expect(codeOf(verdictOn(state, 'right', order(range.max + 0.01)))).toBe(code);
    }
  });

  test('can be taken back until the turn ends', () => {
    const state = newGame();
    const before = hashState(state);
    expect(codeOf(verdictOn(state, 'right', { type: 'withdrawOrder', lever: 'schooling' }))).toBe('nothingToWithdraw');
    give(state, 'right', { type: 'setOrder', lever: 'schooling', value: viewFor(state, 'right').orderRanges.schooling.max });
    expect(hashState(state)).not.toBe(before);
    give(state, 'right', { type: 'withdrawOrder', lever: 'schooling' });
    expect(hashState(state)).toBe(before);
  });
});

describe('motions', () => {
  test('a faction tables a law, pays for it, and has its capital back when it withdraws', () => {
    const { state, law, position } = affordableStep();
    const capital = viewFor(state, 'right').desk.capital ?? 0;
    give(state, 'right', { type: 'tableLawMotion', law: law.id, position });
    const cost = motionCost({ kind: 'law', law: law.id, position }, state.laws);
    expect(cost).toBeGreaterThan(0);
    expect(viewFor(state, 'right').desk.capital).toBeCloseTo(capital - cost, 10);
    expect(viewFor(state, 'left').desk.agenda).toHaveLength(1);
    expect(codeOf(verdictOn(state, 'left', { type: 'tableLawMotion', law: law.id, position }))).toBe('alreadyTabled');
    expect(codeOf(verdictOn(state, 'left', { type: 'withdrawMotion', motion: `law:${law.id}` }))).toBe('notYourMotion');
    give(state, 'right', { type: 'withdrawMotion', motion: `law:${law.id}` });
    expect(viewFor(state, 'right').desk.capital).toBeCloseTo(capital, 10);
  });

  test('are refused for what does not exist, is law already, leaps, or cannot be paid', () => {
    const { state, law, position } = affordableStep();
    const move = (id: string, to: number) => codeOf(verdictOn(state, 'right', { type: 'tableLawMotion', law: id, position: to }));
    expect(move('no-such-law', 0)).toBe('unknownLaw');
    expect(move('toString', 0)).toBe('unknownLaw');
    expect(move(law.id, 20)).toBe('unknownPosition');
    expect(move(law.id, state.laws[law.id] ?? 0)).toBe('alreadyLaw');
    const long = Object.values(LAWS).find(({ id, positions }) => positions.length - 1 - (state.laws[id] ?? 0) > 1);
    if (long === undefined) throw new Error('no law with room for a leap');
    expect(move(long.id, (state.laws[long.id] ?? 0) + 2)).toBe('oneStepAtATime');
    state.politics.capital.right = 0;
    expect(move(law.id, position)).toBe('notEnoughCapital');
    expect(codeOf(verdictOn(state, 'peasantry', { type: 'tableLawMotion', law: law.id, position }))).toBe('notYourOffice');
  });

  test('lines are secret: a faction sees its own only', () => {
    const { state, law, position } = affordableStep();
    expect(codeOf(verdictOn(state, 'left', { type: 'castVote', motion: `law:${law.id}`, vote: 'for' }))).toBe('unknownMotion');
    give(state, 'right', { type: 'tableLawMotion', law: law.id, position });
    give(state, 'left', { type: 'castVote', motion: `law:${law.id}`, vote: 'against' });
    expect(viewFor(state, 'left').desk.votes).toEqual({ [`law:${law.id}`]: 'against' });
    expect(viewFor(state, 'right').desk.votes).toEqual({});
  });

  test('the leadership can be contested once a turn, but not for its holder', () => {
    const state = newGame();
    state.politics.capital.left = 10;
    expect(codeOf(verdictOn(state, 'left', { type: 'tableLeadershipMotion', candidate: 'right' }))).toBe('alreadyLeads');
    give(state, 'left', { type: 'tableLeadershipMotion', candidate: 'left' });
    state.politics.capital.organs = 10;
    expect(codeOf(verdictOn(state, 'organs', { type: 'tableLeadershipMotion', candidate: 'organs' }))).toBe('alreadyTabled');
  });

  test('a campaign needs another faction, capital, and can be called off', () => {
    const state = newGame();
    state.politics.capital.left = 10;
    expect(codeOf(verdictOn(state, 'left', { type: 'campaign', target: 'left' }))).toBe('ownFaction');
    expect(codeOf(verdictOn(state, 'left', { type: 'campaign' }))).toBe('nothingToWithdraw');
    give(state, 'left', { type: 'campaign', target: 'apparatus' });
    give(state, 'left', { type: 'campaign' });
    state.politics.capital.left = 0;
    expect(codeOf(verdictOn(state, 'left', { type: 'campaign', target: 'apparatus' }))).toBe('notEnoughCapital');
  });
});

describe('seats outside the Party', () => {
  test('each has its own lever and nobody else has it', () => {
    const state = newGame();
    const stances = [
      ['peasantry', { type: 'setWithholding', value: 0.4 }],
      ['foreignCapital', { type: 'setEngagement', value: 0.7 }],
      ['westernPowers', { type: 'setPosture', posture: state.world.posture }],
    ] as const;
    for (const [owner, command] of stances) {
      expect(codeOf(verdictOn(state, owner, command))).toBe('accepted');
      const others = stances.filter(([other]) => other !== owner);
      for (const [other] of others) expect(codeOf(verdictOn(state, other, command))).toBe('notYourOffice');
      expect(codeOf(verdictOn(state, 'right', command))).toBe('notYourOffice');
    }
  });

  test('the West moves one step at a time', () => {
    const state = newGame();
    state.world.posture = 'embargo';
    expect(codeOf(verdictOn(state, 'westernPowers', { type: 'setPosture', posture: 'credit' }))).toBe('oneStepAtATime');
    expect(codeOf(verdictOn(state, 'westernPowers', { type: 'setPosture', posture: 'wary' }))).toBe('accepted');
  });
});

describe('events', () => {
  test('only the addressee answers, and only with an option of the event', () => {
    const state = newGame();
    expect(codeOf(verdictOn(state, 'right', { type: 'answerEvent', event: 'no-such-event', option: 'a' }))).toBe('unknownEvent');
  });
});
