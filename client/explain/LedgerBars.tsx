import { t } from '../text/text.ts';
import { changesOf } from './noteContent.ts';
import type { NoteLedger } from './noteContent.ts';
import { SignedBars } from './SignedBars.tsx';
import { toneOf } from './signedNumber.ts';

/** Parts shown one by one; what is smaller, or too small for the digits, is summed up in a line. */
const SHOWN = 9;

/** The signed parts of a ledger with their sum. */
export function LedgerBars({ ledger }: { readonly ledger: NoteLedger }) {
  const { heading, of, parts, change, good, writing, closing } = ledger;
  const write = changesOf(writing, Math.max(Math.abs(change), ...parts.map(({ amount }) => Math.abs(amount))));
  const seen = (amount: number): boolean => /[1-9]/.test(write(amount));
  const shown = parts.filter(({ amount }, rank) => rank === 0 || (rank < SHOWN && seen(amount)));
  const rest = parts.filter((part) => !shown.includes(part)).reduce((sum, { amount }) => sum + amount, 0);
  const bars = shown.map(({ id, label, amount }) => ({ id, label, value: amount, text: write(amount), tone: toneOf(amount, good) }));
  const more = seen(rest) ? [{ id: 'rest', label: t('ledger.rest'), value: rest, text: write(rest) }] : [];
  return (
    <>
      <h5>
        {heading} {of !== undefined && <small>{of}</small>}
      </h5>
      {parts.length === 0 ? (
        <p class="muted">{t('ledger.nothing')}</p>
      ) : (
        <>
          <SignedBars parts={[...bars, ...more]} caption={heading} />
          <p class="ledger-sum">
            {t('ledger.sum')} <b class="figure">{write(change)}</b>
          </p>
          <p class="muted small">{closing}</p>
        </>
      )}
    </>
  );
}
