import type { BallotContext } from '../politics/memberScore.ts';
import { policyIdeology } from '../politics/policyIdeology.ts';
import type { SeatView } from './view.ts';

/** What every seat knows of the ground on which a ballot is held: all but the lines of the factions. */
export function publicBallot(view: SeatView): Omit<BallotContext, 'lines'> {
  return {
    laws: view.laws,
    policy: policyIdeology(view.orders, view.laws),
    leadership: view.leadership,
    legitimacy: view.legitimacy,
    vestedInterest: view.society.at(-1)?.vestedInterest ?? 0,
  };
}
