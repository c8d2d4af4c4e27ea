import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../text/text.ts';
import type { ArticleBrief } from './articleIndex.ts';
import { LinkedText } from './LinkedText.tsx';
import { briefOf, wantLibraryIndex } from './library.ts';
import { openLibrary } from './openLibrary.ts';
import { Popover } from './Popover.tsx';

/** Milliseconds a pointer rests before a note opens, and is away before it closes. */
const OPENS_AFTER = 350;
const CLOSES_AFTER = 250;

interface TermProps {
  readonly brief: ArticleBrief;
  /** Articles already open around this one: they are not linked again inside. */
  readonly known?: ReadonlySet<string>;
  readonly class?: string;
  readonly children: ComponentChildren;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A word that opens a note: what it means in a sentence, and the way to its article. Hover, Enter or a tap opens it. */
export function Term({ brief, known = NOTHING, class: look = 'term', children }: TermProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = (next: boolean, after: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), after);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const hovers = (event: PointerEvent): boolean => event.pointerType === 'mouse';
  return (
    <span class="term-host">
      <button
        ref={button}
        type="button"
        class={look}
        aria-expanded={open}
        aria-label={look === 'info' ? t('library.about', { title: brief.title }) : undefined}
        onPointerEnter={(event) => hovers(event) && later(true, OPENS_AFTER)}
        onPointerLeave={(event) => hovers(event) && later(false, CLOSES_AFTER)}
        onClick={(event) => {
          event.preventDefault();
          event.stopPropagation();
          clearTimeout(timer.current);
          setOpen(!open);
        }}
      >
        {children}
      </button>
      {open && (
        <Popover
          label={brief.title}
          anchor={() => button.current}
          onClose={() => setOpen(false)}
          onEnter={() => clearTimeout(timer.current)}
          onLeave={() => later(false, CLOSES_AFTER)}
        >
          <b class="popover-title">{brief.title}</b> <span class="kind">{t(`library.kind.${brief.kind}`)}</span>
          <p>
            <LinkedText text={brief.summary} known={new Set([...known, brief.id])} />
          </p>
          <button
            type="button"
            class="link"
            onClick={() => {
              setOpen(false);
              openLibrary(brief.id);
            }}
          >
            {t('library.readMore')}
          </button>
        </Popover>
      )}
    </span>
  );
}

/** The small “i” behind a title. Draws nothing where the library has no article for the subject. */
export function Info({ about }: { readonly about: string }) {
  useEffect(wantLibraryIndex, []);
  const brief = briefOf(about);
  if (brief === undefined) return null;
  return (
    <Term brief={brief} class="info">
      i
    </Term>
  );
}
