import { useEffect } from 'preact/hooks';
import { PARAMETER_PACKS } from '../../shared/content/packs/parameterPacks.ts';
import type { ParameterPackId } from '../../shared/state/parameterPacks.ts';
import { t } from '../text/text.ts';
import { loadPackFits, packFits } from './packFit.ts';

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** How well a school replays the record, in a sentence; nothing while the figures are not there. */
export function PackFitLine({ pack }: { readonly pack: ParameterPackId }) {
  useEffect(() => void loadPackFits(), []);
  const fit = packFits.value[pack];
  if (fit === undefined) return null;
  return <>{t('pack.fit', { average: format.format(fit.average), worst: format.format(fit.worst), year: fit.worstYear })}</>;
}

/** What a school of historians holds, and how well the model replays the record with its numbers. */
export function PackNote({ pack }: { readonly pack: ParameterPackId }) {
  return (
    <p class="pack-note muted small">
      {PARAMETER_PACKS[pack].summary} <PackFitLine pack={pack} />
    </p>
  );
}
