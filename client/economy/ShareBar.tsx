import { LedgerNote } from '../explain/LedgerNote.tsx';
import type { NoteContent } from '../explain/noteContent.ts';

/** A part of a whole. */
export interface Share {
  readonly id: string;
  readonly label: string;
  /** 0-1. */
  readonly share: number;
  /** What stands behind the share. */
  readonly note?: () => NoteContent;
}

const COLOURS = ['#1b1a17', '#5b7083', '#b98a2f', '#b5261e', '#4f7a55', '#7a4a6b', '#a59a83'] as const;

/** A whole in its parts: one bar, and the parts by name and share below it. Parts under half a per cent are left out. */
export function ShareBar({ shares, label }: { readonly shares: readonly Share[]; readonly label: string }) {
  const format = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
  const shown = shares
    .map((share, index) => ({ ...share, colour: COLOURS[index % COLOURS.length] ?? COLOURS[0] }))
    .filter(({ share }) => share >= 0.005);
  return (
    <div class="share-bar" role="group" aria-label={label}>
      <div class="share-track" aria-hidden="true">
        {shown.map(({ id, share, colour }) => (
          <i key={id} style={{ width: `${share * 100}%`, background: colour }} />
        ))}
      </div>
      <ul class="plain">
        {shown.map(({ id, label: name, share, colour, note }) => (
          <li key={id}>
            <i class="swatch" style={{ background: colour }} aria-hidden="true" /> {name}{' '}
            <b class="figure">
              {note === undefined ? (
                format.format(share)
              ) : (
                <LedgerNote name={id} heading={name} content={note} label={`${name}: ${format.format(share)}`}>
                  {format.format(share)}
                </LedgerNote>
              )}
            </b>
          </li>
        ))}
      </ul>
    </div>
  );
}
