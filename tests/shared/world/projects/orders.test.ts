import { describe, expect, test } from '@jest/globals';
import { planSeat } from '../../../../shared/ai/planSeat.ts';
import { PROJECTS } from '../../../../shared/content/index.ts';
import { PROJECT_PARAMETERS } from '../../../../shared/content/projectParameters.ts';
import { playWithAi } from '../../../../shared/replay/play.ts';
import type { GameState } from '../../../../shared/state/gameState.ts';
import { resolveTurn } from '../../../../shared/turn/resolveTurn.ts';
import { viewFor } from '../../../../shared/views/viewFor.ts';
import { codeOf, give, newGame, verdictOn } from '../../../support/newGame.ts';
import { recordGame } from '../../../support/recordGame.ts';

const start = (project: string) => ({ type: 'startProject', project }) as const;
const stop = (project: string) => ({ type: 'stopProject', project }) as const;
const startCode = (state: GameState, project: string) => codeOf(verdictOn(state, 'right', start(project)));
const headlines = (state: GameState) => state.reports.at(-1)?.headlines.filter(({ text }) => text.startsWith('project')) ?? [];

describe('orders about projects', () => {
  test('only the leadership gives them, and only about projects there are', () => {
    const state = newGame();
    expect(codeOf(verdictOn(state, 'left', start('volkhov-dam')))).toBe('notTheLeadership');
    expect(codeOf(verdictOn(state, 'left', stop('volkhov-dam')))).toBe('notTheLeadership');
    expect(startCode(state, 'tower-of-babel')).toBe('unknownProject');
    expect(startCode(state, 'toString')).toBe('unknownProject');
    expect(startCode(state, 'volkhov-dam')).toBe('accepted');
    expect(codeOf(verdictOn(state, 'right', stop('volkhov-dam')))).toBe('projectNotUnderway');
  });

  test.each([
    ['kamaz', { need: 'year', year: 1969 }],
    ['zone-odessa', { need: 'law', law: 'foreign-trade' }],
  ])('%s is not ready, and the refusal says why', (project, params) => {
    const verdict = verdictOn(newGame(), 'right', start(project));
    expect(verdict).toEqual({ ok: false, refusal: { code: 'projectNotReady', params: { project, ...params } } });
  });

  test('works, units and output that must be there first are asked for', () => {
    const state = recordGame(1924);
    const at = (year: number, change: (copy: GameState) => void = () => undefined) => {
      const copy = structuredClone(state);
      copy.date = { year, quarter: 1 };
      change(copy);
      const verdict = verdictOn(copy, 'right', start('ural-kuznetsk'));
      return verdict.ok ? 'accepted' : verdict.refusal.params['need'];
    };
    expect(at(1924)).toBe('year');
    expect(at(1930)).toBe('project');
    const withWorks = (copy: GameState) => {
      for (const id of ['magnitogorsk', 'kuznetsk-works']) copy.projects.works[id] = { begun: 1929, invested: 0, done: 0 };
    };
    expect(at(1930, withWorks)).toBe('heavyOutput');
    expect(
      at(1930, (copy) => {
        withWorks(copy);
        delete copy.regions['kuzbass'];
      }),
    ).toBe('unit');
  });

  test('can be taken back until the turn is resolved', () => {
    const state = newGame();
    give(state, 'right', start('volkhov-dam'));
    expect(viewFor(state, 'right').desk.projects).toEqual({ 'volkhov-dam': 'start' });
    expect(viewFor(state, 'left').desk.projects).toEqual({});
    expect(startCode(state, 'volkhov-dam')).toBe('projectBegun');
    give(state, 'right', stop('volkhov-dam'));
    expect(state.pending.projects).toEqual({});
    expect(resolveTurn(state).projects.works).toEqual({});
  });

  test('begin works that draw on this year’s investment, and give them up', () => {
    let state = newGame();
    give(state, 'right', start('volkhov-dam'));
    state = resolveTurn(state);
    expect(headlines(state)).toEqual([expect.objectContaining({ text: 'projectBegun', params: { project: 'volkhov-dam' } })]);
    const { drawn, works } = state.projects;
    expect(works['volkhov-dam']?.invested).toBe(drawn);
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThanOrEqual((PROJECTS['volkhov-dam']?.cost ?? 0) / (PROJECTS['volkhov-dam']?.years ?? 1));
    expect(viewFor(state, 'left').regions['leningrad']?.building).toEqual(['volkhov-dam']);
    give(state, 'right', stop('volkhov-dam'));
    state = resolveTurn(state);
    expect(headlines(state)).toEqual([expect.objectContaining({ text: 'projectStopped' })]);
    expect(state.projects.works['volkhov-dam']?.abandoned).toBe(1922);
    expect(viewFor(state, 'left').regions['leningrad']?.building).toEqual([]);
  });

  test('stop at what engineers can build at one time', () => {
    const state = newGame();
    for (let n = 0; n < PROJECT_PARAMETERS.mostUnderConstruction; n++) {
      state.projects.works[`works-${String(n)}`] = { begun: 1921, invested: 0, done: 0 };
    }
    expect(startCode(state, 'volkhov-dam')).toBe('tooManyProjects');
  });

  test('finished works are in the news, on the map, and make their unit weigh more', () => {
    const play = (build: boolean) =>
      recordGame(1932, {}, (state, year) => {
        if (build && year === 1927) give(state, 'right', start('dnieper-dam'));
      });
    const [with_, without] = [play(true), play(false)];
    expect(with_.projects.works['dnieper-dam']?.finished).toBeLessThanOrEqual(1932);
    expect(with_.reports.flatMap((report) => report.headlines).some(({ text }) => text === 'projectFinished')).toBe(true);
    expect(viewFor(with_, 'right').regions['dnepr']?.built).toEqual(['dnieper-dam']);
    const power = (state: GameState) => state.regions['dnepr']?.goods.electricity ?? NaN;
    expect(power(with_)).toBeGreaterThan(power(without) + 0.05);
    expect(with_.economy.nonFarmTechnology).toBeGreaterThan(without.economy.nonFarmTechnology);
  });
});

