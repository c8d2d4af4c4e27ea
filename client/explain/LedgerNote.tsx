import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Popover } from '../library/Popover.tsx';
import { NoteBody } from './NoteBody.tsx';
import type { NoteContent } from './noteContent.ts';

interface LedgerNoteProps {
  /** Tells the figure from every other on the page: `figure-<name>` is its test id. */
  readonly name: string;
  /** What the note is called for those who hear the page. */
  readonly heading: string;
  /** Made when the note is opened, so that closed notes cost nothing. */
  readonly content: () => NoteContent;
  /** How the button looks, and what it is called where its text does not say it. */
  readonly class?: string;
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}

function Opened({ content, close }: { readonly content: () => NoteContent; readonly close: () => void }) {
  return <NoteBody content={content()} close={close} />;
}

/** A figure as a button that opens a note with what stands behind it. */
export function LedgerNote({ name, heading, content, class: look = 'figure-button', label, title, children }: LedgerNoteProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => setOpen(false);
  return (
    <span class="term-host">
      <button
        ref={button}
        type="button"
        class={look}
        aria-expanded={open}
        aria-label={label}
        title={title}
        data-testid={`figure-${name}`}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <Popover label={heading} anchor={() => button.current} onClose={close} wide>
          <Opened content={content} close={close} />
        </Popover>
      )}
    </span>
  );
}
