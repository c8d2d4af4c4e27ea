import type { Source } from '../data/source.ts';
import type { Condition } from '../effects/condition.ts';
import type { Effect } from '../effects/effect.ts';
import type { Knots } from '../math/numbers.ts';
import type { GameDate } from '../state/calendar.ts';
import type { LeverId } from '../state/levers.ts';
import type { Ideology, IdeologyAxis } from '../state/politicsState.ts';
import type { FactionId, OutsideSeatId, SeatId } from '../state/seats.ts';

/** A lever as players see it. One file each in `content/levers`. */
export interface LeverDefinition {
  readonly id: LeverId;
  readonly title: string;
  /** One sentence: what the lever does in the model. */
  readonly summary: string;
  readonly group: 'accumulation' | 'plan' | 'village' | 'society' | 'world';
  readonly unit: 'share of GDP' | 'share' | 'intensity';
  readonly min: number;
  readonly max: number;
  /** Smallest change that makes sense. */
  readonly step: number;
  /** Furthest the lever can move in a year. */
  readonly yearlyLimit: number;
  /** Where on the axes of ideology the lever's full range moves policy. */
  readonly leaning: Partial<Ideology>;
  readonly sources: readonly Source[];
}

/** A step on a law's ordered scale. */
export interface LawPosition {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Ranges the position imposes on levers. */
  readonly bounds: Partial<Record<LeverId, { readonly min?: number; readonly max?: number }>>;
  readonly leaning: Partial<Record<IdeologyAxis, number>>;
}

/** A law: an ordered scale of positions. One file each in `content/laws`. */
export interface LawDefinition {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly positions: readonly LawPosition[];
  /** Political capital that tabling a motion costs, per step moved. */
  readonly costPerStep: number;
  /** What history did: position index from a date on, dates ascending; the first is the position of March 1921. */
  readonly history: readonly { readonly from: GameDate; readonly position: number }[];
  readonly sources: readonly Source[];
}

/** A Party faction. One file each in `content/factions`. */
export interface FactionDefinition {
  readonly id: FactionId;
  readonly title: string;
  readonly summary: string;
  readonly wants: string;
  readonly ideology: Ideology;
  /** Colour on charts and in the committee hall, `#rrggbb`. */
  readonly colour: string;
  /** Members of the Central Committee at the start of the 1921 scenario. */
  readonly members: number;
  /** Programme followed when an AI of this faction leads, from a year on, years ascending. */
  readonly programmes: readonly { readonly from: number; readonly programme: string }[];
  readonly sources: readonly Source[];
}

/** A seat outside the Party. One file each in `content/outside`. */
export interface OutsideSeatDefinition {
  readonly id: OutsideSeatId;
  readonly title: string;
  readonly summary: string;
  readonly wants: string;
  readonly colour: string;
  readonly sources: readonly Source[];
}

/** A person of the record. One file each in `content/figures`. */
export interface FigureDefinition {
  readonly id: string;
  readonly name: string;
  readonly faction: FactionId;
  readonly born: number;
  readonly died: number;
  /** Years in which the figure could speak for the faction. */
  readonly prominentFrom: number;
  readonly prominentTo: number;
  readonly office: string;
  readonly sources: readonly Source[];
}

/** A course of policy: levers by year and laws by date. One file each in `content/programmes`. */
export interface ProgrammeDefinition {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly levers: Readonly<Record<LeverId, Knots>>;
  /** Law positions the programme wants, from a year on; a law not named is left as it is. */
  readonly laws: Readonly<Record<string, readonly (readonly [year: number, position: number])[]>>;
  readonly sources: readonly Source[];
}

export interface EventOption {
  readonly id: string;
  readonly title: string;
  /** What the option is known to do, in plain words. */
  readonly summary: string;
  readonly effects: readonly Effect[];
  /** How much an AI in a seat likes the option; a seat not named weighs 1. */
  readonly weights: Partial<Record<SeatId, number>>;
}

/** An event opens doors; outcomes come from the model. One file each in `content/events`. */
export interface EventDefinition {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Who answers: the holder of the leadership, or a seat. */
  readonly addressee: 'leadership' | OutsideSeatId;
  readonly years: readonly [from: number, to: number];
  readonly once: boolean;
  readonly when: Condition;
  readonly options: readonly EventOption[];
  readonly historicalNote: string;
  readonly sources: readonly Source[];
}

/** Where and when a game starts. One file each in `content/scenarios`. */
export interface ScenarioDefinition {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly start: GameDate;
  readonly endYear: number;
  /** Economy definition that gives initial stocks, parameters and shocks. */
  readonly economy: string;
  /** Faction that leads unless the game is set otherwise. */
  readonly leadership: FactionId;
  readonly legitimacy: number;
  readonly authority: number;
  readonly sources: readonly Source[];
}
