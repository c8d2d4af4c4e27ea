import { AI_TREE } from './parameters/ai/aiTree.ts';
import { valuesOf } from './register/parameterTree.ts';

/** How the AI plays a Party faction; what each figure rests on is in its tree. Whole counts are rules of play. */
export const AI_PARAMETERS = {
  ...valuesOf(AI_TREE),
  /** Motions a leadership tables in a turn at most. */
  motionsPerTurn: 5,
  /** Years a new leadership is left alone. */
  grace: 3,
} as const;
