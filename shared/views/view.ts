import type { SignedLedger } from '../math/signedLedger.ts';
import type { GameDate } from '../state/calendar.ts';
import type { QuarterInputs } from '../state/economyDefinition.ts';
import type { EconomyState, EconomyYear } from '../state/economyState.ts';
import type { GameSettings, Outcome, TurnReport, YearStanding } from '../state/gameState.ts';
import type { LeverId, Levers } from '../state/levers.ts';
import type { MapBooks } from '../state/mapBooks.ts';
import type { PhysicalOutputs } from '../state/physicalOutputs.ts';
import type { Fulfilment, PlanOrder } from '../state/planState.ts';
import type { ProjectOrder, ProjectsState } from '../state/projectsState.ts';
import type { PlacedGood } from '../state/regionsState.ts';
import type { PriceColumns } from '../state/moneyRecord.ts';
import type { MoneyBefore, MoneyQuarter } from '../state/moneyAccount.ts';
import type { Motion, StandingLedger, Vote } from '../state/politicsState.ts';
import type { FactionId, SeatId } from '../state/seats.ts';
import type { SocietyFactors, SocietyYear } from '../state/societyState.ts';
import type { AccountedYear, OverstatedGrowth } from '../state/statisticsState.ts';
import type { TradeOrders } from '../state/tradeState.ts';
import type { AngerCause, Posture, TensionCause, TrustCause } from '../state/worldState.ts';
import type { PlanView } from './planView.ts';
import type { ConcessionDesk, ConcessionsView, TradeView } from './tradeView.ts';

/** Yearly series that are published. */
export const PUBLISHED_SERIES = [
  'gdpPerHead',
  'population',
  'urbanShare',
  'farmLabourShare',
  'grainHarvest',
  'procurement',
  'voluntarySales',
  'heavyOutput',
  'consumerOutput',
  'farmOutput',
  'nonFarmOutput',
  'consumptionPerHead',
  'investmentShare',
  'herd',
  'coordination',
  'schooling',
  'famineDeaths',
] as const;
export type PublishedSeries = (typeof PUBLISHED_SERIES)[number];

/** A member as others see them: the faction is known, the strength of conviction is not. */
export type CommitteeCount = Record<FactionId, number>;

/** A risk that can end the rule of the leadership. */
export interface Risk {
  readonly id: 'legitimacy' | 'authority' | 'hunger' | 'disorganisation' | 'war';
  /** 0 = far away, 1 = it happens. */
  readonly level: number;
  /** Change over the last year. */
  readonly trend: number;
}

/** A unit of the map with the figures that the map modes draw. */
export interface RegionFigures {
  /** Millions. */
  readonly population: number;
  readonly urbanShare: number;
  /** Million tonnes, as reported. */
  readonly harvest: number;
  /** Harvest against the unit's normal one, 1 = normal. */
  readonly harvestIndex: number;
  /** Non-farm output, billions of 1990 dollars. */
  readonly industry: number;
  /** Its two parts: producer goods, and consumer goods and services. */
  readonly heavyIndustry: number;
  readonly lightIndustry: number;
  /** Parts of what the nation makes of some goods, 0-1; a good that is not made here is left out. */
  readonly goods: Readonly<Partial<Record<PlacedGood, number>>>;
  /** Rails against the industrial centre of 1921, which is 1. */
  readonly railways: number;
  /** Million hectares. */
  readonly sownArea: number;
  /** Part of the nation's herd index. */
  readonly herd: number;
  /** Grain the state took or bought from the last harvest, million tonnes. */
  readonly procurement: number;
  /** Deaths of hunger from the last harvest, per thousand people, as far as they are reported. */
  readonly hunger: number;
  /** 0 = quiet, 1 = open revolt. */
  readonly unrest: number;
  /** People who moved in (negative: away) within the country in the last year, per thousand. */
  readonly netMigration: number;
  /** Whether the front stood in the unit in the last year. */
  readonly occupied: boolean;
  /** Great projects of the unit: those under construction, and those finished. */
  readonly building: readonly string[];
  readonly built: readonly string[];
}

/** What stops a lever from going further: a law, the pace a state apparatus can follow, or the lever's own end. */
export type OrderLimit = { readonly kind: 'law'; readonly law: string } | { readonly kind: 'pace' } | { readonly kind: 'lever' };

/** The values a lever may be ordered to this turn, and what sets either end. */
export interface OrderRange {
  readonly min: number;
  readonly max: number;
  readonly minLimit: OrderLimit;
  readonly maxLimit: OrderLimit;
}

