import type { ParameterLine } from '../../../shared/content/register/parameterLines.ts';
import type { FigureTable } from '../../../shared/content/register/parameterTree.ts';
import { t } from '../../text/text.ts';
import { figureText, namedFigures } from './figureText.ts';
import { RangeBar } from './RangeBar.tsx';

/** Figures of a table that are read at a glance; more are folded away. */
const AT_A_GLANCE = 4;

function Table({ figures }: { readonly figures: FigureTable }) {
  const named = namedFigures(figures);
  const list = (
    <dl class="number-table">
      {named.map(({ name, text }, index) => (
        <div key={name ?? index}>
          <dt>{name ?? index + 1}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
  if (named.length <= AT_A_GLANCE) return list;
  return (
    <details>
      <summary>{t('numbers.figures', { count: named.length })}</summary>
      {list}
    </details>
  );
}

function Works({ sources }: Pick<ParameterLine, 'sources'>) {
  return (
    <p class="number-works">
      {sources.map(({ author, title, year }, index) => (
        <span key={`${author}:${title}`}>
          {index > 0 && '; '}
          {author}, <cite>{title}</cite> ({year})
        </span>
      ))}
    </p>
  );
}

interface NumberRowProps {
  readonly line: ParameterLine;
  /** Whether to say which subject and group it belongs to: where the list is not in their order. */
  readonly placed: boolean;
}

/** One number of the model: what it says, its value, how far it could be otherwise, how it came by it. */
export function NumberRow({ line, placed }: NumberRowProps) {
  const { path, name, meaning, note, figures, bounds, tag, unit, subjectTitle, group, sources, schools } = line;
  const single = typeof figures === 'number';
  return (
    <tr data-path={path}>
      <th scope="row">
        <p class="number-says">{meaning === '' ? note : meaning}</p>
        {meaning !== '' && <p>{note}</p>}
        {schools.map((school) => (
          <p key={school.title} class="number-school">
            {t('numbers.school', { school: school.title, value: figureText(school.value) })} {school.why}
          </p>
        ))}
        {sources.length > 0 && <Works sources={sources} />}
        <p class="number-place">{[...(placed ? [subjectTitle, group] : []), name].filter((part) => part !== '').join(' › ')}</p>
      </th>
      <td class="number-value">
        {single ? <strong>{figureText(figures)}</strong> : <Table figures={figures} />}
        <span class="number-unit">{unit}</span>
      </td>
      <td class="number-range">
        <RangeBar value={single ? figures : 1} bounds={bounds} />
        {t(single ? 'numbers.range' : 'numbers.band', { low: figureText(bounds[0]), high: figureText(bounds[1]) })}
        <span class={`badge tag-${tag}`}>{t(`numbers.tag.${tag}`)}</span>
      </td>
    </tr>
  );
}
