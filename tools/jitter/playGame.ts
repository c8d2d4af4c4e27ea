import { HISTORY } from '../../shared/data/history/history.ts';
import { forecastFan } from '../../shared/explain/forecastFan.ts';
import { resolveWithAi } from '../../shared/replay/play.ts';
import type { EconomyRecord } from '../../shared/state/economyState.ts';
import type { GameState } from '../../shared/state/gameState.ts';
import { hashState } from '../../shared/state/hash.ts';
import { SEAT_IDS } from '../../shared/state/seats.ts';
import { createGame } from '../../shared/turn/createGame.ts';
import { resolveTurn } from '../../shared/turn/resolveTurn.ts';
import { viewFor } from '../../shared/views/viewFor.ts';
import { meanAbsolutePercentageError, pairs } from '../backtest/errors.ts';
import { numberFaults } from '../invariants/numberFaults.ts';
import { watchGame } from '../invariants/watchGame.ts';
import { playTurn } from '../mechanisms/course.ts';
import type { CoursePlan } from '../mechanisms/course.ts';
import { EAST_ASIAN, HISTORY as HISTORY_COURSE, NEP_KEPT } from '../mechanisms/courses.ts';
import type { GamePlan } from './gameKinds.ts';

/** How a game went. */
export interface PlayedGame {
  readonly ending: string;
  readonly lastYear: number;
  /** Mean absolute error of GDP per head against history, percent, over the years played. */
  readonly gdpError: number;
  readonly faults: readonly string[];
  /** Hash of the last state, and of the forecast and the risks shown there. */
  readonly hash: string;
  readonly shown: string;
}

/** What the leadership follows; with the AI in all seats nothing but its own mind. */
const COURSES: Readonly<Record<GamePlan['kind'], CoursePlan | undefined>> = {
  ai: undefined,
  history: HISTORY_COURSE,
  'nep-kept': NEP_KEPT,
  'east-asian': EAST_ASIAN,
};

/** Complaints that are kept of one game: the first says what to look for. */
const FAULTS_KEPT = 20;

function gdpError(years: readonly EconomyRecord[]): number {
  const accounts = years.map(({ year, gdpPerHead }) => ({ year, value: gdpPerHead }));
  return meanAbsolutePercentageError(pairs(accounts, HISTORY.gdpPerHead));
}

/** What a seat is shown at the end: risks, and a small forecast fan. */
function lookAhead(state: GameState): unknown {
  const view = viewFor(state, 'right');
  return { risks: view.risks, fan: forecastFan(view, {}, 3, 4, state.seed) };
}

/** Plays a game to its end and watches its invariants in every quarter. What throws is a fault. */
export function playGame({ kind, seed, settings }: GamePlan): PlayedGame {
  let state = createGame({ scenario: '1921', seed, settings });
  const watched = watchGame(state);
  const course = COURSES[kind];
  const faults: string[] = [];
  let shown: unknown;
  try {
    while (state.outcome === undefined) {
      if (course !== undefined) playTurn(state, course, []);
      state = course === undefined ? resolveWithAi(state, SEAT_IDS, watched.onQuarter).state : resolveTurn(state, watched.onQuarter);
      if (shown === undefined && state.date.year >= 1926) {
        shown = lookAhead(state);
        faults.push(...numberFaults(shown, `forecast of ${state.date.year}`));
      }
    }
  } catch (error) {
    faults.push(`${state.date.year}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return {
    ending: state.outcome?.ending ?? 'stopped by a fault',
    lastYear: state.years.at(-1)?.year ?? 0,
    gdpError: gdpError(state.years),
    faults: [...watched.faults, ...faults].slice(0, FAULTS_KEPT),
    hash: faults.length > 0 ? '' : hashState(state),
    shown: JSON.stringify(shown ?? ''),
  };
}
