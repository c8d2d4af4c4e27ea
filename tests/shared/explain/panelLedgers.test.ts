import { describe, expect, test } from '@jest/globals';
import { PROJECTS } from '../../../shared/content/index.ts';
import { gameEconomy } from '../../../shared/content/gameEconomy.ts';
import type { SignedLedger } from '../../../shared/math/signedLedger.ts';
import { playWithAi } from '../../../shared/replay/play.ts';
import {
  branchFulfilmentLedger,
  fulfilmentLedger,
  quarterLedger,
  tautnessLedger,
  unfinishedLedger,
} from '../../../shared/society/plan/planLedgers.ts';
import type { GameState } from '../../../shared/state/gameState.ts';
import { PLAN_BRANCHES } from '../../../shared/state/planState.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { concessionOutputLedger, inflowLedger, knowHowLedger, profitsLedger } from '../../../shared/world/concessions/concessionLedgers.ts';
import { closes } from '../../support/ledgerFaults.ts';
import { recordGame } from '../../support/recordGame.ts';
import {
  departureLedger,
  drawnLedger,
  farmWorthLedger,
  investedLedger,
  progressLedger,
  worthLedger,
} from '../../../shared/world/projects/projectLedgers.ts';

/** The part of a ledger that no cause of its own accounts for. */
function rest(ledger: SignedLedger<string>, cause: string): number {
  return Math.abs(ledger.parts.find((part) => part.cause === cause)?.amount ?? 0);
}

function planProblems(state: GameState): string[] {
  const { plan } = viewFor(state, 'observer');
  const problems: string[] = [];
  const check = (name: string, ledger: SignedLedger<string>): void => {
    if (!closes(ledger)) problems.push(`${String(state.date.year)} ${name}: ${JSON.stringify(ledger)}`);
  };
  if (plan.current !== undefined) check('tautness', tautnessLedger(plan.current.growth, plan.expected));
  const last = plan.years.at(-1);
  if (last !== undefined) {
    check('fulfilment', fulfilmentLedger(last.reported));
    const years = plan.years.flatMap(({ year, plan: from, reported }) => (from === last.plan ? [{ year, fulfilment: reported }] : []));
    for (const branch of PLAN_BRANCHES) check(branch, branchFulfilmentLedger(branch, years));
  }
  for (const part of plan.storming ?? []) check('quarter', quarterLedger(part));
  if (plan.building !== undefined) {
    const before = plan.strain.at(-2)?.unfinishedShare ?? 0;
    check('unfinished', unfinishedLedger(before, plan.unfinishedShare, plan.building));
    const { before: stood, completed, underWay, wasted } = plan.building;
    // Opening less completed plus begun, against the year's investment.
    const share = stood - completed + underWay + wasted;
    if (Math.abs(share - plan.unfinishedShare) > 1e-8) problems.push(`${String(state.date.year)} unfinished: ${String(share)}`);
  }
  return problems;
}

function foreignProblems(state: GameState, knowHowBefore: number | undefined): string[] {
  const { concessions } = state;
  const problems: string[] = [];
  const tell = (name: string, ledger: SignedLedger<string>): void =>
    void problems.push(`${String(state.date.year)} ${name}: ${JSON.stringify(ledger)}`);
  for (const ledger of [inflowLedger(concessions), profitsLedger(concessions), concessionOutputLedger(concessions)]) {
    if (!closes(ledger)) tell('concessions', ledger);
  }
  const knowHow = knowHowLedger(concessions);
  if (!closes(knowHow)) tell('knowHow', knowHow);
  if (knowHowBefore !== undefined && Math.abs(knowHow.from - knowHowBefore) > 1e-9) tell('knowHow before', knowHow);
  const { trustLedger, contractTrust } = state.world;
  if (trustLedger !== undefined && (!closes(trustLedger) || Math.abs(trustLedger.to) > 1 || !(contractTrust >= 0)))
    tell('trust', trustLedger);
  return problems;
}

function workProblems(state: GameState): string[] {
  const { projects } = state;
  const account = state.years.at(-1);
  if (account === undefined) return [];
  const { landElasticity } = gameEconomy(state).parameters;
  const ledgers: (readonly [string, SignedLedger<string>])[] = [['drawn', drawnLedger(projects)]];
  for (const figure of ['nonFarm', 'farm', 'openness'] as const) ledgers.push([figure, departureLedger(projects, figure)]);
  for (const [id, work] of Object.entries(projects.works)) {
    ledgers.push([id, investedLedger(work)], [id, progressLedger(work, PROJECTS[id]?.cost ?? 1)]);
  }
  for (const project of Object.values(PROJECTS)) {
    ledgers.push([project.id, worthLedger(project, account)]);
    const farm = farmWorthLedger(project, account, landElasticity);
    if (farm !== undefined) ledgers.push([project.id, farm]);
  }
  const problems = ledgers
    .filter(([, ledger]) => !closes(ledger))
    .map(([name, ledger]) => `${String(state.date.year)} ${name}: ${JSON.stringify(ledger)}`);
  if (rest(drawnLedger(projects), 'bounds') > 1e-9) problems.push(`${String(state.date.year)}: drawn by nobody`);
  return problems;
}

describe.each(['seven', 'eleven', 'thirteen'])('ledgers of plans, works and concessions in a game by AI, seed %s', (seed) => {
  const problems: string[] = [];
  let knowHow: number | undefined;
  playWithAi({ scenario: '1921', seed, settings: { weather: seed === 'seven' ? 'historical' : 'drawn' } }, Infinity, ({ state }) => {
    problems.push(...planProblems(state), ...foreignProblems(state, knowHow), ...workProblems(state));
    knowHow = state.concessions.knowHow;
  });

  test('close in every year, and leave nothing out', () => {
    expect(problems.slice(0, 10)).toEqual([]);
  });
});

test('where nothing is built that history built, the departure is told work by work', () => {
  const state = recordGame(1936);
  const ledger = departureLedger(state.projects, 'nonFarm');
  expect(ledger.to).not.toBe(0);
  expect(ledger.parts.length).toBeGreaterThan(5);
  expect(closes(ledger)).toBe(true);
  // Within the bounds on all together the parts are the whole.
  expect(rest(ledger, 'bounds')).toBeLessThan(1e-9);
});
