import { LedgerNote } from '../explain/LedgerNote.tsx';
import type { NoteContent } from '../explain/noteContent.ts';
import { Info } from '../library/Term.tsx';
import { formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';

interface MeterProps {
  readonly label: string;
  /** 0-1. */
  readonly value: number;
  /** Change, same unit; an arrow is shown when it is worth one. */
  readonly change?: number;
  /** Whether high is bad, which colours the bar. */
  readonly bad?: boolean;
  /** What the small “i” behind the label leads to in the library. */
  readonly about?: string;
  /** What stands behind the value, and the name that tells it from others. */
  readonly note?: { readonly name: string; readonly content: () => NoteContent };
}

/** The arrow that goes with a change. */
export function arrow(change: number | undefined, least = 0.005): string {
  if (change === undefined || Math.abs(change) < least) return '';
  return change > 0 ? '▲' : '▼';
}

/** The words that go with an arrow, for those who hear the page. */
export function arrowText(change: number | undefined, least = 0.005): string {
  if (change === undefined || Math.abs(change) < least) return t('trend.steady');
  return t(change > 0 ? 'trend.rising' : 'trend.falling');
}

/** A named share as a bar with its percentage. */
export function Meter({ label, value, change, bad = false, about, note }: MeterProps) {
  const percent = formatPercent(value);
  return (
    <div class="meter">
      <span class="meter-label">
        {label} {about !== undefined && <Info about={about} />}
      </span>
      <span class="meter-value figure">
        {note === undefined ? (
          percent
        ) : (
          <LedgerNote name={note.name} heading={label} content={note.content} label={`${label}: ${percent}`}>
            {percent}
          </LedgerNote>
        )}{' '}
        <i aria-hidden="true">{arrow(change)}</i>
      </span>
      <span
        class="meter-track"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(value * 100)}
        aria-valuetext={`${percent}, ${arrowText(change)}`}
      >
        <span class={bad ? 'meter-fill bad' : 'meter-fill'} style={{ width: `${Math.round(Math.min(1, Math.max(0, value)) * 100)}%` }} />
      </span>
    </div>
  );
}
