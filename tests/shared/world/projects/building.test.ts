import { describe, expect, test } from '@jest/globals';
import { ECONOMIES, PROJECTS } from '../../../../shared/content/index.ts';
import { PROJECT_PARAMETERS } from '../../../../shared/content/projectParameters.ts';
import { runBook } from '../../../../shared/economy/runBook.ts';
import type { ProjectState } from '../../../../shared/state/projectsState.ts';
import { buildWorks } from '../../../../shared/world/projects/buildWorks.ts';
import type { BuildingYear } from '../../../../shared/world/projects/buildWorks.ts';
import { departureOf } from '../../../../shared/world/projects/departureOf.ts';
import { orderProject } from '../../../../shared/world/projects/orderProject.ts';
import { recordedWorks } from '../../../../shared/world/projects/recordedWorks.ts';
import { worthOfProject } from '../../../../shared/world/projects/worthOfProject.ts';

const ussr = ECONOMIES['ussr'];
if (ussr === undefined) throw new Error('there is no economy of the record');
const ACCOUNTS = runBook(ussr);
const accountOf = (year: number) => {
  const account = ACCOUNTS.find((entry) => entry.year === year);
  if (account === undefined) throw new Error(`no account of ${String(year)}`);
  return account;
};

const EASY: BuildingYear = { year: 1930, investment: 100, orderedInvestment: 100, tautness: 0, isOccupied: () => false };
const begun = (...ids: string[]): Record<string, ProjectState> =>
  Object.fromEntries(ids.map((id) => [id, { begun: 1927, invested: 0, done: 0 }]));

/** Years until a project stands, and what it has then cost. */
function build(id: string, year: BuildingYear): { years: number; cost: number } {
  const works = begun(id);
  for (let years = 1; years <= 60; years++) {
    const { finished } = buildWorks(works, year);
    if (finished.includes(id)) return { years, cost: works[id]?.invested ?? NaN };
  }
  return { years: Infinity, cost: works[id]?.invested ?? NaN };
}

describe('building', () => {
  test('takes the shortest time and the whole cost when nothing is in the way', () => {
    expect(build('dnieper-dam', EASY)).toEqual({ years: 4, cost: 2 });
  });

  test('lasts longer when machines are short, without costing more', () => {
    const short = build('dnieper-dam', { ...EASY, investment: 60 });
    // 4 years at 60 % of the pace: 6.7, so done in the seventh.
    expect(short.years).toBe(7);
    expect(short.cost).toBeCloseTo(2, 9);
  });

  test('lasts longer and costs more under taut targets', () => {
    const taut = build('dnieper-dam', { ...EASY, tautness: 1 });
    expect(taut.years).toBe(6);
    expect(taut.cost).toBeCloseTo(2 / (1 - PROJECT_PARAMETERS.lostToTautness), 9);
  });

  test('stands still while the front does', () => {
    expect(build('dnieper-dam', { ...EASY, isOccupied: (unit) => unit === 'dnepr' })).toEqual({ years: Infinity, cost: 0 });
  });

  test('never draws more than its part of investment, and shares it alike', () => {
    const works = begun('west-siberian-oil', 'samotlor', 'dnieper-dam');
    const { drawn } = buildWorks(works, { ...EASY, investment: 10, orderedInvestment: 10 });
    expect(drawn).toBeCloseTo(10 * PROJECT_PARAMETERS.mostOfInvestment, 9);
    const parts = Object.entries(works).map(([id, work]) => work.invested / ((PROJECTS[id]?.cost ?? NaN) / (PROJECTS[id]?.years ?? NaN)));
    expect(Math.max(...parts)).toBeCloseTo(Math.min(...parts), 9);
  });

  test('works given up draw nothing; taken up again, half of what was done is left', () => {
    const works = begun('dnieper-dam');
    const state = { works, drawn: 0, departure: { nonFarm: 0, farm: 0, openness: 0 } };
    buildWorks(works, EASY);
    orderProject(state, 'dnieper-dam', 'stop', 1928);
    expect(buildWorks(works, EASY).drawn).toBe(0);
    orderProject(state, 'dnieper-dam', 'start', 1929);
    expect(works['dnieper-dam']).toEqual({ begun: 1927, invested: 0.5, done: 0.25 });
  });
});

