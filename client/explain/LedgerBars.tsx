import { t } from '../text/text.ts';
import { changesOf } from './noteContent.ts';
import type { NoteLedger } from './noteContent.ts';
import { SignedBars } from './SignedBars.tsx';
import { toneOf } from './signedNumber.ts';

/** Parts shown one by one; what is smaller is summed up in a line. */
const SHOWN = 9;

/** The signed parts of a ledger with their sum. */
export function LedgerBars({ ledger }: { readonly ledger: NoteLedger }) {
  const { heading, of, parts, change, good, writing, closing } = ledger;
  const write = changesOf(writing, Math.max(Math.abs(change), ...parts.map(({ amount }) => Math.abs(amount))));
  const shown = parts.slice(0, SHOWN).map(({ id, label, amount }) => ({
    id,
    label,
    value: amount,
    text: write(amount),
    tone: toneOf(amount, good),
  }));
  const rest = parts.slice(SHOWN).reduce((sum, { amount }) => sum + amount, 0);
  const more = parts.length > SHOWN ? [{ id: 'rest', label: t('ledger.rest'), value: rest, text: write(rest) }] : [];
  return (
    <>
      <h5>
        {heading} {of !== undefined && <small>{of}</small>}
      </h5>
      {parts.length === 0 ? (
        <p class="muted">{t('ledger.nothing')}</p>
      ) : (
        <>
          <SignedBars parts={[...shown, ...more]} caption={heading} />
          <p class="ledger-sum">
            {t('ledger.sum')} <b class="figure">{write(change)}</b>
          </p>
          <p class="muted small">{closing}</p>
        </>
      )}
    </>
  );
}
