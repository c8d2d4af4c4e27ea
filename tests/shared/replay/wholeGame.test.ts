import { beforeAll, describe, expect, test } from '@jest/globals';
import { playWithAi } from '../../../shared/replay/play.ts';
import type { PlayedGame } from '../../../shared/replay/play.ts';
import { openSave } from '../../../shared/replay/openSave.ts';
import { replayLog } from '../../../shared/replay/replay.ts';
import { hashData, hashState } from '../../../shared/state/hash.ts';
import { packSave, parseSave } from '../../../shared/state/save.ts';
import { resolveWithAi } from '../../../shared/replay/play.ts';
import { SEAT_IDS } from '../../../shared/state/seats.ts';
import type { GameState, TurnReport } from '../../../shared/state/gameState.ts';

const SEEDS = ['seven', 'eleven', 'thirteen'] as const;

describe.each(SEEDS)('a whole game by AI, seed %s', (seed) => {
  let game: PlayedGame;
  const reports: TurnReport[] = [];
  beforeAll(() => {
    game = playWithAi({ scenario: '1921', seed, settings: { weather: 'drawn' } }, Infinity, ({ state }) => {
      reports.push(...state.reports.slice(-1));
    });
  });

  test('comes to an end it can name', () => {
    expect(game.state.outcome).toBeDefined();
    const { outcome, settings, date } = game.state;
    const reviewed = { year: settings.endYear, quarter: 4 };
    expect(outcome?.ending !== 'review' || hashData(outcome.date) === hashData(reviewed)).toBe(true);
    expect(date.year).toBeGreaterThan(1925);
    expect(date.year).toBeLessThanOrEqual(settings.endYear + 1);
  });

  test('holds the invariants every year', () => {
    for (const year of game.state.years) {
      expect(() => hashData(year)).not.toThrow();
      for (const share of [year.urbanShare, year.farmLabourShare, year.coordination, year.collectivisedShare]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(year.population).toBeGreaterThan(50);
      expect(year.farmOutput + year.nonFarmOutput).toBeCloseTo(year.gdp, 8);
      expect(year.procurement).toBeLessThanOrEqual(year.grainHarvest);
    }
    expect(game.state.politics.committee.length).toBe(61);
    expect(reports.length).toBe(game.log.turns.length);
    for (const { ballots } of reports) {
      for (const { votesFor, votesAgainst } of ballots) expect(votesFor + votesAgainst).toBe(61);
    }
  });

  test('is the same game when played again, and when replayed from its log', () => {
    const again = playWithAi({ scenario: '1921', seed, settings: { weather: 'drawn' } });
    expect(again.log.turns.map(({ hash }) => hash)).toEqual(game.log.turns.map(({ hash }) => hash));
    const replay = replayLog(game.log);
    expect(replay.problem).toBeUndefined();
    expect(hashState(replay.state)).toBe(hashState(game.state));
  });

  test('goes on alike after a save and a load in the middle', () => {
    const half = Math.floor(game.log.turns.length / 2);
    const middle = replayLog(game.log, half);
    const text = JSON.stringify(packSave('half way', { ...game.log, turns: game.log.turns.slice(0, half) }, middle.state));
    const opened = openSave(text);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    let state: GameState = JSON.parse(JSON.stringify(opened.save.state)) as GameState;
    while (state.outcome === undefined) state = resolveWithAi(state, SEAT_IDS).state;
    expect(hashState(state)).toBe(hashState(game.state));
  });
});

describe('logs and saves that are not what they claim', () => {
  const game = () => playWithAi({ scenario: '1921', seed: 'forged' }, 4);
  const text = ({ log, state }: PlayedGame, change: (save: Record<string, unknown>) => void) => {
    const save = JSON.parse(JSON.stringify(packSave('x', log, state))) as Record<string, unknown>;
    change(save);
    return JSON.stringify(save);
  };
  const problemOf = (content: string) => {
    const opened = openSave(content);
    return opened.ok ? 'opened' : opened.problem.code;
  };

  test('a good one opens', () => {
    expect(problemOf(text(game(), () => {}))).toBe('opened');
  });

  test.each([
    ['cut off', (good: string) => good.slice(0, 1000), 'notJson'],
    ['another file', () => '{"format":"something else"}', 'notASave'],
    ['an array', () => '[]', 'notASave'],
    ['nothing', () => '', 'notJson'],
  ])('%s is named for what it is', (_name, spoil, code) => {
    expect(problemOf(spoil(text(game(), () => {})))).toBe(code);
  });

  test('a later format, a damaged part, a state that was touched, and a forged state with a fresh hash', () => {
    const played = game();
    expect(problemOf(text(played, (save) => (save['version'] = 99)))).toBe('newerVersion');
    expect(problemOf(text(played, (save) => delete save['log']))).toBe('damaged');
    const touch = (save: Record<string, unknown>) => {
      const state = save['state'] as GameState;
      state.politics.legitimacy = 0.99;
      return state;
    };
    expect(problemOf(text(played, (save) => touch(save)))).toBe('hashDiffers');
    expect(
      problemOf(
        text(played, (save) => {
          save['hash'] = hashState(touch(save));
        }),
      ),
    ).toBe('hashDiffers');
  });

  test('a log with a changed command is stopped at its turn', () => {
    const { log } = game();
    const turns = log.turns.map((turn, index) => (index === 2 ? { ...turn, commands: turn.commands.slice(1) } : turn));
    const replay = replayLog({ ...log, turns });
    expect(replay.problem?.turn).toBe(2);
  });

  test('every part of a state survives the save', () => {
    const { log, state } = game();
    const parsed = parseSave(JSON.stringify(packSave('x', log, state)));
    if (!parsed.ok) throw new Error(parsed.problem.code);
    expect(parsed.save.state).toEqual(JSON.parse(JSON.stringify(state)));
    expect(Object.keys(parsed.save.state).toSorted()).toEqual(Object.keys(state).toSorted());
  });
});
