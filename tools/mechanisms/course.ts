import { planAnswers } from '../../shared/ai/planAnswers.ts';
import { planConcessions } from '../../shared/ai/planConcessions.ts';
import { planLaws } from '../../shared/ai/planLaws.ts';
import { planOrders } from '../../shared/ai/planOrders.ts';
import { planProjects } from '../../shared/ai/planProjects.ts';
import { planSeat } from '../../shared/ai/planSeat.ts';
import { planTargets } from '../../shared/ai/planTargets.ts';
import { planTrade } from '../../shared/ai/planTrade.ts';
import { planVotes } from '../../shared/ai/planVotes.ts';
import { applyCommand, checkCommand, parseCommand } from '../../shared/commands/index.ts';
import type { Command } from '../../shared/commands/index.ts';
import type { ProgrammeDefinition } from '../../shared/content/types.ts';
import type { EconomyRecord } from '../../shared/state/economyState.ts';
import type { GameSettings, GameState } from '../../shared/state/gameState.ts';
import { isFaction, SEAT_IDS } from '../../shared/state/seats.ts';
import type { FactionId, OutsideSeatId, SeatId } from '../../shared/state/seats.ts';
import { createGame } from '../../shared/turn/createGame.ts';
import { resolveTurn } from '../../shared/turn/resolveTurn.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { viewFor } from '../../shared/views/viewFor.ts';
import { recordTurn } from './turnRecord.ts';
import type { TurnRecord } from './turnRecord.ts';

/** Commands a seat gives on top of what its AI does, from its own view. */
export type Steering = (view: SeatView) => readonly Command[];

/** How a demonstration wants a game played. What it does not name, the AI does as in any game. */
export interface CoursePlan {
  readonly scenario?: string;
  readonly seed?: string;
  readonly settings?: Partial<GameSettings>;
  /** Programme the leadership follows, whoever holds it, in place of the programme of its faction. */
  readonly programme?: (year: number) => ProgrammeDefinition;
  /** How the leadership answers events that it may meet, by event; the AI draws an answer to the others. */
  readonly answers?: Readonly<Record<string, string>>;
  /** A united Party votes with the leadership and moves nothing against it: the class that has settled its quarrel. */
  readonly party?: 'united';
  /** What the leadership does on top, after its AI: an order given here replaces the AI's order on the same lever. */
  readonly steer?: Steering;
  /** What seats outside the Party do on top. */
  readonly outside?: Partial<Readonly<Record<OutsideSeatId, Steering>>>;
}

/** A game played to its end, with the commands of the demonstration that were accepted. */
export interface Course {
  readonly state: GameState;
  readonly years: readonly EconomyRecord[];
  /** What the demonstration itself ordered, and when. */
  readonly given: readonly { readonly turn: number; readonly seat: SeatId; readonly command: Command }[];
  /** The game at the start of every turn, for figures that no yearly account holds. */
  readonly turns: readonly TurnRecord[];
}

/** Puts a plan of the AI on the table; what has become impossible since it was made is left out, as in every game. */
function take(state: GameState, seat: SeatId, planned: readonly Command[]): void {
  for (const command of planned) {
    const parsed = parseCommand(command);
    if (parsed.ok && checkCommand(viewFor(state, seat), parsed.command).ok) applyCommand(state, seat, parsed.command);
  }
}

/** Puts the commands of a demonstration on the table. Throws when one is refused: it would not have shown what it says. */
function insist(state: GameState, seat: SeatId, commands: readonly Command[]): void {
  for (const command of commands) {
    const parsed = parseCommand(command);
    const verdict = parsed.ok ? checkCommand(viewFor(state, seat), parsed.command) : parsed;
    if (!parsed.ok || !verdict.ok)
      throw new Error(`${seat} in ${state.date.year}: ${JSON.stringify(command)} refused: ${JSON.stringify(verdict)}`);
    applyCommand(state, seat, parsed.command);
  }
}

/** Answers to open events: as the plan says, and drawn by the AI where it says nothing. */
function answer(view: SeatView, seat: SeatId, plan: CoursePlan, seed: string): Command[] {
  const drawn = planAnswers(view, seat, seed).flatMap((command) => (command.type === 'answerEvent' ? [command] : []));
  return drawn.map((command) => ({ ...command, option: plan.answers?.[command.event] ?? command.option }));
}

/** The leadership on the programme a demonstration names: the AI's own ways of tabling laws, giving orders, planning, building and trading. */
function followProgramme(view: SeatView, programme: ProgrammeDefinition): Command[] {
  return [
    ...planLaws(view, programme),
    ...planOrders(view, programme),
    ...planTargets(view, programme),
    ...planProjects(view, programme),
    ...planTrade(view, programme),
    ...planConcessions(view, programme),
  ];
}

/** A united Party: for what the leadership moves, against everything else. */
function voteWithLeadership(view: SeatView): Command[] {
  return view.desk.agenda
    .filter(({ id }) => view.desk.votes[id] === undefined)
    .map(({ id, by }) => ({ type: 'castVote', motion: id, vote: by === view.leadership.seat ? 'for' : 'against' }));
}

function planTurn(view: SeatView, seat: SeatId, plan: CoursePlan, seed: string): Command[] {
  const leads = seat === view.leadership.seat;
  if (leads && plan.programme !== undefined) {
    return [...answer(view, seat, plan, seed), ...followProgramme(view, plan.programme(view.date.year))];
  }
  if (!leads && isFaction(seat) && plan.party === 'united') return planAnswers(view, seat, seed);
  return planSeat(view, seed);
}

function castVotes(state: GameState, factions: readonly FactionId[], plan: CoursePlan): void {
  for (const faction of factions) {
    const view = viewFor(state, faction);
    take(state, faction, plan.party === 'united' ? voteWithLeadership(view) : planVotes(view, faction));
  }
}

/** Puts the commands of a turn on the table, all of them those of the plan or of the AI; what the plan gave on top is added to `given`. */
export function playTurn(state: GameState, plan: CoursePlan, given: Course['given'][number][]): void {
  for (const seat of SEAT_IDS) take(state, seat, planTurn(viewFor(state, seat), seat, plan, state.seed));
  const steered: [SeatId, Steering | undefined][] = [
    [state.politics.leadership.seat, plan.steer],
    ...(Object.entries(plan.outside ?? {}) as [OutsideSeatId, Steering][]),
  ];
  for (const [seat, steer] of steered) {
    const commands = steer?.(viewFor(state, seat)) ?? [];
    insist(state, seat, commands);
    given.push(...commands.map((command) => ({ turn: state.turn, seat, command })));
  }
  castVotes(state, SEAT_IDS.filter(isFaction), plan);
}

const played = new WeakMap<CoursePlan, Course>();

/**
 * Plays a fresh game under a plan, through the same parse, check, apply and resolve as every game. The same plan object is
 * played once and shared. Throws when a command of the demonstration is refused.
 */
export function playCourse(plan: CoursePlan): Course {
  const known = played.get(plan);
  if (known !== undefined) return known;
  let state = createGame({ scenario: plan.scenario ?? '1921', seed: plan.seed ?? 'mechanisms', settings: plan.settings ?? {} });
  const given: Course['given'][number][] = [];
  const turns = [recordTurn(state)];
  while (state.outcome === undefined) {
    playTurn(state, plan, given);
    state = resolveTurn(state);
    turns.push(recordTurn(state));
  }
  const course = { state, years: state.years, given, turns };
  played.set(plan, course);
  return course;
}