describe('leaderships of the AI', () => {
  const played = playWithAi({ scenario: '1921', seed: 'builders', settings: { leadership: 'apparatus' } }).state;

  test('build the projects of the record near their years when they follow it', () => {
    const built = Object.values(PROJECTS).filter(
      ({ built: years, abandoned }) => years !== undefined && years[0] >= 1926 && abandoned !== true,
    );
    const finished = built.filter(({ id }) => played.projects.works[id]?.finished !== undefined);
    expect(finished.length).toBeGreaterThan(0.8 * built.length);
    const before1938 = finished.filter(({ built: years }) => (years?.[0] ?? 0) <= 1937);
    const delays = before1938.map(({ id, built: years }) => (played.projects.works[id]?.begun ?? NaN) - (years?.[0] ?? NaN));
    expect(Math.max(...delays)).toBeLessThanOrEqual(6);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(-6);
  });

  test('give up what the record gave up', () => {
    const givenUp = Object.values(PROJECTS).filter(({ abandoned }) => abandoned === true);
    expect(givenUp.length).toBeGreaterThan(0);
    for (const { id } of givenUp) expect(played.projects.works[id]?.finished).toBeUndefined();
  });

  test('keep the nation near history’s path while they follow it', () => {
    expect(Math.abs(played.projects.departure.nonFarm)).toBeLessThan(0.005);
  });

  test('that are market-minded open doors to the world that history kept shut; others do not', () => {
    const state = recordGame(1924);
    state.laws['foreign-trade'] = 3;
    const started = (leader: 'right' | 'apparatus', year: number) => {
      const copy = structuredClone(state);
      copy.date = { year, quarter: 1 };
      copy.politics.leadership.seat = leader;
      return planSeat(viewFor(copy, leader), 'test').flatMap((command) => (command.type === 'startProject' ? [command.project] : []));
    };
    expect(started('right', 1925)).toEqual(expect.arrayContaining(['zone-odessa', 'zone-leningrad']));
    expect(started('apparatus', 1930).filter((project) => PROJECTS[project]?.kind === 'zone')).toEqual([]);
  });
});
