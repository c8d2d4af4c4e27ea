import { describe, expect, test } from '@jest/globals';
import { officialsResistance } from '../../../shared/politics/memberScore.ts';
import { countBallot } from '../../../shared/politics/countBallot.ts';
import { legitimacyParts } from '../../../shared/politics/advanceLegitimacy.ts';
import { socialLosses } from '../../../shared/politics/advanceAuthority.ts';
import { openStream } from '../../../shared/math/rng.ts';
import type { GameState } from '../../../shared/state/gameState.ts';
import type { Motion } from '../../../shared/state/politicsState.ts';
import { recordGame } from '../../support/recordGame.ts';

const last = (state: GameState) => {
  const year = state.society.years.at(-1);
  if (year === undefined) throw new Error('no year has been played');
  return year;
};
const account = (state: GameState) => {
  const year = state.years.at(-1);
  if (year === undefined) throw new Error('no year has been played');
  return year;
};

describe('the new class', () => {
  const record = recordGame(1975);

  test('grows with the plan and its privileges, and stays small where the plan stays narrow and pay equal', () => {
    const narrow = recordGame(1975, {}, (state, year) => {
      if (year < 1928) return;
      Object.assign(state.orders, { planScope: 0.35, marketScope: 0.7 });
      state.laws['privileges'] = 0;
    });
    expect(last(record).apparatus).toBeGreaterThan(0.06);
    expect(last(record).privileges).toBeGreaterThan(0.8);
    expect(last(narrow).apparatus).toBeLessThan(0.6 * last(record).apparatus);
    expect(last(narrow).privileges).toBeLessThan(0.1);
    expect(last(narrow).vestedInterest).toBeLessThan(0.5 * last(record).vestedInterest);
  });

  test('votes for its posts: it resists a narrower plan and fewer privileges in proportion, and nothing else', () => {
    const narrower = { subject: { kind: 'law', law: 'planning-system', position: 2 } } as const;
    const laws = { 'planning-system': 4, privileges: 3, currency: 2 };
    const resisted = (vestedInterest: number, motion: Pick<Motion, 'subject'>) =>
      officialsResistance({ laws, vestedInterest }, motion, 'apparatus');
    expect(resisted(0.9, narrower)).toBeGreaterThan(resisted(0.2, narrower));
    expect(resisted(0.9, { subject: { kind: 'law', law: 'privileges', position: 2 } })).toBeGreaterThan(0.2);
    expect(resisted(0.9, { subject: { kind: 'law', law: 'currency', position: 0 } })).toBe(0);
    expect(officialsResistance({ laws, vestedInterest: 0.9 }, narrower, 'right')).toBe(0);
  });

  test('a motion against privileges finds fewer votes the more officials have to lose', () => {
    const motion: Motion = { id: 'law:privileges', by: 'right', subject: { kind: 'law', law: 'privileges', position: 1 } };
    const votes = (vestedInterest: number) => {
      const state = structuredClone(record);
      last(state).vestedInterest = vestedInterest;
      return countBallot(state, motion, openStream('vote', {}, 'privileges')).byFaction.apparatus.votesFor;
    };
    expect(votes(1)).toBeLessThanOrEqual(votes(0));
  });

  test('criticism from below clears graft and privileges, and costs discipline and authority, dearly at the extreme', () => {
    const under = (criticism: number) =>
      recordGame(1975, {}, (state, year) => {
        if (year >= 1970) state.orders.criticism = criticism;
      });
    const some = under(0.3);
    const extreme = under(1);
    for (const state of [some, extreme]) {
      expect(account(state).corruption).toBeLessThan(account(record).corruption - 0.1);
      expect(last(state).privileges).toBeLessThan(0.7 * last(record).privileges);
    }
    expect(account(extreme).corruption).toBeLessThan(account(some).corruption);
    expect(account(extreme).coordination).toBeLessThan(account(record).coordination - 0.05);
    expect(account(extreme).gdp).toBeLessThan(0.97 * account(record).gdp);
    expect(account(some).coordination).toBeGreaterThan(account(record).coordination - 0.02);
    expect(socialLosses(extreme)).toBeGreaterThan(socialLosses(some) + 0.2);
    expect(socialLosses(record)).toBeLessThan(0.01);
  });
});

describe('NEP on a leash', () => {
  const kept = (size: number, tenure: number, scope: number) =>
    recordGame(1938, { war: 'none' }, (state, year) => {
      if (year < 1926) return;
      Object.assign(state.orders, {
        marketScope: scope,
        planScope: 0.35,
        collectivisation: 0,
        procurementPressure: 0.2,
        ruralCoercion: 0,
        repression: 0.05,
        tautness: 0,
      });
      Object.assign(state.laws, { 'private-enterprise': size, 'land-tenure': tenure });
    });
  const long = kept(3, 0, 0.82);
  const short = kept(1, 2, 0.45);

  test('a long leash brings owners, traders and strata, a short one chokes them', () => {
    expect(last(long).tradersWealth).toBeGreaterThan(2 * last(short).tradersWealth);
    expect(last(long).ownership.private).toBeGreaterThan(1.5 * last(short).ownership.private);
    expect(last(long).betterOff).toBeGreaterThan(2 * last(short).betterOff);
    expect(last(long).hiredLabour).toBeGreaterThan(last(short).hiredLabour);
    expect(account(long).gdp).toBeGreaterThan(account(short).gdp);
  });

  test('and unease in the Party, which costs authority', () => {
    expect(last(long).unease).toBeGreaterThan(last(short).unease + 0.3);
    expect(socialLosses(long)).toBeGreaterThan(socialLosses(short) + 0.02);
  });

  test('collectivisation ends the strata and the traders', () => {
    const end = recordGame(1938);
    expect(last(end).betterOff).toBeLessThan(0.001);
    expect(last(end).tradersWealth).toBeLessThan(0.005);
    expect(last(end).inCollectives).toBeGreaterThan(0.9);
  });
});

describe('consent', () => {
  const change = (edit: (state: GameState) => void) => {
    const state = recordGame(1930);
    edit(state);
    return legitimacyParts(state).reduce((sum, part) => sum + part.change, 0);
  };

  test('is lost by want of work, inequality and privileges, and not by a little of any', () => {
    const usual = change(() => undefined);
    expect(change((state) => (account(state).unemployment = 0.2))).toBeLessThan(usual - 0.02);
    expect(change((state) => (last(state).gini = 0.5))).toBeLessThan(usual - 0.02);
    expect(change((state) => (last(state).privileges = 1))).toBeLessThan(usual);
    expect(change((state) => (last(state).gini = 0.3))).toBeCloseTo(usual, 12);
  });
});
