import type { StandingLedger } from '../../shared/state/politicsState.ts';
import { signedNumber, toneOf } from '../explain/signedNumber.ts';
import { SignedBars } from '../explain/SignedBars.tsx';
import { useView } from '../store/sessionContext.ts';
import { formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';

/** Moves smaller than this are summed up in a line. */
const LEAST_SHOWN = 0.0005;

function Ledger({ title, ledger }: { readonly title: string; readonly ledger: StandingLedger }) {
  const largestFirst = ledger.parts.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const shown = largestFirst.filter(({ amount }) => Math.abs(amount) >= LEAST_SHOWN);
  const rest = largestFirst.filter(({ amount }) => Math.abs(amount) < LEAST_SHOWN).reduce((sum, { amount }) => sum + amount, 0);
  const parts = shown.map(({ cause, amount }) => ({
    id: cause,
    label: t(`standingCause.${cause}`),
    value: amount,
    text: signedNumber(amount, 'share'),
    tone: toneOf(amount, 1),
  }));
  const more = rest === 0 ? [] : [{ id: 'rest', label: t('ledger.rest'), value: rest, text: signedNumber(rest, 'share') }];
  return (
    <details>
      <summary>{t('standing.moved', { title, from: formatPercent(ledger.from), to: formatPercent(ledger.to) })}</summary>
      <SignedBars parts={[...parts, ...more]} caption={title} />
    </details>
  );
}

/** Why consent and authority moved in the last year closed: parts that sum to the change. */
export function StandingLedgers() {
  const { standingLedgers } = useView();
  if (standingLedgers === undefined) return null;
  return (
    <section>
      <Ledger title={t('top.legitimacy')} ledger={standingLedgers.consent} />
      <Ledger title={t('top.authority')} ledger={standingLedgers.authority} />
    </section>
  );
}
