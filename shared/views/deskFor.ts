import { CAMPAIGN_COST, motionCost } from '../politics/motionCost.ts';
import type { GameState } from '../state/gameState.ts';
import type { Vote } from '../state/politicsState.ts';
import { isFaction } from '../state/seats.ts';
import type { FactionId, SeatId } from '../state/seats.ts';
import type { Desk } from './view.ts';

/** Political capital a faction still has free after its pending motions and campaign. */
function freeCapital(state: GameState, faction: FactionId): number {
  const { motions, campaigns } = state.pending;
  const tabled = motions.filter(({ by }) => by === faction).reduce((sum, { subject }) => sum + motionCost(subject, state.laws), 0);
  return state.politics.capital[faction] - tabled - (campaigns[faction] === undefined ? 0 : CAMPAIGN_COST);
}

/** The lines a faction has given; those of others stay out. */
function ownVotes(state: GameState, faction: FactionId): Record<string, Vote> {
  const votes: Record<string, Vote> = {};
  for (const [motion, lines] of Object.entries(state.pending.votes)) {
    const line = lines[faction];
    if (line !== undefined) votes[motion] = line;
  }
  return votes;
}

/** What the leadership has put on the table about the plan, trade and concessions. */
function tradeDesk({ pending }: GameState): Pick<Desk, 'plan' | 'trade' | 'repudiate' | 'concessions'> {
  const { plan, trade, concessions, repudiate } = pending;
  return {
    trade: { ...trade },
    concessions: { ...concessions.offers },
    ...(repudiate === true ? { repudiate } : {}),
    ...(plan === undefined ? {} : { plan }),
  };
}

/** What a seat has on its desk this turn, and the public agenda. Cheap: asked for after every command. */
export function deskFor(state: GameState, seat: SeatId | 'observer'): Desk {
  const { pending } = state;
  const openEvents = state.openEvents.filter((event) => event.seat === seat).map(({ id }) => id);
  const answers = Object.fromEntries(Object.entries(pending.answers).filter(([id]) => openEvents.includes(id)));
  const common = { orders: {}, agenda: pending.motions, votes: {}, openEvents, answers, projects: {} };
  if (seat === 'observer') return common;
  if (isFaction(seat)) {
    const campaign = pending.campaigns[seat];
    return {
      ...common,
      orders: seat === state.politics.leadership.seat ? { ...pending.orders } : {},
      projects: seat === state.politics.leadership.seat ? { ...pending.projects } : {},
      ...(seat === state.politics.leadership.seat ? tradeDesk(state) : {}),
      votes: ownVotes(state, seat),
      capital: freeCapital(state, seat),
      ...(campaign === undefined ? {} : { campaign }),
    };
  }
  switch (seat) {
    case 'peasantry':
      return pending.withholding === undefined ? common : { ...common, withholding: pending.withholding };
    case 'foreignCapital': {
      const concessions = { ...pending.concessions.bids };
      return { ...common, concessions, ...(pending.engagement === undefined ? {} : { engagement: pending.engagement }) };
    }
    case 'westernPowers':
      return pending.posture === undefined ? common : { ...common, posture: pending.posture };
  }
}
