import type { EconomyFactors } from './economyFactors.ts';
import type { RandomPositions } from '../math/rng.ts';
import type { GameDate, TurnLength } from './calendar.ts';
import type { QuarterInputs } from './economyDefinition.ts';
import type { ConcessionOrders, ConcessionsState } from './concessionsState.ts';
import type { EconomyRecord, EconomyState } from './economyState.ts';
import type { Levers } from './levers.ts';
import type { BallotResult, Motion, PoliticsState, Vote } from './politicsState.ts';
import type { PlanOrder, PlanState } from './planState.ts';
import type { ProjectOrder, ProjectsState } from './projectsState.ts';
import type { MapBooks } from './mapBooks.ts';
import type { RegionsState } from './regionsState.ts';
import type { FactionId, SeatId } from './seats.ts';
import type { MoneyRecord } from './moneyRecord.ts';
import type { AccountedYear, StatisticsState } from './statisticsState.ts';
import type { SocietyState } from './societyState.ts';
import type { TradeOrders, TradeState } from './tradeState.ts';
import type { ParameterPackId } from './parameterPacks.ts';
import type { Posture, WorldState } from './worldState.ts';

/** Raised whenever the same seed and commands would give another game. */
export const RULES_VERSION = '0.2.0';

export const WEATHER_SOURCES = ['historical', 'drawn'] as const;
export const WAR_SETTINGS = ['historical', 'none'] as const;

/** What is agreed before a game starts and never changes in it. */
export interface GameSettings {
  /** Quarters in a turn. */
  readonly turnLength: TurnLength;
  /** Last year played. */
  readonly endYear: number;
  /** Weather of the record, or drawn from the frequency of the record. */
  readonly weather: (typeof WEATHER_SOURCES)[number];
  /** Whether the war of 1941-45 comes. */
  readonly war: (typeof WAR_SETTINGS)[number];
  /** The school of historians whose parameters the model takes. */
  readonly parameterPack: ParameterPackId;
  /** The faction that holds the leadership at the start. */
  readonly leadership: FactionId;
  /** Losing the leadership ends the game for its holder. */
  readonly ironman: boolean;
}

/** An event waiting for an answer. */
export interface OpenEvent {
  readonly id: string;
  readonly seat: SeatId;
  readonly since: GameDate;
}

/** What seats have put on the table for the turn under way. Emptied when the turn is resolved. */
export interface PendingTurn {
  /** Orders the leadership wants to give. */
  orders: Partial<Levers>;
  /** The agenda: public at once, so that others can answer. */
  motions: Motion[];
  /** Lines of the factions on motions, by motion id. Secret until the ballot. */
  votes: Record<string, Partial<Record<FactionId, Vote>>>;
  /** Factions spending on winning over members of another. */
  campaigns: Partial<Record<FactionId, FactionId>>;
  withholding?: number;
  engagement?: number;
  posture?: Posture;
  /** Options chosen, by event id. */
  answers: Record<string, string>;
  /** Great projects to be begun or given up. */
  projects: Record<string, ProjectOrder>;
  /** A plan to be adopted, or the one in force to be dropped. */
  plan?: PlanOrder;
  /** Decisions on foreign trade. */
  trade: TradeOrders;
  /** Set when the leadership is to stop paying the foreign debt. */
  repudiate?: boolean;
  /** Offers and bids for concessions. */
  concessions: ConcessionOrders;
}

/** A line of news in the turn report. `text` names an entry of the text catalogue. */
export interface Headline {
  readonly date: GameDate;
  readonly text: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly tone: 'good' | 'bad' | 'neutral';
}

/** What changed in a turn and why. */
export interface TurnReport {
  readonly turn: number;
  readonly from: GameDate;
  readonly to: GameDate;
  readonly ballots: readonly BallotResult[];
  /** Orders that changed: lever, before, after. `limitedBy` names the law that cut the order short. */
  readonly orders: readonly { readonly lever: string; readonly before: number; readonly after: number; readonly limitedBy?: string }[];
  readonly headlines: readonly Headline[];
  /** Set when a crisis ended a long turn early. */
  readonly emergency?: string;
}

