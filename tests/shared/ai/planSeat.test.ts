import { describe, expect, test } from '@jest/globals';
import { planSeat } from '../../../shared/ai/planSeat.ts';
import { applyCommand, checkCommand, parseCommand } from '../../../shared/commands/index.ts';
import { leverTarget, programmeOf } from '../../../shared/ai/programmeOf.ts';
import { playWithAi } from '../../../shared/replay/play.ts';
import type { GameState } from '../../../shared/state/gameState.ts';
import { LEVER_IDS } from '../../../shared/state/levers.ts';
import { FACTION_IDS, SEAT_IDS } from '../../../shared/state/seats.ts';
import { createGame } from '../../../shared/turn/createGame.ts';
import { resolveTurn } from '../../../shared/turn/resolveTurn.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { deepFreeze, newGame } from '../../support/newGame.ts';

/** Lets every seat plan and puts every command through parse, check and apply; any refusal is collected. */
function playStrictly(start: GameState): { state: GameState; refused: string[]; commands: number } {
  let state = start;
  const refused: string[] = [];
  let commands = 0;
  while (state.outcome === undefined) {
    for (const seat of SEAT_IDS) {
      for (const planned of planSeat(viewFor(state, seat), state.seed)) {
        const parsed = parseCommand(planned);
        const verdict = parsed.ok ? checkCommand(viewFor(state, seat), parsed.command) : parsed;
        if (!parsed.ok || !verdict.ok) refused.push(`${String(state.date.year)} ${seat} ${JSON.stringify(planned)}`);
        else applyCommand(state, seat, parsed.command);
        commands += 1;
      }
    }
    state = resolveTurn(state);
  }
  return { state, refused, commands };
}

describe('the AI', () => {
  test.each([
    ['a', 4, 'apparatus'],
    ['b', 20, 'technocrats'],
    ['c', 2, 'workersOpposition'],
    ['d', 8, 'organs'],
  ] as const)(
    'game %s, %i quarters a turn, led by %s: no command is refused from the first turn to the last',
    (seed, turnLength, leadership) => {
      const { refused, commands } = playStrictly(createGame({ scenario: '1921', seed, settings: { turnLength, leadership } }));
      expect(refused).toEqual([]);
      expect(commands).toBeGreaterThan(100);
    },
  );

  test('plans from the view alone, without touching it, and the same view gives the same plan', () => {
    const state = resolveTurn(newGame());
    for (const seat of SEAT_IDS) {
      const view = deepFreeze(structuredClone(viewFor(state, seat)));
      expect(planSeat(view, state.seed)).toEqual(planSeat(view, state.seed));
    }
    expect(planSeat(viewFor(state, 'observer'), state.seed)).toEqual([]);
  });

  test('a second plan in the same turn only adds what the first could not know', () => {
    const state = newGame({ leadership: 'apparatus' });
    for (const command of planSeat(viewFor(state, 'apparatus'), state.seed)) applyCommand(state, 'apparatus', command);
    const again = planSeat(viewFor(state, 'left'), state.seed).filter(({ type }) => type === 'castVote');
    expect(again).toHaveLength(state.pending.motions.length);
  });

  test.each(FACTION_IDS)('a leadership of %s takes its levers towards its programme', (faction) => {
    const state = newGame({ leadership: faction });
    const programme = programmeOf(faction, 1921);
    if (programme === undefined) throw new Error('no programme');
    const view = viewFor(state, faction);
    const orders = planSeat(view, state.seed).filter((command) => command.type === 'setOrder');
    for (const { lever, value } of orders) {
      if (lever === 'planScope') continue; // held back while markets are missing
      const target = leverTarget(programme, lever, 1921);
      expect(Math.abs(value - target)).toBeLessThanOrEqual(Math.abs(view.orders[lever] - target) + 1e-12);
    }
    expect(orders.every(({ lever }) => LEVER_IDS.includes(lever))).toBe(true);
  });
});

describe('whole games of the AI', () => {
  const games = ['2', '3', '5'].map((seed) => playWithAi({ scenario: '1921', seed }).state);

  test('led by the apparatus, the typical game stays near the record in 1940 and 1985', () => {
    // Maddison Project 2013: 2,144 in 1940 and 6,708 in 1985.
    const near = games.filter((state) => {
      const at = (year: number) => state.years.find((account) => account.year === year)?.gdpPerHead ?? NaN;
      return Math.abs(at(1940) / 2144 - 1) < 0.15 && Math.abs(at(1985) / 6708 - 1) < 0.15;
    });
    expect(near.length).toBeGreaterThanOrEqual(2);
  });

  test('consent never runs out before 1990', () => {
    const before1990 = games.flatMap(({ standing }) => standing.filter(({ year }) => year < 1990));
    expect(Math.min(...before1990.map(({ legitimacy }) => legitimacy))).toBeGreaterThan(0.03);
  });

  test('the peasantry keeps selling on that road in most years', () => {
    for (const state of games) expect(state.world.withholding).toBeLessThan(0.1);
  });

  test('the leadership can change hands: in at least one of a few games it does, in most it does not', () => {
    const leaders = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'].map(
      (seed) => playWithAi({ scenario: '1921', seed }).state.politics.leadership.seat,
    );
    const changed = leaders.filter((seat) => seat !== 'apparatus').length;
    expect(changed).toBeGreaterThanOrEqual(1);
    expect(changed).toBeLessThanOrEqual(6);
  });
});
