import { isFaction } from '../../shared/state/seats.ts';
import type { LeverId } from '../../shared/state/levers.ts';
import type { SeatView } from '../../shared/views/view.ts';
import type { Tab } from '../store/layout.ts';

export const GUIDE_STEP_IDS = ['goal', 'interest', 'drought', 'orders', 'laws', 'outside', 'end', 'report'] as const;
export type GuideStepId = (typeof GUIDE_STEP_IDS)[number];

/** A step of the guide through the first turns: its words are in the catalogue, and it may lead to a place. */
export interface GuideStep {
  readonly id: GuideStepId;
  readonly tab?: Tab;
  readonly lever?: LeverId;
  /** Whether what the step asks for has been done this turn. */
  readonly done: boolean;
}

/** Whether the first harvest is known to fail: the game opens in March 1921 and the weather is that of the record. */
export function droughtAhead({ scenario, turn, settings }: Pick<SeatView, 'scenario' | 'turn' | 'settings'>): boolean {
  return scenario === '1921' && turn === 0 && settings.weather === 'historical';
}

type Seen = Pick<SeatView, 'scenario' | 'turn' | 'settings' | 'seat' | 'leadership' | 'desk'>;

/** The steps that a seat is led through in a turn; none for onlookers, and none once the second turn is over. */
export function guideSteps(view: Seen): readonly GuideStep[] {
  const { seat, desk, turn } = view;
  if (seat === 'observer' || turn > 1) return [];
  if (turn === 1) return [{ id: 'report', done: false }];
  const leads = seat === view.leadership.seat;
  const inParty = isFaction(seat);
  const steps: readonly (GuideStep | undefined)[] = [
    { id: inParty ? 'goal' : 'interest', done: false },
    leads && droughtAhead(view) ? { id: 'drought', lever: 'famineRelief', done: (desk.orders.famineRelief ?? 0) > 0 } : undefined,
    leads ? { id: 'orders', tab: 'orders', done: Object.keys(desk.orders).length > 0 } : undefined,
    inParty ? { id: 'laws', tab: 'laws', done: desk.agenda.some((motion) => motion.by === seat) } : undefined,
    inParty ? undefined : { id: 'outside', tab: 'office', done: false },
    { id: 'end', done: false },
  ];
  return steps.filter((step) => step !== undefined);
}
