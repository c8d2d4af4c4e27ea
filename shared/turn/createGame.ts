import { LAWS, SCENARIOS } from '../content/index.ts';
import { gameEconomy } from '../content/gameEconomy.ts';
import { recordedCourse } from '../content/recordedCourse.ts';
import { calibrate } from '../economy/calibrate.ts';
import { ordersAt } from '../economy/ordersAt.ts';
import { startEconomy } from '../economy/startEconomy.ts';
import { openStream } from '../math/rng.ts';
import type { RandomPositions } from '../math/rng.ts';
import { foundPolitics } from '../politics/foundPolitics.ts';
import { foundSociety } from '../society/foundSociety.ts';
import { foundPlan } from '../society/plan/foundPlan.ts';
import { quarterIndex } from '../state/calendar.ts';
import type { GameDate } from '../state/calendar.ts';
import { RULES_VERSION } from '../state/gameState.ts';
import type { GameSettings, GameState } from '../state/gameState.ts';
import { LEVER_IDS } from '../state/levers.ts';
import type { Levers } from '../state/levers.ts';
import { lawRange } from '../views/orderRanges.ts';
import { foundProjects } from '../world/projects/foundProjects.ts';
import { foundRegions } from '../world/regions/foundRegions.ts';
import { foundWorld } from '../world/foundWorld.ts';
import { foundConcessions } from '../world/concessions/foundConcessions.ts';
import { startTrade } from '../world/trade/startTrade.ts';
import { clamp } from '../math/numbers.ts';
import { emptyPending } from './emptyPending.ts';
import { foundMoney } from './playMoney.ts';
import { prepareRecord } from './prepareRecord.ts';
import { moneyOf } from './turnDraft.ts';

export interface NewGame {
  readonly scenario: string;
  readonly seed: string;
  readonly settings?: Partial<GameSettings>;
}

/** The position every law had on a date of the record. */
export function historicalLaws(date: GameDate): Record<string, number> {
  const laws: Record<string, number> = {};
  for (const law of Object.values(LAWS)) {
    const inForce = law.history.filter(({ from }) => quarterIndex(from) <= quarterIndex(date)).at(-1) ?? law.history[0];
    laws[law.id] = inForce?.position ?? 0;
  }
  return laws;
}

function lawfulOrders(levers: Levers, laws: Record<string, number>): Levers {
  const orders = { ...levers };
  for (const lever of LEVER_IDS) {
    const { low, high } = lawRange(laws, lever);
    orders[lever] = clamp(orders[lever], low.value, high.value);
  }
  return orders;
}

/** Starts a game. Throws on an unknown scenario: names from outside are checked before they come here. */
export function createGame({ scenario: scenarioId, seed, settings = {} }: NewGame): GameState {
  const scenario = Object.hasOwn(SCENARIOS, scenarioId) ? SCENARIOS[scenarioId] : undefined;
  if (scenario === undefined) throw new Error(`unknown scenario ${scenarioId}`);
  const agreed: GameSettings = {
    turnLength: 4,
    endYear: scenario.endYear,
    weather: 'historical',
    parameterPack: 'baseline',
    war: 'historical',
    leadership: scenario.leadership,
    ironman: false,
    ...settings,
  };
  const definition = gameEconomy({ scenario: scenario.id, settings: agreed });
  prepareRecord(definition, agreed);
  const random: RandomPositions = {};
  const laws = historicalLaws(scenario.start);
  const calibrated = calibrate(definition);
  const economy = startEconomy(calibrated);
  return {
    rulesVersion: RULES_VERSION,
    scenario: scenario.id,
    seed,
    settings: agreed,
    turn: 0,
    date: scenario.start,
    random,
    orders: lawfulOrders(ordersAt(recordedCourse(scenario.id), scenario.start.year), laws),
    laws,
    economy,
    years: [],
    factors: [],
    openYear: { start: { ...economy }, inputs: [] },
    regions: foundRegions(scenario.start, economy),
    projects: foundProjects(),
    plan: foundPlan(),
    trade: startTrade(definition, scenario.start.year),
    concessions: foundConcessions(scenario.start.year),
    statistics: { years: [], officialIndex: [] },
    society: foundSociety(),
    money: foundMoney(moneyOf(definition), calibrated),
    standing: [],
    politics: foundPolitics(scenario, agreed.leadership, openStream(seed, random, 'committee')),
    world: foundWorld(),
    openEvents: [],
    firedEvents: {},
    pending: emptyPending(),
    reports: [],
  };
}
