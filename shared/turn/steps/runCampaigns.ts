import { runCampaign } from '../../politics/runCampaign.ts';
import { FACTION_IDS } from '../../state/seats.ts';
import { announce, chance } from '../turnDraft.ts';
import type { TurnDraft } from '../turnDraft.ts';

/** Factions that campaign win over members of their target. */
export function runCampaigns(draft: TurnDraft): void {
  const { state } = draft;
  for (const faction of FACTION_IDS) {
    const target = state.pending.campaigns[faction];
    if (target === undefined) continue;
    const won = runCampaign(state, faction, target, chance(draft, 'campaigns'));
    announce(draft, 'campaign', 'neutral', { faction, target, won });
  }
}
