import '../../style/numbers.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { PARAMETER_TAGS } from '../../../shared/content/economies/parameterEntry.ts';
import type { ParameterTag } from '../../../shared/content/economies/parameterEntry.ts';
import { counted, t } from '../../text/text.ts';
import { briefOf } from '../library.ts';
import { openNumbers, readArticle } from '../openLibrary.ts';
import { NUMBERS_OF_ARTICLES } from './numbersOfArticles.ts';
import { NumbersTable } from './NumbersTable.tsx';
import { PARAMETER_INDEX } from './parameterIndex.ts';
import { searchNumbers } from './searchNumbers.ts';

/** Subjects of the register in its order. */
const SUBJECTS = [...new Map(PARAMETER_INDEX.map(({ subject, subjectTitle }) => [subject, subjectTitle]))];

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly names: readonly (readonly [name: Name | undefined, title: string, count: number])[];
  readonly chosen: Name | undefined;
  readonly onChoose: (name: Name | undefined) => void;
}

function Choice<Name extends string>({ label, names, chosen, onChoose }: ChoiceProps<Name>) {
  return (
    <div class="numbers-choice" role="radiogroup" aria-label={label}>
      {names.map(([name, title, count]) => (
        <button
          key={name ?? 'all'}
          type="button"
          role="radio"
          aria-checked={chosen === name}
          class={chosen === name ? 'row-link current' : 'row-link'}
          disabled={count === 0 && chosen !== name}
          onClick={() => onChoose(name)}
        >
          <span>{title}</span>
          <span class="kind">{count}</span>
        </button>
      ))}
    </div>
  );
}

/**
 * The numbers of the model: every parameter with its value, range, tag and sources, to search and to narrow down by subject and tag.
 * Opened from an article it shows those behind it.
 */
export function NumbersPage({ article }: { readonly article: string | undefined }) {
  const [words, setWords] = useState('');
  const [tag, setTag] = useState<ParameterTag | undefined>(undefined);
  const [subject, setSubject] = useState<string | undefined>(undefined);
  const page = useRef<HTMLDivElement>(null);
  const paths = article === undefined ? undefined : NUMBERS_OF_ARTICLES[article];
  const behind = { words, ...(paths === undefined ? {} : { paths }) };
  const inSubject = subject === undefined ? behind : { ...behind, subject };
  const found = useMemo(
    () => searchNumbers(PARAMETER_INDEX, tag === undefined ? inSubject : { ...inSubject, tag }),
    [words, tag, subject, paths],
  );
  const bySubject = useMemo(() => searchNumbers(PARAMETER_INDEX, tag === undefined ? behind : { ...behind, tag }), [words, tag, paths]);
  const byTag = useMemo(() => searchNumbers(PARAMETER_INDEX, inSubject), [words, subject, paths]);
  useEffect(() => page.current?.scrollTo({ top: 0 }), [found]);
  const title = article === undefined ? undefined : (briefOf(article)?.title ?? article);
  const everything = words.trim() === '' && tag === undefined && subject === undefined && article === undefined;
  return (
    <div class="library numbers">
      <div class="library-list">
        <input
          type="search"
          data-testid="numbers-search"
          placeholder={t('numbers.search')}
          aria-label={t('numbers.search')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <p class="muted small" role="status">
          {counted('numbers.found', found.length)}
        </p>
        <div class="numbers-choices">
          <h4>{t('numbers.from')}</h4>
          <Choice
            label={t('numbers.from')}
            chosen={tag}
            onChoose={setTag}
            names={[
              [undefined, t('numbers.anyTag'), byTag.length],
              ...PARAMETER_TAGS.map((name) => [name, t(`numbers.tag.${name}`), byTag.filter((line) => line.tag === name).length] as const),
            ]}
          />
          <h4>{t('numbers.subjects')}</h4>
          <Choice
            label={t('numbers.subjects')}
            chosen={subject}
            onChoose={setSubject}
            names={[
              [undefined, t('numbers.anySubject'), bySubject.length],
              ...SUBJECTS.map(([id, name]) => [id, name, bySubject.filter((line) => line.subject === id).length] as const).filter(
                ([id, , count]) => count > 0 || id === subject,
              ),
            ]}
          />
        </div>
      </div>
      <div class="library-page" ref={page} data-testid="numbers">
        {title !== undefined && (
          <p class="callout numbers-behind">
            {t('numbers.behind')}{' '}
            <button type="button" class="link" onClick={() => readArticle(article)}>
              {title}
            </button>
            {' · '}
            <button type="button" class="link" onClick={() => openNumbers()}>
              {t('numbers.showAll')}
            </button>
          </p>
        )}
        {everything && (
          <div class="numbers-intro">
            <p>{t('numbers.intro')}</p>
            <dl>
              {PARAMETER_TAGS.map((name) => (
                <div key={name}>
                  <dt>
                    <span class={`badge tag-${name}`}>{t(`numbers.tag.${name}`)}</span>
                  </dt>
                  <dd>{t(`numbers.tag.${name}.text`)}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
        {found.length === 0 ? <p class="muted">{t('numbers.none')}</p> : <NumbersTable lines={found} ranked={words.trim() !== ''} />}
      </div>
    </div>
  );
}
