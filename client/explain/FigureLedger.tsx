import type { PublishedSeries } from '../../shared/views/view.ts';
import { SERIES_GOOD, SERIES_STYLE } from '../charts/seriesStyle.ts';
import { useView } from '../store/sessionContext.ts';
import { formatNumber } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { ledgerOf } from './ledgerOf.ts';
import { SignedBars } from './SignedBars.tsx';
import { signedNumber, toneOf } from './signedNumber.ts';

/** Parts shown one by one; what is smaller is summed up in a line. */
const SHOWN = 9;

/** How a figure went from one account to the next, in signed parts that sum exactly to the step. */
export function FigureLedger({ series }: { readonly series: PublishedSeries }) {
  const view = useView();
  const year = view.years.at(-1) ?? 0;
  const from = view.series[series].at(-2);
  const to = view.series[series].at(-1);
  if (from === undefined || to === undefined) return null;
  const step = (
    <p>
      {t('note.step', { year: year - 1, value: formatNumber(from, SERIES_STYLE[series]) })}{' '}
      <span class={`figure change ${toneOf(to - from, SERIES_GOOD[series]) ?? ''}`}>{signedNumber(to - from, SERIES_STYLE[series])}</span>
    </p>
  );
  const shown = ledgerOf(view, series);
  if (shown === undefined) return step;
  const { ledger, style, total } = shown;
  const good = SERIES_GOOD[series];
  const parts = ledger.parts.slice(0, SHOWN).map(({ cause, amount }) => ({
    id: cause,
    label: t(`ledgerCause.${cause}`),
    value: amount,
    text: signedNumber(amount, style),
    tone: toneOf(amount, good),
  }));
  const rest = ledger.parts.slice(SHOWN).reduce((sum, { amount }) => sum + amount, 0);
  const more = ledger.parts.length > SHOWN ? [{ id: 'rest', label: t('ledger.rest'), value: rest, text: signedNumber(rest, style) }] : [];
  return (
    <>
      {step}
      <h5>
        {t('ledger.why')} {total !== undefined && <small>{t('ledger.of', { figure: t(`ledgerFigure.${total}`) })}</small>}
      </h5>
      <SignedBars parts={[...parts, ...more]} caption={t('ledger.why')} />
      <p class="ledger-sum">
        {t('ledger.sum')} <b class="figure">{signedNumber(ledger.to - ledger.from, style)}</b>
      </p>
      <p class="muted small">{t('ledger.exact', { from: year - 1, to: year })}</p>
    </>
  );
}
