import { practiceFigure, PRACTICE_FIGURES } from '../../shared/explain/practiceLedgerFor.ts';
import type { PracticeFigure } from '../../shared/explain/practiceLedgerFor.ts';
import { practiceNote } from '../explain/practiceNote.ts';
import { useView } from '../store/sessionContext.ts';
import { formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { FigureTable } from './FigureTable.tsx';

const ABOUT: Readonly<Record<PracticeFigure, string>> = {
  marketInstitutions: 'nep-on-a-leash',
  marketMemory: 'market-memory',
  corruption: 'bureaucracy-and-new-class',
  enterpriseContracts: 'light-industry-and-incentives',
  householdContracts: 'kolkhoz',
};

/** Habits that an economy learns and loses over years: markets, the memory of them, corruption, contracts. */
export function PracticeTable() {
  const view = useView();
  const now = view.accounts.at(-1);
  if (now === undefined) return null;
  const years = view.accounts.slice(-2).map(({ year }) => String(year));
  const ago = years.length === 1 ? ([0] as const) : ([1, 0] as const);
  return (
    <>
      <h3 class="band">{t('practice.title')}</h3>
      <FigureTable
        caption={t('practice.title')}
        columns={years}
        rows={PRACTICE_FIGURES.map((figure) => ({
          id: figure,
          label: t(`practice.${figure}`),
          note: { name: `practice-${figure}`, column: years.length - 1, content: () => practiceNote(view, figure, ABOUT[figure]) },
          values: ago.map((back) => {
            const value = practiceFigure(view, figure, back);
            return value === undefined ? undefined : formatPercent(value);
          }),
          about: ABOUT[figure],
        }))}
      />
    </>
  );
}
