import { committeeCount } from '../politics/committeeCount.ts';
import { policyIdeology } from '../politics/policyIdeology.ts';
import { satisfaction } from '../politics/satisfaction.ts';
import { speakerOf } from '../politics/speakerOf.ts';
import type { EconomyState, EconomyYear } from '../state/economyState.ts';
import type { GameState } from '../state/gameState.ts';
import { FACTION_IDS } from '../state/seats.ts';
import type { FactionId, SeatId } from '../state/seats.ts';
import { regionalFigures } from '../world/regionalFigures.ts';
import { deskFor } from './deskFor.ts';
import { orderRanges } from './orderRanges.ts';
import { risksOf } from './risksOf.ts';
import { PUBLISHED_SERIES } from './view.ts';
import type { PublishedSeries, SeatView } from './view.ts';

/** The part of a view that every seat shares and that stands still within a turn. */
type PublicPart = Omit<SeatView, 'seat' | 'desk' | 'reported'>;

const publicParts = new WeakMap<GameState, { readonly turn: number; readonly part: PublicPart }>();

/** What is printed of a series for a year: harvests as they were reported, the rest as measured. */
function published(year: EconomyYear, series: PublishedSeries): number {
  return series === 'grainHarvest' ? year.reportedHarvest : year[series];
}

function publishedSeries(years: readonly EconomyYear[]): Record<PublishedSeries, number[]> {
  const entries = PUBLISHED_SERIES.map((series) => [series, years.map((year) => published(year, series))] as const);
  return Object.fromEntries(entries) as Record<PublishedSeries, number[]>;
}

function satisfactions(state: GameState): Record<FactionId, number> {
  const policy = policyIdeology(state.orders, state.laws);
  return Object.fromEntries(FACTION_IDS.map((faction) => [faction, satisfaction(faction, policy)])) as Record<FactionId, number>;
}

function buildPublicPart(state: GameState): PublicPart {
  const { politics, world } = state;
  const report = state.reports.at(-1);
  return {
    rulesVersion: state.rulesVersion,
    scenario: state.scenario,
    settings: state.settings,
    turn: state.turn,
    date: state.date,
    leadership: { ...politics.leadership, figure: speakerOf(politics.leadership.seat, state.date.year) },
    committee: committeeCount(politics.committee),
    legitimacy: politics.legitimacy,
    orders: state.orders,
    orderRanges: orderRanges(state.laws, state.orders, state.settings.turnLength / 4),
    laws: state.laws,
    world: {
      posture: world.posture,
      engagement: world.engagement,
      contractTrust: world.contractTrust,
      withholding: world.withholding,
      peasantAnger: world.peasantAnger,
      tension: world.tension,
    },
    years: state.years.map(({ year }) => year),
    series: publishedSeries(state.years),
    standing: state.standing,
    regions: regionalFigures(state),
    risks: risksOf(state),
    satisfaction: satisfactions(state),
    ...(report === undefined ? {} : { report }),
    ...(state.outcome === undefined ? {} : { outcome: state.outcome }),
  };
}

function publicPartOf(state: GameState): PublicPart {
  const known = publicParts.get(state);
  if (known?.turn === state.turn) return known.part;
  const part = buildPublicPart(state);
  publicParts.set(state, { turn: state.turn, part });
  return part;
}

/** The economy as a seat knows it: peasants know their barns, and nobody is told of deaths that have not happened yet. */
function reportedEconomy(state: GameState, seat: SeatId | 'observer'): EconomyState {
  return { ...state.economy, pendingFamineDeaths: 0, grainReserve: seat === 'peasantry' ? state.economy.grainReserve : 0 };
}

/** Everything a seat may know. Secrets of other seats, and the truth behind reports, are not in it. */
export function viewFor(state: GameState, seat: SeatId | 'observer'): SeatView {
  return { ...publicPartOf(state), seat, reported: reportedEconomy(state, seat), desk: deskFor(state, seat) };
}
