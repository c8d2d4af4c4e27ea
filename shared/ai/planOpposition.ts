import { AI_PARAMETERS } from '../content/aiParameters.ts';
import { LAWS } from '../content/index.ts';
import type { Command } from '../commands/index.ts';
import { lawInterest } from '../politics/memberScore.ts';
import { CAMPAIGN_COST, motionCost } from '../politics/motionCost.ts';
import { policyIdeology } from '../politics/policyIdeology.ts';
import { satisfaction } from '../politics/satisfaction.ts';
import { FACTIONS } from '../content/index.ts';
import { FACTION_IDS } from '../state/seats.ts';
import type { FactionId } from '../state/seats.ts';
import type { SeatView } from '../views/view.ts';
import { expectedShare } from './expectBallot.ts';

/** The candidates a faction would rather see in office than the leadership, itself among them. */
function preferredCandidates(view: SeatView, faction: FactionId): FactionId[] {
  return FACTION_IDS.filter(
    (candidate) =>
      candidate !== view.leadership.seat &&
      satisfaction(faction, FACTIONS[candidate].ideology) - view.satisfaction[faction] > AI_PARAMETERS.gainToChallenge,
  );
}

/** A bid to change the leadership, when the faction can expect to win with itself or with a candidate it can live with. */
function planChallenge(view: SeatView, faction: FactionId): Command[] {
  const settled = view.date.year - view.leadership.since.year >= AI_PARAMETERS.grace;
  const taken = view.desk.agenda.some((motion) => motion.subject.kind === 'leadership');
  const cost = motionCost({ kind: 'leadership', candidate: faction }, view.laws);
  if (!settled || taken || cost > (view.desk.capital ?? 0)) return [];
  let best: { readonly candidate: FactionId; readonly share: number } | undefined;
  for (const candidate of preferredCandidates(view, faction)) {
    const share = expectedShare(view, { id: 'leadership', by: faction, subject: { kind: 'leadership', candidate } });
    const floor = best?.share ?? AI_PARAMETERS.shareToChallenge;
    if (share > floor || (share === floor && candidate === faction)) best = { candidate, share };
  }
  return best === undefined ? [] : [{ type: 'tableLeadershipMotion', candidate: best.candidate }];
}

/** The change of law the faction likes best among those that a majority can be expected for. */
function planMotion(view: SeatView, faction: FactionId): Command[] {
  const capital = view.desk.capital ?? 0;
  if (capital < AI_PARAMETERS.reserveForLaw) return [];
  const policy = policyIdeology(view.orders, view.laws);
  let best: { readonly law: string; readonly position: number; readonly interest: number } | undefined;
  for (const law of Object.values(LAWS)) {
    const current = view.laws[law.id];
    if (current === undefined || view.desk.agenda.some(({ id }) => id === `law:${law.id}`)) continue;
    for (const position of [current - 1, current + 1]) {
      if (law.positions[position] === undefined) continue;
      const interest = lawInterest(faction, law.id, position, view.laws, policy);
      if (interest <= (best?.interest ?? AI_PARAMETERS.lineFrom)) continue;
      const subject = { kind: 'law', law: law.id, position } as const;
      const share = expectedShare(view, { id: `law:${law.id}`, by: faction, subject });
      if (share >= AI_PARAMETERS.shareToOppose) best = { law: law.id, position, interest };
    }
  }
  return best === undefined ? [] : [{ type: 'tableLawMotion', law: best.law, position: best.position }];
}

/** A campaign among the members of the faction nearest in ideals, or of the leadership once it is weak. */
export function planCampaign(view: SeatView, faction: FactionId, spent: number): Command[] {
  const left = (view.desk.capital ?? 0) - spent;
  if (left < AI_PARAMETERS.reserveForCampaign + CAMPAIGN_COST || view.desk.campaign !== undefined) return [];
  const targets = FACTION_IDS.filter((other) => other !== faction && view.committee[other] > 1).map((other) => {
    const kinship = satisfaction(other, FACTIONS[faction].ideology);
    return { other, appeal: (1 - view.satisfaction[other]) * kinship * view.committee[other] };
  });
  const best = targets.reduce<(typeof targets)[number] | undefined>(
    (found, target) => (found === undefined || target.appeal > found.appeal ? target : found),
    undefined,
  );
  return best === undefined ? [] : [{ type: 'campaign', target: best.other }];
}

/** What a faction out of office puts on the table: a challenge, else a motion, else a campaign. */
export function planOpposition(view: SeatView, faction: FactionId): Command[] {
  const challenge = planChallenge(view, faction);
  if (challenge.length > 0) return challenge;
  const motion = planMotion(view, faction);
  return motion.length > 0 ? motion : planCampaign(view, faction, 0);
}
