import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PublishedSeries } from '../../shared/views/view.ts';
import { recordAt } from '../charts/history.ts';
import { REPORTED, SERIES_STYLE } from '../charts/seriesStyle.ts';
import { Info } from '../library/Term.tsx';
import { Popover } from '../library/Popover.tsx';
import { openTab } from '../store/layout.ts';
import { useView } from '../store/sessionContext.ts';
import { formatNumber } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { FigureLedger } from './FigureLedger.tsx';
import { askedFigure, openWhy } from './openWhy.ts';
import { TrustLine } from './TrustLine.tsx';

interface FigureNoteProps {
  readonly series: PublishedSeries;
  /** How the button that opens the note looks, and what it is called for those who hear the page. */
  readonly class?: string;
  readonly label?: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}

function Body({ series, close }: { readonly series: PublishedSeries; readonly close: () => void }) {
  const view = useView();
  const year = view.years.at(-1);
  const value = view.series[series].at(-1);
  const style = SERIES_STYLE[series];
  const history = year === undefined ? undefined : recordAt(series, year);
  const truth = view.truth?.[series].at(-1);
  const asked = askedFigure(series);
  return (
    <>
      <b class="popover-title">{t(`series.${series}`)}</b> <Info about={series} />
      {value === undefined ? (
        <p class="muted">{t('note.noYear')}</p>
      ) : (
        <p>
          <b class="figure">{formatNumber(value, style)}</b> {t(`unit.${series}`)}{' '}
          <span class="muted">{t('note.inYear', { year: year ?? '' })}</span>
          {history !== undefined && <span class="muted"> · {t('note.history', { value: formatNumber(history, style) })}</span>}
          {truth !== undefined && <span> · {t('note.truth', { value: formatNumber(truth, style) })}</span>}
        </p>
      )}
      <FigureLedger series={series} />
      {REPORTED.has(series) && <TrustLine />}
      <p class="note-acts">
        {asked !== undefined && view.years.length > 0 && (
          <button
            type="button"
            class="link"
            onClick={() => {
              close();
              openWhy(asked);
            }}
          >
            {t('note.why')}
          </button>
        )}
        <button
          type="button"
          class="link"
          onClick={() => {
            close();
            openTab('dashboard');
          }}
        >
          {t('report.toCharts')}
        </button>
      </p>
    </>
  );
}

/** A figure that opens into what stands behind it. */
export function FigureNote({ series, class: look = 'figure-button', label, title, children }: FigureNoteProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <span class="term-host">
      <button
        ref={button}
        type="button"
        class={look}
        aria-expanded={open}
        aria-label={label}
        title={title}
        data-testid={`figure-${series}`}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <Popover label={t(`series.${series}`)} anchor={() => button.current} onClose={() => setOpen(false)} wide>
          <Body series={series} close={() => setOpen(false)} />
        </Popover>
      )}
    </span>
  );
}
