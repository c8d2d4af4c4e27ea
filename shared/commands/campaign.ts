import { z } from 'zod';
import { CAMPAIGN_COST } from '../politics/motionCost.ts';
import { FACTION_IDS, isFaction } from '../state/seats.ts';
import { defineCommand } from './defineCommand.ts';
import { factionOf } from './office.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const campaignSchema = z.strictObject({ type: z.literal('campaign'), target: z.enum(FACTION_IDS).optional() });

/** A faction spends political capital on winning over members of another; without a target it calls its campaign off. */
export const campaign = defineCommand('campaign', campaignSchema, {
  check: (view, command) => {
    const faction = factionOf(view);
    if (faction === undefined) return refuse('notYourOffice');
    if (command.target === undefined) return view.desk.campaign === undefined ? refuse('nothingToWithdraw') : ACCEPTED;
    if (command.target === faction) return refuse('ownFaction');
    const capital = (view.desk.capital ?? 0) + (view.desk.campaign === undefined ? 0 : CAMPAIGN_COST);
    return CAMPAIGN_COST > capital ? refuse('notEnoughCapital', { cost: CAMPAIGN_COST, capital }) : ACCEPTED;
  },
  apply: (state, seat, command) => {
    if (!isFaction(seat)) throw new Error(`${seat} cannot campaign`);
    if (command.target === undefined) delete state.pending.campaigns[seat];
    else state.pending.campaigns[seat] = command.target;
  },
});