/** How the regime stood at the end of a year. */
export interface YearStanding {
  readonly year: number;
  readonly legitimacy: number;
  readonly authority: number;
  readonly tension: number;
  readonly leadership: FactionId;
}

export const ENDINGS = ['review', 'collapse', 'defeat', 'ousted'] as const;
export interface Outcome {
  readonly ending: (typeof ENDINGS)[number];
  readonly date: GameDate;
}

/** The whole game as plain JSON data: no classes, Maps, functions or undefined holes. */
export interface GameState {
  readonly rulesVersion: string;
  readonly scenario: string;
  readonly seed: string;
  readonly settings: GameSettings;
  /** Turns resolved so far. */
  turn: number;
  /** The next quarter to be played. */
  date: GameDate;
  random: RandomPositions;
  /** Orders of state in force. */
  orders: Levers;
  /** Position in force of every law, by law id. */
  laws: Record<string, number>;
  economy: EconomyState;
  /** One record a year, as it truly was. */
  years: EconomyRecord[];
  /** What the figures of the last two accounts are made of, the older first: what ledgers explain. */
  factors: EconomyFactors[];
  /** Quarters since the last yearly account, with the economy it left: the next account closes them. */
  openYear: AccountedYear<QuarterInputs, EconomyState>;
  /** The quarters of the last account: what "why?" runs again without one cause. */
  closedYear?: AccountedYear<QuarterInputs, EconomyState>;
  statistics: StatisticsState;
  /** Strata, owners, incentives, campaigns and officials. */
  society: SocietyState;
  money: MoneyRecord;
  /** The Soviet units of the map: where the nation's figures are. */
  regions: RegionsState;
  /** What the last account did to them, term by term: what their ledgers explain. */
  mapBooks?: MapBooks;
  projects: ProjectsState;
  /** The plan in force, how plans were fulfilled, and what strain left unfinished. */
  plan: PlanState;
  trade: TradeState;
  concessions: ConcessionsState;
  /** One record a year: how the regime stood. */
  standing: YearStanding[];
  politics: PoliticsState;
  world: WorldState;
  openEvents: OpenEvent[];
  /** Year in which an event last fired, by event id. */
  firedEvents: Record<string, number>;
  pending: PendingTurn;
  /** The last few reports, the latest at the end. */
  reports: TurnReport[];
  outcome?: Outcome;
}

/** A command as it stands in the log. */
export interface LoggedCommand {
  readonly seat: SeatId;
  /** The command as accepted; typed `unknown` here because the state layer does not know commands. */
  readonly command: unknown;
}

/** A turn in the log: the commands accepted in it, those of AI seats included, and the hash after it was resolved. */
export interface LoggedTurn {
  readonly commands: readonly LoggedCommand[];
  readonly hash: string;
}

/** The truth about a game: everything else can be rebuilt from it. */
export interface GameLog {
  readonly rulesVersion: string;
  readonly scenario: string;
  readonly seed: string;
  readonly settings: GameSettings;
  readonly turns: readonly LoggedTurn[];
}

export const SAVE_FORMAT = 'commanding-heights-save';
/** Raised whenever the form of a save changes, with a step in `migrateSave.ts`. */
export const SAVE_VERSION = 2;

/** A save as it travels and lies on disk: the log, and the state at its end so that it opens at once, both packed by `packTables`. */
export interface SaveFile extends Omit<Save, 'log' | 'state'> {
  readonly log: Omit<GameLog, 'turns'> & { readonly turns: unknown };
  readonly state: Readonly<Record<string, unknown>>;
}

/** A save that has been read. */
export interface Save {
  readonly format: typeof SAVE_FORMAT;
  readonly version: number;
  readonly title: string;
  readonly log: GameLog;
  readonly state: GameState;
  /** Hash of `state`. */
  readonly hash: string;
}