/** What a seat may know that holds for a whole turn. */
export interface SeatView {
  readonly rulesVersion: string;
  readonly scenario: string;
  readonly settings: GameSettings;
  /** The seat whose knowledge this is, or an onlooker's. */
  readonly seat: SeatId | 'observer';
  readonly turn: number;
  readonly date: GameDate;
  readonly leadership: { readonly seat: FactionId; readonly since: GameDate; readonly authority: number; readonly figure: string };
  readonly committee: CommitteeCount;
  readonly legitimacy: number;
  /** Why consent and authority moved in the last year closed. */
  readonly standingLedgers?: { readonly consent: StandingLedger; readonly authority: StandingLedger };
  readonly orders: Levers;
  /** Range that laws and the yearly limit leave to each lever this turn. */
  readonly orderRanges: Readonly<Record<LeverId, OrderRange>>;
  readonly laws: Readonly<Record<string, number>>;
  readonly world: {
    readonly posture: Posture;
    readonly engagement: number;
    readonly contractTrust: number;
    /** Why it changed in the last year closed. */
    readonly trustLedger?: SignedLedger<TrustCause>;
    readonly withholding: number;
    readonly peasantAnger: number;
    /** Why it changed in the last year closed, as far as it is printed. */
    readonly angerLedger?: SignedLedger<AngerCause>;
    readonly tension: number;
    /** Why it changed in the last year closed. */
    readonly tensionLedger?: SignedLedger<TensionCause>;
    /** What posture, engagement and trade let through, 1 = as in the record. */
    readonly access: number;
  };
  readonly years: readonly number[];
  readonly series: Readonly<Record<PublishedSeries, readonly number[]>>;
  /** Yearly standing of the regime, one entry a year played. */
  readonly standing: readonly YearStanding[];
  readonly regions: Readonly<Record<string, RegionFigures>>;
  /** What the last account did to the units, term by term, as far as it is printed: what their ledgers explain. */
  readonly mapBooks?: MapBooks;
  /** Great projects begun, with what is drawn for them. How far they put the nation off history's path is in `departure`. */
  readonly projects: Readonly<ProjectsState>;
  /** The plan in force, what is expected, fulfilment as reported, storming and unfinished building. */
  readonly plan: PlanView;
  readonly trade: TradeView;
  readonly concessions: ConcessionsView;
  readonly risks: readonly Risk[];
  /** Physical outputs, one entry a year. */
  readonly outputs: readonly PhysicalOutputs[];
  /** The last two yearly accounts as printed, the older first: what ledgers explain. */
  readonly accounts: readonly EconomyYear[];
  /** The quarters of the last account: what "why?" runs again without one cause. */
  readonly closedYear?: AccountedYear<QuarterInputs, EconomyState>;
  readonly statistics: {
    /** How far printed figures can be trusted, 0-1, as anyone can judge from plan, fear and inspection. */
    readonly trust: number;
    /** Official index of national income, first year = 100. */
    readonly officialIndex: readonly number[];
    /** By what its growth was overstated, by year: the archive has it when it opens at the end. */
    readonly overstated?: readonly (OverstatedGrowth & { readonly year: number })[];
  };
  /** Money and prices: the account of the last quarter and the course of prices. */
  readonly money: { readonly account?: MoneyQuarter; readonly before?: MoneyBefore; readonly prices: PriceColumns };
  /** Strata, owners, incentives, campaigns, officials and living standards as printed, one entry a year. */
  readonly society: readonly SocietyYear[];
  /** What the last two years of society followed from, the older first: orders and laws of the day. */
  readonly societyFactors: readonly SocietyFactors[];
  /** The figures as they were: for those who know better, and for all when the archive opens at the end. */
  readonly truth?: Readonly<Record<PublishedSeries, readonly number[]>>;
  /** Fulfilment of plans as it was, beside `plan.years`: for those who know the truth. */
  readonly planTruth?: readonly { readonly year: number; readonly actual: Fulfilment }[];
  /** The economy as it is reported: the state that forecasts start from. */
  readonly reported: EconomyState;
  readonly report?: TurnReport;
  /** How satisfied each faction is with policy, 0-1. */
  readonly satisfaction: Readonly<Record<FactionId, number>>;
  readonly outcome?: Outcome;
  /** What this seat has put on its desk this turn, and the public agenda. Refreshed after every command. */
  readonly desk: Desk;
}

/** The part of a view that changes within a turn. */
export interface Desk {
  readonly orders: Partial<Levers>;
  readonly agenda: readonly Motion[];
  readonly votes: Readonly<Record<string, Vote>>;
  /** Political capital left after what is pending. Undefined for seats outside the Party. */
  readonly capital?: number;
  readonly campaign?: FactionId;
  readonly withholding?: number;
  readonly engagement?: number;
  readonly posture?: Posture;
  readonly openEvents: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
  /** Great projects to be begun or given up: empty for all but the leadership. */
  readonly projects: Readonly<Record<string, ProjectOrder>>;
  /** A plan to be adopted, or the one in force to be dropped: only the leadership has it. */
  readonly plan?: PlanOrder;
  /** Decisions on trade of the leadership, and whether the debt is to be struck off. */
  readonly trade?: TradeOrders;
  readonly repudiate?: true;
  /** Offers and cancellations of the leadership, or bids of foreign capital, by site. */
  readonly concessions?: ConcessionDesk;
}
