import { judgement } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

/**
 * From where on a risk is shown, and where it is fatal. For display only: what really ends a rule is decided by the votes of the
 * Committee and by `politics/`.
 */
export const RISK_TREE = {
  legitimacy: {
    safe: judgement(0.7, [0.55, 0.85], 'index 0-1', 'Consent above which none is in danger.'),
    fatal: judgement(0.05, [0.01, 0.15], 'index 0-1', 'Consent at which a rule is shown as lost.'),
  },
  authority: {
    safe: judgement(0.7, [0.55, 0.85], 'index 0-1', 'Authority above which the centre is obeyed.'),
    fatal: judgement(0.1, [0.02, 0.2], 'index 0-1', 'Authority at which the centre is shown as powerless.'),
  },
  hunger: {
    fatal: judgement(
      0.03,
      [0.01, 0.06],
      'fraction of the people',
      'Famine deaths of a year shown as the worst: 1921 and 1933 are in this order.',
    ),
  },
  disorganisation: {
    safe: judgement(0.05, [0.02, 0.1], 'fraction of output', 'Part that neither plan nor market coordinates below which nothing is shown.'),
    fatal: judgement(
      0.6,
      [0.4, 0.8],
      'fraction of output',
      'Part that neither plan nor market coordinates shown as the worst: War Communism.',
    ),
  },
} as const satisfies ParameterTree;
