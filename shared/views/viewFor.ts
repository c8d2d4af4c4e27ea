import { gameEconomy } from '../content/gameEconomy.ts';
import { committeeCount } from '../politics/committeeCount.ts';
import { policyIdeology } from '../politics/policyIdeology.ts';
import { satisfaction } from '../politics/satisfaction.ts';
import { speakerOf } from '../politics/speakerOf.ts';
import type { EconomyFactors } from '../state/economyFactors.ts';
import type { EconomyRecord, EconomyYear } from '../state/economyState.ts';
import type { GameState } from '../state/gameState.ts';
import { FACTION_IDS } from '../state/seats.ts';
import type { FactionId, SeatId } from '../state/seats.ts';
import { publishAnger } from '../society/publishAnger.ts';
import { publishSociety } from '../society/publishSociety.ts';
import { publishFactors } from '../society/publishFactors.ts';
import { publishEconomy, publishYear } from '../society/publishYear.ts';
import { statisticalTrust } from '../society/statisticalTrust.ts';
import { worldAccessFactor } from '../world/worldAccessFactor.ts';
import { publishMapBooks } from '../world/regions/publishMapBooks.ts';
import { regionalFigures } from '../world/regions/regionalFigures.ts';
import { deskFor } from './deskFor.ts';
import { orderRanges } from './orderRanges.ts';
import { planView } from './planView.ts';
import { publishReport } from './publishReport.ts';
import { risksOf } from './risksOf.ts';
import { concessionsView, tradeView } from './tradeView.ts';
import { PUBLISHED_SERIES } from './view.ts';
import type { PublishedSeries, SeatView } from './view.ts';

/** The part of a view that every seat shares and that stands still within a turn. */
type PublicPart = Omit<SeatView, 'seat' | 'desk' | 'reported' | 'closedYear' | 'truth' | 'planTruth' | 'accounts' | 'report'>;

const publicParts = new WeakMap<GameState, { readonly turn: number; readonly part: PublicPart }>();

/** The printed accounts: what the statistical service makes of every year. */
function printedYears(state: GameState): EconomyRecord[] {
  return state.years.map((year, index) => publishYear(year, state.statistics.years[index]));
}

function seriesOf(years: readonly EconomyRecord[]): Record<PublishedSeries, number[]> {
  const entries = PUBLISHED_SERIES.map((series) => [series, years.map((year) => year[series])] as const);
  return Object.fromEntries(entries) as Record<PublishedSeries, number[]>;
}

/** The last two accounts with what their figures are made of. */
function accountsOf(records: readonly EconomyRecord[], allFactors: readonly EconomyFactors[]): EconomyYear[] {
  const last = records.slice(-allFactors.length);
  return allFactors.flatMap((factors, index) => {
    const account = last[index];
    return account === undefined ? [] : [{ ...account, factors }];
  });
}

/** The same as they are printed: nothing in them tells what is not. */
function printedAccounts(state: GameState): EconomyYear[] {
  const { parameters } = gameEconomy(state);
  const biases = state.statistics.years.slice(-state.factors.length);
  return accountsOf(state.years, state.factors).map((account, index) => {
    const bias = biases[index];
    return { ...publishYear(account, bias), factors: publishFactors(account, bias, parameters) };
  });
}

function satisfactions(state: GameState): Record<FactionId, number> {
  const policy = policyIdeology(state.orders, state.laws);
  return Object.fromEntries(FACTION_IDS.map((faction) => [faction, satisfaction(faction, policy)])) as Record<FactionId, number>;
}

/** What the books of the statistical service tell when the archive opens. */
function archivedStatistics({ outcome, statistics }: GameState): Pick<SeatView['statistics'], 'overstated'> {
  if (outcome === undefined) return {};
  return { overstated: statistics.years.flatMap(({ year, overstated }) => (overstated === undefined ? [] : [{ year, ...overstated }])) };
}

