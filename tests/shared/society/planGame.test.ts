import { describe, expect, test } from '@jest/globals';
import { planTargets } from '../../../shared/ai/planTargets.ts';
import { PROGRAMMES } from '../../../shared/content/index.ts';
import { PLANS } from '../../../shared/content/plans/plans.ts';
import type { ProgrammeDefinition } from '../../../shared/content/types.ts';
import { playWithAi, resolveWithAi } from '../../../shared/replay/play.ts';
import { expectedGrowth } from '../../../shared/society/plan/expectedGrowth.ts';
import { publishedGrowth } from '../../../shared/society/plan/publishedGrowth.ts';
import { reckonTautness } from '../../../shared/society/plan/reckonTautness.ts';
import type { GameState } from '../../../shared/state/gameState.ts';
import type { BranchTargets } from '../../../shared/state/planState.ts';
import type { SeatId } from '../../../shared/state/seats.ts';
import { SEAT_IDS } from '../../../shared/state/seats.ts';
import { resolveTurn } from '../../../shared/turn/resolveTurn.ts';
import { lawRange } from '../../../shared/views/orderRanges.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { codeOf, give, newGame, verdictOn } from '../../support/newGame.ts';

/** A game under the AI, to the beginning of a year. */
function gameAt(year: number): GameState {
  return playWithAi({ scenario: '1921', seed: 'plan' }, year - 1921).state;
}

/** The middle of the second plan, under a command plan whoever leads. */
const START = withCommandPlan(gameAt(1935));
const HARD: BranchTargets = { heavyIndustry: 0.35, consumerGoods: 0.3, farming: 0.15, steel: 0.35 };
const MODEST: BranchTargets = { heavyIndustry: 0.04, consumerGoods: 0.03 };

function withCommandPlan(state: GameState): GameState {
  return { ...state, laws: { ...state.laws, 'planning-system': 4 } };
}

function leaderOf(state: GameState): SeatId {
  return state.politics.leadership.seat;
}

/** The game after some years in which all but the leadership act, with a plan set at the start. */
function underPlan(start: GameState, growth: BranchTargets, years: number, after: number, change?: (state: GameState) => void): GameState {
  let state = structuredClone(start);
  change?.(state);
  const leader = leaderOf(state);
  give(state, leader, { type: 'setPlan', years, growth });
  for (let year = 0; year < after; year++) {
    state = resolveWithAi(
      state,
      SEAT_IDS.filter((seat) => seat !== leader),
    ).state;
  }
  return state;
}

function headlines(state: GameState): string[] {
  return state.reports.at(-1)?.headlines.map(({ text }) => text) ?? [];
}

