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
  readonly group: 'accumulation' | 'plan' | 'money' | 'village' | 'society' | 'world';
  readonly unit: 'share of GDP' | 'share' | 'intensity' | 'growth per year' | 'ratio';
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
  /** Years in which the figure was the first among those of the faction. */
  readonly leads?: readonly [from: number, to: number];
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
  /** Programme that history followed: what levers start from, and what charts draw beside a run. */
  readonly course: string;
  /** Faction that leads unless the game is set otherwise. */
  readonly leadership: FactionId;
  readonly legitimacy: number;
  readonly authority: number;
  readonly sources: readonly Source[];
}

/** An article of the in-game library. One file each in `content/articles`. Texts are plain paragraphs, no markup. */
export interface ArticleDefinition {
  readonly id: string;
  readonly title: string;
  readonly kind: 'mechanism' | 'branch' | 'institution' | 'concept' | 'actor';
  /** One sentence for tooltips. */
  readonly summary: string;
  /** What it was. */
  readonly history: readonly string[];
  /** How the model treats it: which figures move it, in which direction. */
  readonly model: readonly string[];
  /** What historians and economists disagree about; empty when they do not. */
  readonly contested: readonly string[];
  /** Ids of related articles. */
  readonly related: readonly string[];
  /** Levers, laws, series or mechanisms (`S3`) whose tooltips link here. */
  readonly links: readonly string[];
  readonly sources: readonly Source[];
}

/** A site that was, or could have been, let to foreign capital. One file each in `content/concessions`. */
export interface ConcessionSite {
  readonly id: string;
  readonly title: string;
  /** Unit of the map. */
  readonly unit: string;
  readonly kind: 'mining' | 'oil' | 'timber' | 'manufacture' | 'farming' | 'trade' | 'transport' | 'fishing';
  /** What is dug, cut, made or carried. */
  readonly product: string;
  /** Who held it, and from which country; undefined when it was offered and nobody came. */
  readonly concessionaire?: string;
  readonly country?: string;
  /** Years it was held in the record; undefined when it never was. */
  readonly held?: readonly [from: number, to: number];
  /** Foreign capital the site takes, billions of 1990 dollars. Judgement of size class, not a figure of the record. */
  readonly capital: number;
  readonly note: string;
  readonly sources: readonly Source[];
}

export const PROJECT_KINDS = [
  'power',
  'metal',
  'machines',
  'oil',
  'gas',
  'chemicals',
  'rail',
  'canal',
  'farming',
  'urban',
  'zone',
] as const;

/** A great project on the map. One file each in `content/projects`. */
export interface ProjectDefinition {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: (typeof PROJECT_KINDS)[number];
  /** Units of the map it is built in; the first carries its mark. */
  readonly units: readonly string[];
  /** First year it can be begun. */
  readonly from: number;
  /** Years in which it was built in the record; undefined when it was only planned or never thought of. */
  readonly built?: readonly [from: number, to: number];
  /** Works were begun in the record and given up; `built` then has the years of the attempt. */
  readonly abandoned?: true;
  /** Whole cost, billions of 1990 dollars. Judgement of size class against the investment of its time. */
  readonly cost: number;
  /** Shortest time of building, years. */
  readonly years: number;
  /** What must be there before it can be begun. */
  readonly needs: {
    readonly projects?: readonly string[];
    /** Producer goods output of the country, billions of 1990 dollars. */
    readonly heavyOutput?: number;
    readonly laws?: readonly { readonly law: string; readonly atLeast?: number; readonly atMost?: number }[];
  };
  /** What it adds when finished, in the model's own terms. */
  readonly effects: readonly (
    | {
        readonly kind: 'capacity';
        readonly product: 'grain' | 'coal' | 'oil' | 'gas' | 'steel' | 'electricity' | 'tractors' | 'cloth';
        readonly amount: number;
        readonly unit: string;
      }
    /** Yearly output of goods that have no physical series, billions of 1990 dollars. Judgement. */
    | { readonly kind: 'output'; readonly sector: 'producer' | 'consumer'; readonly amount: number }
    /** Sown land added, as a share of what is sown when it is begun. */
    | { readonly kind: 'land'; readonly share: number }
    /** Freight the country can carry, added as a share of what it carries when it is begun. */
    | { readonly kind: 'transport'; readonly amount: number }
    /** Added to the openness the country reaches, 0 to 1. */
    | { readonly kind: 'openness'; readonly amount: number }
    /** Townspeople housed or carried, millions. */
    | { readonly kind: 'urban'; readonly amount: number }
  )[];
  readonly note: string;
  readonly sources: readonly Source[];
}
