import type { Headline } from '../../shared/state/gameState.ts';
import { recordAt } from '../charts/history.ts';
import { FiguredText } from '../explain/FiguredText.tsx';
import { FigureNote } from '../explain/FigureNote.tsx';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { pastNote } from '../explain/pastNote.ts';
import { dialog } from '../store/layout.ts';
import { useView } from '../store/sessionContext.ts';
import { formatDate } from '../text/numbers.ts';
import { counted, t } from '../text/text.ts';
import { headlineOrder } from './headlineOrder.ts';
import { headlinePlace } from './headlinePlace.ts';
import type { Place } from './headlinePlace.ts';
import { headlineParts, headlineSeries } from './headlineText.ts';
import { showOnMap } from './mapState.ts';

function goTo({ mode, unit }: Place): void {
  dialog.value = undefined;
  showOnMap(unit, mode);
}

/** The words of a headline; figures that are published open, with their parts where the account is the last. */
function Words({ headline }: { readonly headline: Headline }) {
  const view = useView();
  const { text, params } = headlineParts(headline);
  const { year } = headline.date;
  const index = view.years.indexOf(year);
  const figures = Object.entries(params).flatMap(([place, words]) => {
    const series = headlineSeries(headline, place);
    const after = series === undefined ? undefined : view.series[series][index];
    if (series === undefined || after === undefined) return [];
    if (index === view.years.length - 1) return [[place, <FigureNote series={series}>{words}</FigureNote>] as const];
    const past = { series, before: view.series[series][index - 1], after, history: recordAt(series, year) };
    const note = (
      <LedgerNote name={`${series}-${year}`} heading={t(`series.${series}`)} content={() => pastNote(past, year)}>
        {words}
      </LedgerNote>
    );
    return [[place, note] as const];
  });
  return <FiguredText text={text} params={params} figures={Object.fromEntries(figures)} />;
}

function Line({ headline }: { readonly headline: Headline }) {
  const place = headlinePlace(headline, useView().regions);
  return (
    <li class={headline.tone}>
      <time>{formatDate(headline.date)}</time> <Words headline={headline} />{' '}
      {place !== undefined && (
        <button type="button" class="link" onClick={() => goTo(place)}>
          {t('report.onMap')}
        </button>
      )}
    </li>
  );
}

/** News of a turn: what is bad or good first, what every turn is full of folded away. */
export function HeadlineList({ headlines }: { readonly headlines: readonly Headline[] }) {
  const { news, minor } = headlineOrder(headlines);
  const key = (headline: Headline, index: number): string => `${headline.text}:${index}`;
  return (
    <>
      {news.length === 0 && <p class="muted">{t('report.quiet')}</p>}
      <ul class="plain headlines">
        {news.map((headline, index) => (
          <Line key={key(headline, index)} headline={headline} />
        ))}
      </ul>
      {minor.length > 0 && (
        <details>
          <summary class="muted small">{counted('report.minor', minor.length)}</summary>
          <ul class="plain headlines">
            {minor.map((headline, index) => (
              <Line key={key(headline, index)} headline={headline} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
