import type { ComponentChildren } from 'preact';
import type { PublishedSeries } from '../../shared/views/view.ts';
import { useView } from '../store/sessionContext.ts';
import { t } from '../text/text.ts';
import { LedgerNote } from './LedgerNote.tsx';
import { seriesNote } from './seriesNote.ts';

interface FigureNoteProps {
  readonly series: PublishedSeries;
  /** How the button that opens the note looks, and what it is called for those who hear the page. */
  readonly class?: string;
  readonly label?: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** A published series that opens into what stands behind it. */
export function FigureNote({ series, children, ...look }: FigureNoteProps) {
  const view = useView();
  return (
    <LedgerNote name={series} heading={t(`series.${series}`)} content={() => seriesNote(view, series)} {...look}>
      {children}
    </LedgerNote>
  );
}