function buildPublicPart(state: GameState): PublicPart {
  const { politics, world } = state;
  const printed = printedYears(state);
  return {
    rulesVersion: state.rulesVersion,
    scenario: state.scenario,
    settings: state.settings,
    turn: state.turn,
    date: state.date,
    leadership: { ...politics.leadership, figure: speakerOf(politics.leadership.seat, state.date.year) },
    committee: committeeCount(politics.committee),
    legitimacy: politics.legitimacy,
    ...(politics.ledgers === undefined ? {} : { standingLedgers: politics.ledgers }),
    orders: state.orders,
    orderRanges: orderRanges(state.laws, state.orders, state.settings.turnLength / 4),
    laws: state.laws,
    world: {
      posture: world.posture,
      engagement: world.engagement,
      contractTrust: world.contractTrust,
      ...(world.trustLedger === undefined ? {} : { trustLedger: world.trustLedger }),
      withholding: world.withholding,
      peasantAnger: world.peasantAnger,
      ...(world.angerLedger === undefined ? {} : { angerLedger: publishAnger(world.angerLedger, state.statistics.years.at(-1)) }),
      tension: world.tension,
      ...(world.tensionLedger === undefined ? {} : { tensionLedger: world.tensionLedger }),
      access: worldAccessFactor(world) * state.trade.access,
    },
    years: state.years.map(({ year }) => year),
    series: seriesOf(printed),
    outputs: printed.map(({ outputs }) => outputs),
    statistics: { trust: statisticalTrust(state), officialIndex: state.statistics.officialIndex, ...archivedStatistics(state) },
    money: {
      prices: state.money.prices,
      ...(state.money.account === undefined ? {} : { account: state.money.account }),
      ...(state.money.before === undefined ? {} : { before: state.money.before }),
    },
    society: state.society.years.map((year, index) => publishSociety(year, printed[index])),
    societyFactors: state.society.factors,
    standing: state.standing,
    regions: regionalFigures(state, printed.at(-1)),
    ...(state.mapBooks === undefined ? {} : { mapBooks: publishMapBooks(state.mapBooks, state.statistics.years, state) }),
    projects: state.projects,
    plan: planView(state),
    trade: tradeView(state),
    concessions: concessionsView(state),
    risks: risksOf(state, printed),
    satisfaction: satisfactions(state),
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

/** Whether a seat has eyes of its own: the organs read what is not printed, the village sees its fields, and the end opens the archive. */
function knowsTruth(state: GameState, seat: SeatId | 'observer'): boolean {
  return state.outcome !== undefined || seat === 'organs' || seat === 'peasantry';
}

/** What depends on whose knowledge it is: the start of forecasts, the last year's quarters, the report, and the truth for those who know it. */
function knowledgeOf(
  state: GameState,
  seat: SeatId | 'observer',
): Pick<SeatView, 'reported' | 'closedYear' | 'truth' | 'planTruth' | 'accounts' | 'report'> {
  const report = state.reports.at(-1);
  const { closedYear, economy, statistics, years } = state;
  if (knowsTruth(state, seat)) {
    return {
      reported: economy,
      truth: seriesOf(years),
      planTruth: state.plan.years.map(({ year, actual }) => ({ year, actual })),
      accounts: accountsOf(years, state.factors),
      ...(report === undefined ? {} : { report }),
      ...(closedYear === undefined ? {} : { closedYear }),
    };
  }
  const reported = publishEconomy(economy, statistics.years.at(-1), years.at(-1));
  const accounts = printedAccounts(state);
  const printed = { reported, accounts, ...(report === undefined ? {} : { report: publishReport(report, statistics.years) }) };
  if (closedYear === undefined) return printed;
  return { ...printed, closedYear: { ...closedYear, start: publishEconomy(closedYear.start, statistics.years.at(-2), years.at(-2)) } };
}

/** Everything a seat may know. Secrets of other seats, and the truth behind reports, are not in it. */
export function viewFor(state: GameState, seat: SeatId | 'observer'): SeatView {
  return { ...publicPartOf(state), ...knowledgeOf(state, seat), seat, desk: deskFor(state, seat) };
}
