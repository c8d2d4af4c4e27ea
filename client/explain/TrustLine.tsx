import { Info } from '../library/Term.tsx';
import { useView } from '../store/sessionContext.ts';
import { formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';

/** How far the printed figures can be trusted, in a line. */
export function TrustLine() {
  const { trust } = useView().statistics;
  const level = trust >= 0.8 ? 'high' : trust >= 0.5 ? 'middling' : 'low';
  return (
    <p class="trust">
      <span class="trust-bar" aria-hidden="true">
        <i style={{ width: `${Math.round(trust * 100)}%` }} />
      </span>
      {t(`trust.${level}`, { trust: formatPercent(trust) })} <Info about="reported-and-true-statistics" />
    </p>
  );
}