describe('the record', () => {
  const last = recordedWorks(ussr, 1991);
  const attempted = Object.values(PROJECTS).filter(({ built }) => built !== undefined);
  const completed = attempted.filter(({ abandoned }) => abandoned !== true);
  const givenUp = attempted.filter(({ abandoned }) => abandoned === true);

  test.each(attempted)('$id is begun when it was', ({ id, built }) => {
    expect(last[id]?.begun).toBe(Math.max(built?.[0] ?? NaN, 1921));
  });

  test.each(completed)('$id stands by the time it stood', ({ id, built }) => {
    // Works of the record had other delays than the model knows: it may be early, but not much late.
    expect(last[id]?.finished).toBeLessThanOrEqual((built?.[1] ?? NaN) + 3);
  });

  test.each(givenUp)('$id is given up when it was', ({ id, built }) => {
    expect(last[id]?.finished).toBeUndefined();
    expect(last[id]?.abandoned).toBe((built?.[1] ?? NaN) + 1);
  });

  test('what history never built is not in it', () => {
    expect(Object.keys(last).toSorted()).toEqual(attempted.map(({ id }) => id).toSorted());
  });

  test('leaves most of investment to everything else, and never more works than the rules allow', () => {
    for (const account of ACCOUNTS) {
      const works = recordedWorks(ussr, account.year);
      const before = recordedWorks(ussr, account.year - 1);
      const invested = (record: typeof works) => Object.values(record).reduce((sum, work) => sum + work.invested, 0);
      expect((invested(works) - invested(before)) / account.investment).toBeLessThan(0.25);
      const going = Object.values(works).filter(({ finished, abandoned }) => finished === undefined && abandoned === undefined);
      expect(going.length).toBeLessThanOrEqual(PROJECT_PARAMETERS.mostUnderConstruction);
    }
  });

  test('the accounts of the record bear every project in its year', () => {
    for (const { id, built, needs } of Object.values(PROJECTS)) {
      if (built === undefined || built[0] <= 1922) continue;
      expect([id, accountOf(built[0] - 1).heavyOutput >= (needs.heavyOutput ?? 0)]).toEqual([id, true]);
    }
  });
});

describe('the departure from history', () => {
  const elasticity = ussr.parameters.landElasticity;
  const departure = (year: number, change: (works: Record<string, ProjectState>) => void) => {
    const works = structuredClone(recordedWorks(ussr, year)) as Record<string, ProjectState>;
    change(works);
    return departureOf(works, recordedWorks(ussr, year), accountOf(year), elasticity);
  };

  test.each([1925, 1935, 1950, 1975, 1991])('is nothing at all on the calendar of the record in %i', (year) => {
    expect(departure(year, () => undefined)).toEqual({ nonFarm: 0, farm: 0, openness: 0 });
  });

  test('a good project built beside the record gains, the same one left out loses as much', () => {
    const gain = departure(1935, (works) => (works['zone-odessa'] = { begun: 1925, invested: 0.5, done: 0.5, finished: 1928 }));
    expect(gain.nonFarm).toBeGreaterThan(0);
    expect(gain.openness).toBeCloseTo(0.03 * PROJECT_PARAMETERS.notReplaced, 12);
    const loss = departure(1950, (works) => delete works['magnitogorsk']);
    const worth = worthOfProject(PROJECTS['magnitogorsk'] ?? missing());
    const net = worth.heavy + worth.light - PROJECT_PARAMETERS.usualReturn * 5;
    expect(loss.nonFarm).toBeCloseTo((-PROJECT_PARAMETERS.notReplaced * net) / accountOf(1950).nonFarmOutput, 12);
  });

  test('unfinished works tie up what would have borne elsewhere', () => {
    const tied = departure(1950, (works) => (works['northern-rivers'] = { begun: 1945, invested: 10, done: 5 }));
    expect(tied.nonFarm).toBeCloseTo(
      (-PROJECT_PARAMETERS.notReplaced * PROJECT_PARAMETERS.usualReturn * 10) / accountOf(1950).nonFarmOutput,
      12,
    );
  });

  test('stays small: no calendar moves the nation by more than the bounds', () => {
    const none = departure(1991, (works) => {
      for (const id of Object.keys(works)) delete works[id];
    });
    const all = departure(1991, (works) => {
      for (const { id, cost } of Object.values(PROJECTS)) works[id] = { begun: 1930, invested: cost, done: cost, finished: 1940 };
    });
    for (const { nonFarm, farm, openness } of [none, all]) {
      expect(Math.abs(nonFarm)).toBeLessThanOrEqual(PROJECT_PARAMETERS.mostOutput);
      expect(Math.abs(farm)).toBeLessThanOrEqual(PROJECT_PARAMETERS.mostFarming);
      expect(Math.abs(openness)).toBeLessThanOrEqual(PROJECT_PARAMETERS.mostOpenness);
    }
    expect(none.nonFarm).toBeLessThan(-0.005);
  });
});

function missing(): never {
  throw new Error('the content has lost a project');
}
