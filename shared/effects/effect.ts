import type { LeverId } from '../state/levers.ts';
import type { FactionId } from '../state/seats.ts';

/** Numbers of the state that an effect may move. */
export const ADJUSTABLE = ['legitimacy', 'authority', 'peasantAnger', 'contractTrust', 'tension', 'engagement'] as const;
export type Adjustable = (typeof ADJUSTABLE)[number];

/** What an option of an event does. There is no effect that writes output, deaths or money: those come from the model. */
export type Effect =
  | { readonly kind: 'adjust'; readonly what: Adjustable; readonly by: number }
  | { readonly kind: 'moveLever'; readonly lever: LeverId; readonly by: number }
  | { readonly kind: 'capital'; readonly faction: FactionId; readonly by: number }
  | { readonly kind: 'members'; readonly from: FactionId; readonly to: FactionId; readonly count: number };
