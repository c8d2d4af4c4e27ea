import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FACTIONS, LAWS } from '../../../shared/content/index.ts';
import { openStream } from '../../../shared/math/rng.ts';
import { applyBallot } from '../../../shared/politics/applyBallot.ts';
import { committeeCount } from '../../../shared/politics/committeeCount.ts';
import { countBallot } from '../../../shared/politics/countBallot.ts';
import { motionCost } from '../../../shared/politics/motionCost.ts';
import type { Motion, Vote } from '../../../shared/state/politicsState.ts';
import { FACTION_IDS } from '../../../shared/state/seats.ts';
import { deepFreeze, newGame } from '../../support/newGame.ts';

const stream = (name: string) => openStream('ballot-test', {}, name);
const lawMotion = (law: string, position: number, by: Motion['by'] = 'right'): Motion => ({
  id: `law:${law}`,
  by,
  subject: { kind: 'law', law, position },
});

describe('a ballot', () => {
  test('counts every member once, is carried by a majority of all, and repeats with the same chance', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(LAWS)),
        fc.constantFrom(-1, 1),
        fc.constantFrom(...FACTION_IDS),
        fc.string({ minLength: 1, maxLength: 8 }),
        (law, step, by, chance) => {
          const state = deepFreeze(newGame());
          const motion = lawMotion(law, (state.laws[law] ?? 0) + step, by);
          const result = countBallot(state, motion, stream(chance));
          const seats = committeeCount(state.politics.committee);
          expect(result.votesFor + result.votesAgainst).toBe(61);
          expect(result.carried).toBe(result.votesFor >= 31);
          for (const faction of FACTION_IDS) {
            const { votesFor, votesAgainst } = result.byFaction[faction];
            expect(votesFor + votesAgainst).toBe(seats[faction]);
          }
          expect(countBallot(state, motion, stream(chance))).toEqual(result);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('no single mood decides: another chance moves a few votes, not the house', () => {
    const state = newGame();
    const counts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => countBallot(state, lawMotion('currency', 1), stream(name)).votesFor);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(25);
  });

  test('a line moves members of the faction that gives it, the more the stronger their conviction', () => {
    const free = newGame();
    const motion = lawMotion('private-enterprise', 2, 'right');
    const against = structuredClone(free);
    against.pending.votes[motion.id] = { technocrats: 'against', apparatus: 'against' };
    const inFavour = structuredClone(free);
    inFavour.pending.votes[motion.id] = { technocrats: 'for', apparatus: 'for' };
    const votes = (state: typeof free) => countBallot(state, motion, stream('line')).votesFor;
    expect(votes(against)).toBeLessThan(votes(inFavour));
    expect(countBallot(against, motion, stream('line')).byFaction.left).toEqual(
      countBallot(inFavour, motion, stream('line')).byFaction.left,
    );
  });

  test('a leadership that says nothing about a law of others stands between leave and no, and says no to its own fall', () => {
    const state = newGame({ leadership: 'apparatus' });
    state.politics.leadership.authority = 0.8;
    const votes = (motion: Motion, line?: Vote) => {
      const said = structuredClone(state);
      if (line !== undefined) said.pending.votes[motion.id] = { apparatus: line };
      return countBallot(said, motion, stream('silence')).votesFor;
    };
    const law = lawMotion('private-enterprise', (state.laws['private-enterprise'] ?? 0) + 1, 'right');
    expect(votes(law)).toBeGreaterThan(votes(law, 'against'));
    expect(votes(law)).toBeLessThan(votes(law, 'free'));
    const fall: Motion = { id: 'leadership', by: 'left', subject: { kind: 'leadership', candidate: 'left' } };
    expect(votes(fall)).toBe(votes(fall, 'against'));
  });

  test('authority carries motions of the leadership that a weak leadership loses', () => {
    const strong = newGame();
    strong.politics.leadership.authority = 1;
    const weak = newGame();
    weak.politics.leadership.authority = 0;
    const motion = lawMotion('grain-regime', 1, 'right');
    expect(countBallot(strong, motion, stream('authority')).votesFor).toBeGreaterThan(
      countBallot(weak, motion, stream('authority')).votesFor,
    );
  });

  test('a faction votes for what brings the law nearer to its ideals', () => {
    const state = newGame();
    state.politics.leadership.authority = 0;
    const freer = countBallot(state, lawMotion('private-enterprise', 2, 'technocrats'), stream('ideals'));
    expect(FACTIONS.right.ideology.market).toBeGreaterThan(FACTIONS.organs.ideology.market);
    expect(freer.byFaction.organs.votesFor).toBe(0);
  });
});

describe('what a ballot does', () => {
  test('a carried law comes into force, the mover pays, a lost one changes no law', () => {
    const state = newGame();
    const motion = lawMotion('land-tenure', 2);
    const capital = state.politics.capital.right;
    const result = countBallot(state, motion, stream('x'));
    applyBallot(state, { ...result, carried: false });
    expect(state.laws['land-tenure']).toBe(1);
    expect(state.politics.capital.right).toBeCloseTo(capital - motionCost(motion.subject, { 'land-tenure': 1 }), 12);
    applyBallot(state, { ...result, carried: true });
    expect(state.laws['land-tenure']).toBe(2);
  });

  test('a leadership contest hands over the office, and the loser keeps half its capital', () => {
    const state = newGame();
    state.politics.capital.right = 6;
    const motion: Motion = { id: 'leadership', by: 'left', subject: { kind: 'leadership', candidate: 'left' } };
    const result = countBallot(state, motion, stream('y'));
    applyBallot(state, { ...result, carried: true, votesFor: 40, votesAgainst: 21 });
    expect(state.politics.leadership.seat).toBe('left');
    expect(state.politics.leadership.since).toEqual(state.date);
    expect(state.politics.capital.right).toBeCloseTo(3, 12);
    expect(state.politics.leadership.authority).toBeGreaterThan(0.45);
  });

  test('a challenge beaten off strengthens the leadership', () => {
    const state = newGame();
    const before = state.politics.leadership.authority;
    const motion: Motion = { id: 'leadership', by: 'left', subject: { kind: 'leadership', candidate: 'left' } };
    applyBallot(state, { ...countBallot(state, motion, stream('z')), carried: false });
    expect(state.politics.leadership.seat).toBe('right');
    expect(state.politics.leadership.authority).toBeGreaterThan(before);
  });

  test('the leadership falls when consent and authority are gone, and not when they are high', () => {
    const motion: Motion = { id: 'leadership', by: 'apparatus', subject: { kind: 'leadership', candidate: 'apparatus' } };
    const crisis = newGame();
    crisis.politics.legitimacy = 0.02;
    crisis.politics.leadership.authority = 0.05;
    const calm = newGame();
    calm.politics.legitimacy = 0.7;
    calm.politics.leadership.authority = 0.8;
    expect(countBallot(crisis, motion, stream('fall')).carried).toBe(true);
    expect(countBallot(calm, motion, stream('fall')).carried).toBe(false);
  });
});
