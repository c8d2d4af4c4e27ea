import { judgement } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

/** When a crisis ends a long turn early. */
export const EMERGENCY_TREE = {
  famineDeathsShare: judgement(0.001, [0.0003, 0.003], 'fraction of the people', 'Famine deaths of a year that interrupt a turn.'),
  legitimacy: judgement(0.2, [0.1, 0.3], 'index 0-1', 'Consent below which a turn is interrupted.'),
  disorganisation: judgement(
    0.25,
    [0.15, 0.4],
    'fraction of output',
    'Part that neither plan nor market coordinates above which a turn is interrupted.',
  ),
} as const satisfies ParameterTree;
