import { useEffect } from 'preact/hooks';
import { libraryIndex, wantLibraryIndex } from './library.ts';
import { Term } from './Term.tsx';

interface LinkedTextProps {
  readonly text: string;
  /** Articles not to be linked: the one being read and those open around it. */
  readonly known?: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A text in which the titles of articles open their notes. Plain until the index has come. */
export function LinkedText({ text, known = NOTHING }: LinkedTextProps) {
  useEffect(wantLibraryIndex, []);
  const parts = libraryIndex.value?.findTerms(text, known) ?? [{ text }];
  return (
    <>
      {parts.map((part, index) =>
        part.article === undefined ? (
          part.text
        ) : (
          <Term key={`${part.article.id}:${index}`} brief={part.article} known={known}>
            {part.text}
          </Term>
        ),
      )}
    </>
  );
}
