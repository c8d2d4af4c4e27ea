import type { TradeFigure } from '../../shared/world/trade/ledgers/tradeLedgers.ts';
import { tradeFigure } from '../../shared/world/trade/ledgers/tradeLedgers.ts';
import type { ComponentChildren } from 'preact';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { useView } from '../store/sessionContext.ts';
import { t } from '../text/text.ts';
import { tradeLabel, tradeNote, tradeWriting } from './tradeNote.ts';

/** A figure of foreign trade that opens into what moved it; written as its note writes it unless a text is given. */
export function TradeFigureNote({ figure, children }: { readonly figure: TradeFigure; readonly children?: ComponentChildren }) {
  const view = useView();
  const value = tradeFigure(view.trade, figure);
  return (
    <LedgerNote name={`trade-${figure}`} heading={t(tradeLabel(figure))} content={() => tradeNote(view, figure)}>
      {children ?? (value === undefined ? '–' : tradeWriting(figure).value(value))}
    </LedgerNote>
  );
}
