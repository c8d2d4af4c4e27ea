import type { PlanBranch } from '../../shared/state/planState.ts';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { useView } from '../store/sessionContext.ts';
import { formatChange } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { expectedNote } from './planNotes.ts';

/** Growth expected of a branch, which opens into how the forecast comes about. `place` tells it from the same figure elsewhere. */
export function ExpectedFigure({ branch, place }: { readonly branch: PlanBranch; readonly place: string }) {
  const view = useView();
  return (
    <LedgerNote
      name={`plan-expected-${place}-${branch}`}
      heading={t('planNote.expectedOf', { branch: t(`branch.${branch}`) })}
      content={() => expectedNote(view, branch)}
    >
      {formatChange(view.plan.expected[branch])}
    </LedgerNote>
  );
}
