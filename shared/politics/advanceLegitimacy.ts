import { gameEconomy } from '../content/gameEconomy.ts';
import { POLITICS_PARAMETERS } from '../content/politicsParameters.ts';
import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import { clamp } from '../math/numbers.ts';
import { pressFreedom } from '../society/pressFreedom.ts';
import { referenceCourse } from '../society/referenceCourse.ts';
import type { EconomyRecord } from '../state/economyState.ts';
import type { GameState } from '../state/gameState.ts';
import type { StandingLedger } from '../state/politicsState.ts';
import { everydayParts } from './everydayParts.ts';
import type { EverydayPart } from './everydayParts.ts';
import { standingLedger } from './standingLedger.ts';

/** A signed part of the change of consent in a year. */
export interface LegitimacyPart {
  readonly cause:
    | 'return'
    | 'growth'
    | 'hunger'
    | 'repression'
    | 'ruralCoercion'
    | 'disorganisation'
    | 'revelation'
    | 'war'
    | 'unemployment'
    | 'inequality'
    | 'privileges'
    | 'goods'
    | EverydayPart['cause'];
  readonly change: number;
}

/** What people hold against those above them: want of work, inequality, and privileges that everybody knows of. */
function socialParts({ society }: GameState, year: EconomyRecord): LegitimacyPart[] {
  const p = SOCIETY_PARAMETERS.legitimacy;
  const { gini, privileges } = society.years.at(-1) ?? { gini: 0, privileges: 0 };
  return [
    { cause: 'unemployment', change: -p.unemployment * Math.max(0, year.unemployment - p.toleratedUnemployment) },
    { cause: 'inequality', change: -p.inequality * Math.max(0, gini - p.toleratedGini) },
    { cause: 'privileges', change: -p.privileges * privileges },
  ];
}

/** What work finds in the shops, against the record: people who are used to more or less forgive or hold it against those above. */
function goodsPart(state: GameState, year: EconomyRecord): LegitimacyPart {
  const now = state.society.years.at(-1);
  const record = referenceCourse(gameEconomy(state), state.settings.war === 'historical').get(year.year);
  const deviation = now === undefined || record === undefined ? 0 : now.incentive - record.incentive;
  return { cause: 'goods', change: SOCIETY_PARAMETERS.legitimacy.goods * deviation };
}

/** What an open press has to tell of corruption beyond what people put up with, 0-1. */
function revealed(state: GameState, year: EconomyRecord): number {
  return pressFreedom(state.laws) * Math.max(0, year.corruption - POLITICS_PARAMETERS.legitimacy.toleratedCorruption);
}

/** News of it shocks those who were not told before; what everybody knows wears on. */
function revelationPart(state: GameState, year: EconomyRecord): LegitimacyPart {
  const { revelation, revelationEver } = POLITICS_PARAMETERS.legitimacy;
  const told = revealed(state, year);
  const news = Math.max(0, told - (state.politics.usualRevelation ?? 0));
  return { cause: 'revelation', change: -revelation * news - revelationEver * told };
}

/** The parts of this year's change of consent: they add up to it, before it is held within 0-1. */
export function legitimacyParts(state: GameState): LegitimacyPart[] {
  const year = state.years.at(-1);
  if (year === undefined) return [];
  const before = state.years.at(-2);
  const p = POLITICS_PARAMETERS.legitimacy;
  const atWar = year.occupation > 0;
  const freed = !atWar && (before?.occupation ?? 0) > 0;
  const growth = before === undefined ? 0 : year.consumptionPerHead / before.consumptionPerHead - 1;
  const surprise = freed || before === undefined ? 0 : clamp(growth - state.politics.expectedGrowth, p.growthFloor, p.growthCeiling);
  const rise = before === undefined ? 0 : Math.max(0, year.disorganisation - before.disorganisation);
  const queues = p.disorganisation * Math.max(0, year.disorganisation - p.toleratedDisorganisation);
  return [
    { cause: 'return', change: p.returnRate * (p.rest - state.politics.legitimacy) },
    { cause: 'growth', change: (atWar ? p.growthInWar : p.growth) * surprise },
    { cause: 'hunger', change: (-p.hunger * year.famineDeaths) / year.population },
    { cause: 'repression', change: -p.repression * state.orders.repression },
    { cause: 'ruralCoercion', change: -p.ruralCoercion * state.orders.ruralCoercion },
    { cause: 'disorganisation', change: -queues - p.disorganisationRise * rise },
    revelationPart(state, year),
    { cause: 'war', change: (atWar ? p.rally : 0) + (freed ? p.victory : 0) },
    ...socialParts(state, year),
    goodsPart(state, year),
    ...everydayParts(state),
  ];
}

/** Moves consent and what people expect by a year, and returns the ledger of it. Call once a year, after the yearly account. */
export function advanceLegitimacy(state: GameState): StandingLedger | undefined {
  const { politics, years } = state;
  const year = years.at(-1);
  const before = years.at(-2);
  if (year === undefined) return undefined;
  const start = politics.legitimacy;
  const parts = legitimacyParts(state);
  const change = parts.reduce((sum, part) => sum + part.change, 0);
  politics.legitimacy = clamp(politics.legitimacy + change, 0, 1);
  const { adjustment, floor, ceiling, revelationHabit } = POLITICS_PARAMETERS.expectation;
  const known = politics.usualRevelation ?? 0;
  politics.usualRevelation = known + revelationHabit * (revealed(state, year) - known);
  const growth = before === undefined ? 0 : year.consumptionPerHead / before.consumptionPerHead - 1;
  politics.expectedGrowth += adjustment * (clamp(growth, floor, ceiling) - politics.expectedGrowth);
  const amounts = parts.map(({ cause, change: amount }) => ({ cause, amount }));
  return standingLedger(politics.ledgers?.consent.to ?? start, start, politics.legitimacy, amounts);
}
