import { expect, test } from '@jest/globals';
import { playWithAi } from '../../../shared/replay/play.ts';
import type { EconomyYear } from '../../../shared/state/economyState.ts';
import type { NewGame } from '../../../shared/turn/createGame.ts';
import type { SeatView } from '../../../shared/views/view.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { playCourse } from '../../../tools/mechanisms/course.ts';
import type { CoursePlan } from '../../../tools/mechanisms/course.ts';
import { HISTORY, NEP_KEPT } from '../../../tools/mechanisms/courses.ts';
import { allLedgers, ledgerFaults } from '../../support/ledgerFaults.ts';

/** Looks at the game of a course at the start of every turn, as the leadership and as the village see it: reports, and the truth. */
function faultsOnCourse(plan: CoursePlan): readonly string[] {
  const faults: string[] = [];
  const years = new Set<number>();
  const watch = (view: SeatView): readonly [] => {
    years.add(view.years.at(-1) ?? 0);
    faults.push(...ledgerFaults(view));
    return [];
  };
  playCourse({ ...plan, steer: watch, outside: { peasantry: watch } });
  expect(years.size).toBeGreaterThan(60);
  return faults;
}

function faultsOfGame(game: NewGame, turns: number): readonly string[] {
  const faults: string[] = [];
  playWithAi(game, turns, ({ state }) => {
    for (const seat of ['organs', 'apparatus'] as const) faults.push(...ledgerFaults(viewFor(state, seat)));
  });
  return faults;
}

test.each([
  ['history', HISTORY],
  ['NEP kept', NEP_KEPT],
])(
  'on the road of %s every ledger of every year closes and leaves nothing unexplained, in print and in truth',
  (_name, plan) => {
    expect(faultsOnCourse(plan)).toEqual([]);
  },
  120_000,
);

test.each([
  ['of the AI', { scenario: '1921', seed: 'ledgers' }, Infinity],
  ['of the school of Allen', { scenario: '1921', seed: 'allen', settings: { parameterPack: 'allen' } }, Infinity],
  ['without the war, in drawn weather', { scenario: '1921', seed: 'peace', settings: { war: 'none', weather: 'drawn' } }, 24],
  ['by half years, past the currency reform', { scenario: '1921', seed: 'halves', settings: { turnLength: 2 } }, 40],
] as const)(
  'in a game %s every ledger closes and leaves nothing unexplained',
  (_name, game, turns) => {
    expect(faultsOfGame(game, turns)).toEqual([]);
  },
  120_000,
);

test('there are ledgers of everything: nation, things, society, money, risks, seats and trust', () => {
  const { state } = playWithAi({ scenario: '1921', seed: 'ledgers' }, 12);
  const names = allLedgers(viewFor(state, 'apparatus')).map(([name]) => name);
  // 19 of the nation, 8 of things, 28 of society, 5 habits, 19 of money, 5 risks, 6 factions twice, trust.
  expect(names).toHaveLength(19 + 8 + 28 + 5 + 19 + 5 + 12 + 1);
});

/** Figures of a true account that may not be found in a printed one. Bounds and round figures stand in tables for other reasons. */
function secretsOf({ grainHarvest, farmOutput, nonFarmOutput, factors }: EconomyYear): readonly string[] {
  return [grainHarvest, farmOutput, nonFarmOutput, factors.farm.technology, factors.farm.herd, factors.grain.reserveBefore]
    .map(String)
    .filter((digits) => digits.length > 8);
}

test('nothing that is not printed can be read off the accounts of a seat that knows reports alone', () => {
  const leaks: string[] = [];
  let compared = 0;
  playWithAi({ scenario: '1921', seed: 'secrets' }, 25, ({ state }) => {
    const known = viewFor(state, 'organs');
    viewFor(state, 'apparatus').accounts.forEach((printed, index) => {
      const truth = known.accounts[index];
      if (truth === undefined || printed.grainHarvest === truth.grainHarvest) return;
      compared++;
      const text = JSON.stringify(printed);
      leaks.push(...secretsOf(truth).filter((secret) => text.includes(secret)));
    });
  });
  expect(compared).toBeGreaterThan(20);
  expect(leaks).toEqual([]);
});

test('the state that forecasts start from tells neither true output per head nor those who truly died', () => {
  const betrayed: number[] = [];
  let hidden = 0;
  playWithAi({ scenario: '1921', seed: 'secrets' }, 25, ({ state }) => {
    const { reported, series } = viewFor(state, 'apparatus');
    const { springFamineDeaths } = state.economy;
    if (reported.gdpPerHead !== series.gdpPerHead.at(-1)) betrayed.push(state.date.year);
    const concealed = springFamineDeaths > 0 && (state.statistics.years.at(-1)?.concealment ?? 0) > 0;
    if (concealed) hidden++;
    if (concealed && reported.springFamineDeaths >= springFamineDeaths) betrayed.push(state.date.year);
    expect(viewFor(state, 'organs').reported).toEqual(state.economy);
  });
  expect(betrayed).toEqual([]);
  expect(hidden).toBeGreaterThan(0);
});
