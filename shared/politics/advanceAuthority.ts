import { POLITICS_PARAMETERS } from '../content/politicsParameters.ts';
import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import { clamp, mean } from '../math/numbers.ts';
import type { GameState } from '../state/gameState.ts';
import type { StandingLedger } from '../state/politicsState.ts';
import { MOST_CAPITAL } from '../state/politicsState.ts';
import { FACTION_IDS } from '../state/seats.ts';
import type { FactionId } from '../state/seats.ts';
import { committeeCount } from './committeeCount.ts';
import { policyIdeology } from './policyIdeology.ts';
import { satisfaction } from './satisfaction.ts';
import { standingLedger } from './standingLedger.ts';

/**
 * Authority that the new rich and campaigns against officials cost, 0-1. Unease is felt by those in the Committee who came for
 * equality, the Left and the Workers' Opposition, and by officials who lose by rivals in wealth; criticism by all who hold office.
 */
export function socialLosses(state: GameState): number {
  const { committee } = state.politics;
  const count = committeeCount(committee);
  const uneasy = (count.left + count.workersOpposition + count.apparatus) / committee.length;
  const unease = SOCIETY_PARAMETERS.unease.authority * (state.society.years.at(-1)?.unease ?? 0) * uneasy;
  const { criticism } = state.orders;
  const { authority, authorityAtExtreme } = SOCIETY_PARAMETERS.criticism;
  return unease + criticism * (authority + authorityAtExtreme * criticism);
}

/**
 * A year of standing: authority approaches what consent, content members and the faction's own numbers support. Returns the
 * ledger of it.
 */
export function advanceAuthority(state: GameState): StandingLedger {
  const { leadership, committee, legitimacy } = state.politics;
  const p = POLITICS_PARAMETERS.authority;
  const policy = policyIdeology(state.orders, state.laws);
  const content = mean(committee.map(({ faction }) => satisfaction(faction, policy)));
  const share = committeeCount(committee)[leadership.seat] / committee.length;
  const start = leadership.authority;
  const supports = [
    { cause: 'habit', amount: p.base - start },
    { cause: 'consent', amount: p.fromLegitimacy * legitimacy },
    { cause: 'contentment', amount: p.fromSatisfaction * content },
    { cause: 'members', amount: p.fromMembers * share },
    { cause: 'newRich', amount: -socialLosses(state) },
  ] as const;
  const parts = supports.map(({ cause, amount }) => ({ cause, amount: p.adjustment * amount }));
  leadership.authority = clamp(start + parts.reduce((sum, { amount }) => sum + amount, 0), 0, 1);
  return standingLedger(state.politics.ledgers?.authority.to ?? start, start, leadership.authority, parts);
}

/** What a year brings a faction in political capital, by where it comes from. */
export function capitalIncome(
  politics: { readonly leadership: { readonly seat: FactionId; readonly authority: number }; readonly members: number },
  faction: FactionId,
  count: number,
): Readonly<Record<'everyFaction' | 'members' | 'office', number>> {
  const { leadership, members } = politics;
  const p = POLITICS_PARAMETERS.capital;
  return {
    everyFaction: p.income,
    members: (p.incomePerMemberShare * count) / members,
    office: faction === leadership.seat ? p.leadershipIncome + p.leadershipIncomePerAuthority * leadership.authority : 0,
  };
}

/** A year's political capital for every faction: by members, and for the leadership by authority. */
export function advanceCapital(state: GameState): void {
  const { leadership, committee, capital } = state.politics;
  const count = committeeCount(committee);
  for (const faction of FACTION_IDS) {
    const income = capitalIncome({ leadership, members: committee.length }, faction, count[faction]);
    capital[faction] = clamp(capital[faction] + income.everyFaction + income.members + income.office, 0, MOST_CAPITAL);
  }
}
