import { Info } from '../library/Term.tsx';
import { t } from '../text/text.ts';
import { LedgerBars } from './LedgerBars.tsx';
import { changesOf } from './noteContent.ts';
import type { NoteContent, NotePlaces } from './noteContent.ts';
import { openWhy } from './openWhy.ts';
import { toneOf } from './signedNumber.ts';
import { TrustLine } from './TrustLine.tsx';

interface NoteBodyProps {
  readonly content: NoteContent;
  readonly close: () => void;
}

/** The places that moved a figure most, each a way to the map. */
function Places({ where, close }: { readonly where: NotePlaces; readonly close: () => void }) {
  return (
    <>
      <h5>{where.heading}</h5>
      <ul class="note-places">
        {where.places.map(({ id, label, text, tone, open }) => (
          <li key={id}>
            <button
              type="button"
              class="link"
              data-testid={`note-place-${id}`}
              onClick={() => {
                close();
                open();
              }}
            >
              {label}
            </button>{' '}
            <span class={`figure change ${tone ?? ''}`}>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a note says of a figure: its value, the step to it, the parts it comes from, and where there is more. */
export function NoteBody({ content, close }: NoteBodyProps) {
  const { title, value, writing, unit, when, good, before, history, truth, explained, ledgers, about, asks, where, more } = content;
  return (
    <>
      <b class="popover-title">{title}</b> {about !== undefined && <Info about={about} />}
      {value === undefined ? (
        <p class="muted">{t('note.noYear')}</p>
      ) : (
        <p>
          <b class="figure">{writing.value(value)}</b> {unit} {when !== undefined && <span class="muted">{when}</span>}
          {history !== undefined && <span class="muted"> · {t('note.history', { value: writing.value(history) })}</span>}
          {truth !== undefined && <span> · {t('note.truth', { value: writing.value(truth) })}</span>}
        </p>
      )}
      {explained !== undefined && <p>{explained}</p>}
      {value !== undefined && before !== undefined && (
        <p>
          {t('note.step', { year: before.when, value: writing.value(before.value) })}{' '}
          <span class={`figure change ${toneOf(value - before.value, good) ?? ''}`}>
            {changesOf(writing, value - before.value)(value - before.value)}
          </span>
        </p>
      )}
      {value !== undefined && ledgers.length === 0 && explained === undefined && <p class="muted">{t('note.notKept')}</p>}
      {ledgers.map((ledger) => (
        <LedgerBars key={ledger.heading} ledger={ledger} />
      ))}
      {where !== undefined && <Places where={where} close={close} />}
      {content.reported === true && <TrustLine />}
      {(asks !== undefined || more !== undefined) && (
        <p class="note-acts">
          {asks !== undefined && (
            <button
              type="button"
              class="link"
              onClick={() => {
                close();
                openWhy(asks);
              }}
            >
              {t('note.why')}
            </button>
          )}
          {more !== undefined && (
            <button
              type="button"
              class="link"
              onClick={() => {
                close();
                more.open();
              }}
            >
              {more.label}
            </button>
          )}
        </p>
      )}
    </>
  );
}
