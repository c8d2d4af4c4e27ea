import { addQuarters } from '../state/calendar.ts';
import type { GameState } from '../state/gameState.ts';
import { answerEvents } from './steps/answerEvents.ts';
import { countBallots } from './steps/countBallots.ts';
import { directPlan } from './steps/directPlan.ts';
import { directTrade } from './steps/directTrade.ts';
import { fireEvents } from './steps/fireEvents.ts';
import { issueOrders } from './steps/issueOrders.ts';
import { orderProjects } from './steps/orderProjects.ts';
import { playQuarters } from './steps/playQuarters.ts';
import { runCampaigns } from './steps/runCampaigns.ts';
import { signConcessions } from './steps/signConcessions.ts';
import { takeStances } from './steps/takeStances.ts';
import { emptyPending } from './emptyPending.ts';
import { openDraft } from './turnDraft.ts';
import type { QuarterObserver, TurnDraft } from './turnDraft.ts';

/** A named step of the turn, and why it stands where it stands. */
export interface TurnStep {
  readonly name: string;
  readonly why: string;
  readonly run: (draft: TurnDraft) => void;
}

export const TURN_STEPS: readonly TurnStep[] = [
  { name: 'runCampaigns', why: 'members are won over before they vote', run: runCampaigns },
  { name: 'countBallots', why: 'a law carried today binds the orders of today', run: countBallots },
  { name: 'answerEvents', why: 'answers may move levers, which orders may move again', run: answerEvents },
  { name: 'takeStances', why: 'those outside the Party act on the laws they see', run: takeStances },
  { name: 'signConcessions', why: 'offers meet bids under the laws of today', run: signConcessions },
  { name: 'issueOrders', why: 'orders are cut to what the new laws allow', run: issueOrders },
  { name: 'directPlan', why: 'targets are measured against what the orders of today would yield', run: directPlan },
  { name: 'orderProjects', why: "works begun today are paid from this year's investment", run: orderProjects },
  { name: 'directTrade', why: "decisions on trade hold for this year's account", run: directTrade },
  { name: 'playQuarters', why: 'the model runs on the orders in force', run: playQuarters },
  { name: 'fireEvents', why: 'what has happened opens doors for the next turn', run: fireEvents },
];

/** Reports that stay in the state; older ones can be had again from the log. */
const REPORTS_KEPT = 6;

/**
 * Resolves the turn under way: takes what is pending, runs the model to the end of the turn (or to the crisis that ends it
 * early), and returns the next state with its report. The state given is not touched. A game that is over stays as it is.
 * `onQuarter` hears of every quarter played.
 */
export function resolveTurn(state: GameState, onQuarter?: QuarterObserver): GameState {
  if (state.outcome !== undefined) return state;
  const draft = openDraft(state, onQuarter);
  for (const step of TURN_STEPS) step.run(draft);
  const next = draft.state;
  next.reports = next.reports.slice(1 - REPORTS_KEPT);
  next.reports.push({
    turn: next.turn,
    from: draft.from,
    to: addQuarters(next.date, -1),
    ballots: draft.ballots,
    orders: draft.orders,
    headlines: draft.headlines,
    ...(draft.emergency === undefined ? {} : { emergency: draft.emergency }),
  });
  next.turn += 1;
  next.pending = emptyPending();
  return next;
}