describe('a plan in force', () => {
  const hard = underPlan(START, HARD, 5, 3);
  const modest = underPlan(START, MODEST, 5, 3);

  test('taut targets strain, modest ones do not', () => {
    expect(hard.orders.tautness).toBeGreaterThan(0.9);
    expect(modest.orders.tautness).toBe(0);
    expect(hard.orders.tautness).toBe(Math.min(hard.plan.current?.tautness ?? 0, lawRange(hard.laws, 'tautness').high.value));
    expect(viewFor(hard, 'observer').plan.current?.kind).toBe('reckoned');
  });

  test('strain slows building and costs coordination', () => {
    const drawn = (state: GameState) => Object.values(state.projects.works).reduce((sum, { invested }) => sum + invested, 0);
    const done = (state: GameState) => Object.values(state.projects.works).reduce((sum, work) => sum + work.done, 0);
    expect(drawn(hard)).toBeGreaterThan(0);
    const yieldOf = (state: GameState) => (done(state) - done(START)) / (drawn(state) - drawn(START));
    expect(yieldOf(hard)).toBeLessThan(yieldOf(modest) * 0.9);
    expect(hard.years.at(-1)?.nonFarmCapital).toBeLessThan(modest.years.at(-1)?.nonFarmCapital ?? 0);
    expect(hard.economy.coordination).toBeLessThan(modest.economy.coordination);
    const last = hard.plan.strain.at(-1);
    expect(last?.unfinishedShare).toBeGreaterThan(1.2 * (modest.plan.strain.at(-1)?.unfinishedShare ?? 0));
    expect(last?.quarters[3]).toBeGreaterThan(0.27);
    expect(modest.plan.strain.at(-1)?.quarters[3]).toBe(0.25);
  });

  test('the lever is the plan`s until it is dropped, and then as it was', () => {
    const state = structuredClone(hard);
    const leader = leaderOf(state);
    expect(codeOf(verdictOn(state, leader, { type: 'setOrder', lever: 'tautness', value: 0.3 }))).toBe('setByPlan');
    give(state, leader, { type: 'dropPlan' });
    expect(viewFor(state, leader).desk.plan).toEqual({ kind: 'drop' });
    expect(viewFor(state, 'peasantry').desk.plan).toBeUndefined();
    const free = resolveTurn(state);
    expect(free.orders.tautness).toBe(START.orders.tautness);
    expect(free.plan.current).toBeUndefined();
    expect(free.plan.past.at(-1)?.verdict).toBe('dropped');
    expect(headlines(free)).toContain('planDropped');
    expect(codeOf(verdictOn(free, leaderOf(free), { type: 'setOrder', lever: 'tautness', value: START.orders.tautness }))).toBe('accepted');
  });

  test('a plan lapses with the law that made it an order', () => {
    const state = structuredClone(hard);
    state.laws['planning-system'] = 0;
    const next = resolveTurn(state);
    expect(next.plan.current).toBeUndefined();
    expect(next.orders.tautness).toBeLessThanOrEqual(lawRange(next.laws, 'tautness').high.value);
  });

  test('an easy plan claimed as fulfilled gains a little authority, a hard one missed costs some', () => {
    const ended = underPlan(START, MODEST, 2, 2);
    expect(ended.plan.past.at(-1)?.verdict).toBe('fulfilled');
    expect(headlines(ended)).toContain('planFulfilled');
    expect(ended.orders.tautness).toBe(START.orders.tautness);
    const missed = underPlan(START, { heavyIndustry: 0.6, steel: 0.6 }, 2, 2);
    expect(missed.plan.past.at(-1)?.verdict).toBe('missed');
    expect(headlines(missed)).toContain('planMissed');
    expect(missed.politics.leadership.authority).toBeLessThan(ended.politics.leadership.authority - 0.02);
  });
});

describe('fulfilment as reported and as it was', () => {
  const fear = (state: GameState) => {
    state.orders.repression = 0.8;
    state.orders.inspection = 0;
  };
  const audit = (state: GameState) => {
    state.orders.repression = 0;
    // Cut to what the laws of the day allow.
    state.orders.inspection = 1;
  };

  const overclaim = (change: (state: GameState) => void) => {
    const state = underPlan(START, { heavyIndustry: 0.1, consumerGoods: 0.09 }, 3, 3, change);
    const last = state.plan.years.at(-1);
    expect(last?.year).toBe(1937);
    return (last?.reported.branches.heavyIndustry ?? 0) / (last?.actual.branches.heavyIndustry ?? 1);
  };

  test('under fear the report is above the truth, and the more the less it is inspected', () => {
    expect(overclaim(fear)).toBeGreaterThan(1.1);
    expect(overclaim(audit)).toBeLessThan(1 + (overclaim(fear) - 1) / 2);
    expect(overclaim(audit)).toBeGreaterThanOrEqual(1);
  });

  test('the truth is not in the view of those who read reports', () => {
    const state = underPlan(START, HARD, 5, 1);
    expect(viewFor(state, 'apparatus').planTruth).toBeUndefined();
    expect(JSON.stringify(viewFor(state, 'apparatus').plan)).not.toContain('actual');
    expect(viewFor(state, 'organs').planTruth?.at(-1)?.actual).toEqual(state.plan.years.at(-1)?.actual);
  });
});

