import type { CauseEffect, WhyFigure } from '../../shared/explain/why.ts';
import { SERIES_GOOD, SERIES_STYLE } from '../charts/seriesStyle.ts';
import { Info } from '../library/Term.tsx';
import { Dialog } from '../panels/Dialog.tsx';
import { useSession, useView } from '../store/sessionContext.ts';
import { useCauses } from '../store/useForecast.ts';
import { formatNumber } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { ASKED_FIGURES, whyFigure } from './openWhy.ts';
import { SignedBars } from './SignedBars.tsx';
import { isNought, signedNumber, toneOf } from './signedNumber.ts';

/** The article of the library behind each cause. */
const ABOUT: Readonly<Record<CauseEffect['cause'], string>> = {
  weather: 'grain-farming',
  tautness: 'tautness',
  repression: 'repression',
  collectivisation: 'collectivisation',
  procurementPressure: 'procurementPressure',
  overReporting: 'reported-and-true-statistics',
  withholding: 'peasantry',
  worldMarket: 'foreign-trade',
  war: 'german-question-and-the-war',
  investment: 'investmentShare',
  deportation: 'ruralCoercion',
  effort: 'light-industry-and-incentives',
  massCampaign: 'great-leap',
  criticism: 'criticism',
};

/** Parts too small to be written with a digit other than nought are left out. */
function matters(effect: number, figure: WhyFigure): boolean {
  return !isNought(effect, SERIES_STYLE[figure]);
}

function Chosen({ causes, figure }: { readonly causes: readonly CauseEffect[]; readonly figure: WhyFigure }) {
  const parts = causes
    .filter(({ effects }) => matters(effects[figure], figure))
    .toSorted((a, b) => Math.abs(b.effects[figure]) - Math.abs(a.effects[figure]))
    .map(({ cause, effects }) => ({
      id: cause,
      label: (
        <>
          {t(`cause.${cause}`)} <Info about={ABOUT[cause]} />
          <small>{t(`cause.${cause}.text`)}</small>
        </>
      ),
      value: effects[figure],
      text: signedNumber(effects[figure], SERIES_STYLE[figure]),
      tone: toneOf(effects[figure], SERIES_GOOD[figure]),
    }));
  if (parts.length === 0) return <p class="muted">{t('why.nothing')}</p>;
  return <SignedBars parts={parts} caption={t(`series.${figure}`)} />;
}

function Everything({ causes }: { readonly causes: readonly CauseEffect[] }) {
  return (
    <div class="table-scroll tall" tabIndex={0} role="region" aria-label={t('why.all')}>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{t('why.cause')}</th>
            {ASKED_FIGURES.map((figure) => (
              <th scope="col" key={figure}>
                {t(`short.${figure}`)} <small>{t(`unit.${figure}`)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {causes.map(({ cause, effects }) => (
            <tr key={cause}>
              <th scope="row">{t(`cause.${cause}`)}</th>
              {ASKED_FIGURES.map((figure) => (
                <td key={figure} class={`figure change ${toneOf(effects[figure], SERIES_GOOD[figure]) ?? ''}`}>
                  {matters(effects[figure], figure) ? signedNumber(effects[figure], SERIES_STYLE[figure]) : ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Why the last year came out as it did: what each cause did to a figure, found by running the year again without it. */
export function WhyDialog({ onClose }: { readonly onClose: () => void }) {
  const view = useView();
  const causes = useCauses(useSession());
  const figure = whyFigure.value;
  const year = view.years.at(-1);
  const value = view.series[figure].at(-1);
  const before = view.series[figure].at(-2);
  return (
    <Dialog title={year === undefined ? t('why.title') : t('why.titleOf', { year })} onClose={onClose} wide name="why">
      <p>{t('why.explained')}</p>
      <div class="segmented wrap" role="radiogroup" aria-label={t('why.figure')}>
        {ASKED_FIGURES.map((name) => (
          <button
            key={name}
            type="button"
            role="radio"
            aria-checked={figure === name}
            class={figure === name ? 'on' : ''}
            onClick={() => (whyFigure.value = name)}
          >
            {t(`short.${name}`)}
          </button>
        ))}
      </div>
      {value !== undefined && (
        <p class="why-figure">
          <b>{t(`series.${figure}`)}</b> <span class="figure">{formatNumber(value, SERIES_STYLE[figure])}</span> {t(`unit.${figure}`)}
          {before !== undefined && (
            <span class="muted"> · {t('why.before', { value: formatNumber(before, SERIES_STYLE[figure]), year: (year ?? 0) - 1 })}</span>
          )}
        </p>
      )}
      {causes === undefined && <p class="loading">{t('why.working')}</p>}
      {causes !== undefined && causes.length === 0 && <p class="muted">{t('why.noYear')}</p>}
      {causes !== undefined && causes.length > 0 && (
        <>
          <Chosen causes={causes} figure={figure} />
          <details>
            <summary>{t('why.all')}</summary>
            <Everything causes={causes} />
          </details>
        </>
      )}
      <p class="muted small">{t('why.caveat')}</p>
    </Dialog>
  );
}
