import { openStream } from '../math/rng.ts';
import type { Rng } from '../math/rng.ts';
import type { CalibratedEconomy } from '../economy/calibratedEconomy.ts';
import { calibrate } from '../economy/calibrate.ts';
import { gameEconomy } from '../content/gameEconomy.ts';
import { MONEYS } from '../content/economies/moneys.ts';
import type { MoneyDefinition } from '../state/moneyDefinition.ts';
import type { EconomyDefinition } from '../state/economyDefinition.ts';
import type { GameDate } from '../state/calendar.ts';
import { copyPlain } from '../state/copyPlain.ts';
import type { GameState, Headline, TurnReport } from '../state/gameState.ts';

/** Somebody who checks the game quarter by quarter. */
export type QuarterObserver = (state: Readonly<GameState>) => void;

/** A turn being resolved: the draft of the next state and what will stand in the report. */
export interface TurnDraft {
  readonly state: GameState;
  readonly definition: EconomyDefinition;
  readonly economy: CalibratedEconomy;
  readonly money: MoneyDefinition;
  readonly from: GameDate;
  readonly ballots: TurnReport['ballots'][number][];
  readonly orders: TurnReport['orders'][number][];
  readonly headlines: Headline[];
  emergency?: string;
  /** Hears of every quarter when it is over; must not touch the state. */
  readonly onQuarter?: QuarterObserver;
}

/** Money and prices of an economy. Throws if it has none: a game cannot do without. */
export function moneyOf(definition: EconomyDefinition): MoneyDefinition {
  const money = MONEYS[definition.id];
  if (money === undefined) throw new Error(`no money for economy ${definition.id}`);
  return money;
}

/** A draft on a copy of the state: nobody ever sees half a turn. */
export function openDraft(state: GameState, onQuarter?: QuarterObserver): TurnDraft {
  const definition = gameEconomy(state);
  return {
    state: copyPlain(state),
    definition,
    economy: calibrate(definition),
    money: moneyOf(definition),
    from: state.date,
    ballots: [],
    orders: [],
    headlines: [],
    ...(onQuarter === undefined ? {} : { onQuarter }),
  };
}

/** Opens a named stream of chance of the game. */
export function chance(draft: TurnDraft, stream: string): Rng {
  return openStream(draft.state.seed, draft.state.random, stream);
}

/** Adds a line of news, dated with the quarter under way. */
export function announce(draft: TurnDraft, text: string, tone: Headline['tone'], params: Headline['params'] = {}): void {
  draft.headlines.push({ date: draft.state.date, text, params, tone });
}