describe('who may plan', () => {
  const set = { type: 'setPlan', years: 5, growth: MODEST } as const;

  test('only under a law that makes plans orders, and only after an account', () => {
    const early = gameAt(1923);
    expect(codeOf(verdictOn(early, leaderOf(early), set))).toBe('planNeedsLaw');
    const fresh = newGame();
    fresh.laws['planning-system'] = 4;
    expect(codeOf(verdictOn(fresh, leaderOf(fresh), set))).toBe('noAccountYet');
  });

  test('only the leadership, with targets, and with plans that exist and are due', () => {
    const leader = leaderOf(START);
    const other = SEAT_IDS.find((seat) => seat !== leader) ?? 'peasantry';
    expect(codeOf(verdictOn(START, other, set))).toBe('notTheLeadership');
    expect(codeOf(verdictOn(START, 'peasantry', { type: 'dropPlan' }))).toBe('notTheLeadership');
    expect(codeOf(verdictOn(START, leader, { ...set, growth: {} }))).toBe('noTargets');
    expect(codeOf(verdictOn(START, leader, { type: 'adoptProgramme', programme: 'nonsense' }))).toBe('unknownPlan');
    expect(codeOf(verdictOn(START, leader, { type: 'adoptProgramme', programme: 'tenth-five-year-plan' }))).toBe('planNotDue');
    const declared = structuredClone(START);
    delete declared.plan.current;
    give(declared, leader, { type: 'adoptProgramme', programme: 'second-five-year-plan' });
    expect(declared.pending.plan).toEqual({ kind: 'programme', programme: 'second-five-year-plan' });
    const next = resolveTurn(declared);
    expect(next.plan.current?.kind).toBe('declared');
    expect(next.orders.tautness).toBe(START.orders.tautness);
    expect(codeOf(verdictOn(next, leaderOf(next), { type: 'adoptProgramme', programme: 'second-five-year-plan' }))).toBe('planInForce');
    const free = structuredClone(START);
    delete free.plan.current;
    expect(codeOf(verdictOn(free, leader, { type: 'dropPlan' }))).toBe('noPlan');
  });

  test('what is on the table can be taken back, and holds the lever meanwhile', () => {
    const state = structuredClone(START);
    const leader = leaderOf(state);
    give(state, leader, { type: 'setOrder', lever: 'tautness', value: state.orders.tautness });
    give(state, leader, set);
    expect(state.pending.orders.tautness).toBeUndefined();
    expect(codeOf(verdictOn(state, leader, { type: 'setOrder', lever: 'tautness', value: 0.3 }))).toBe('setByPlan');
    give(state, leader, { type: 'dropPlan' });
    expect(viewFor(state, leader).desk.plan).toBeUndefined();
    expect(state.plan.current).toEqual(START.plan.current);
  });
});

describe('plans of the record', () => {
  test('an AI leadership declares them, and the game is the same as without them', () => {
    const { log, state } = playWithAi({ scenario: '1921', seed: 'record' });
    let bare = playWithAi({ scenario: '1921', seed: 'record' }, 0).state;
    for (let turn = 0; turn < log.turns.length; turn++) bare = withoutPlans(bare);
    expect(state.plan.past.map(({ programme }) => programme)).toContain('first-five-year-plan');
    expect(bare.plan.past).toEqual([]);
    expect(state.plan.strain).toEqual(bare.plan.strain);
    expect(state.years).toEqual(bare.years);
    expect(state.standing).toEqual(bare.standing);
  });

  test('a leadership on the record`s course declares the latest plan that is due, once, and one on another course none', () => {
    const view = viewFor(START, leaderOf(START));
    const { history, 'nep-kept': nepKept } = PROGRAMMES;
    if (history === undefined || nepKept === undefined) throw new Error('no programmes');
    const inYear = (year: number, programme: ProgrammeDefinition) =>
      planTargets({ ...view, date: { year, quarter: 1 } }, programme).map((command) =>
        command.type === 'adoptProgramme' ? command.programme : '',
      );
    expect(inYear(1927, history)).toEqual([]);
    expect(inYear(1958, history)).toEqual(['sixth-five-year-plan']);
    expect(inYear(1959, history)).toEqual(['seven-year-plan']);
    expect(inYear(1944, history)).toEqual([]);
    expect(inYear(1959, nepKept)).toEqual([]);
  });

  test('the invasion interrupts a plan, and nobody is judged by it', () => {
    const state = underPlan(gameAt(1939), MODEST, 5, 3);
    expect(state.years.at(-1)?.occupation).toBeGreaterThan(0);
    expect(state.plan.past.at(-1)?.verdict).toBe('interrupted');
  });

  test('put to the model, the targets of 1928 are close to fully taut, and those of the 1980s hardly so', () => {
    const tautnessIn = (year: number) => {
      const plan = PLANS.find(({ from }) => from === year);
      if (plan === undefined) throw new Error(`no plan of ${year}`);
      return reckonTautness(publishedGrowth(plan), expectedGrowth(gameAt(year), plan.to - plan.from + 1));
    };
    expect(tautnessIn(1928)).toBeGreaterThan(0.8);
    expect(tautnessIn(1986)).toBeLessThan(0.25);
  });
});

/** A turn under the AI in which no plan is adopted. */
function withoutPlans(state: GameState): GameState {
  const table = structuredClone(state);
  resolveWithAi(table, SEAT_IDS);
  delete table.pending.plan;
  return resolveTurn(table);
}
