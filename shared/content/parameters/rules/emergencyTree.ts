import { judgement } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

/** When a crisis ends a long turn early, and when the report of a turn speaks of one. */
export const EMERGENCY_TREE = {
  famineDeathsShare: judgement(0.001, [0.0003, 0.003], 'fraction of the people', 'Famine deaths of a year that interrupt a turn.'),
  famineNews: judgement(0.05, [0.02, 0.1], 'million people', 'Famine deaths of a year from which the report of a turn speaks of famine.'),
  legitimacy: judgement(0.2, [0.1, 0.3], 'index 0-1', 'Consent below which a turn is interrupted.'),
  disorganisation: judgement(
    0.25,
    [0.15, 0.4],
    'fraction of output',
    'Part that neither plan nor market coordinates above which a turn is interrupted.',
  ),
} as const satisfies ParameterTree;
