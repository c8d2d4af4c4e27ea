import type { ParameterLine } from '../../../shared/content/register/parameterLines.ts';
import { t } from '../../text/text.ts';
import { NumberRow } from './NumberRow.tsx';

interface Section {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly ParameterLine[];
}

/** Neighbours of the same subject and group under one heading. */
function sectionsOf(lines: readonly ParameterLine[]): readonly Section[] {
  const sections: { key: string; title: string; lines: ParameterLine[] }[] = [];
  for (const line of lines) {
    const title = line.group === '' ? line.subjectTitle : `${line.subjectTitle} › ${line.group}`;
    const last = sections.at(-1);
    if (last?.title === title) last.lines.push(line);
    else sections.push({ key: line.path, title, lines: [line] });
  }
  return sections;
}

interface NumbersTableProps {
  readonly lines: readonly ParameterLine[];
  /** Whether the list is ranked by a search, and so out of the order of subjects. */
  readonly ranked: boolean;
}

/** The table of numbers: under the headings of the register, or one list of what a search has found. */
export function NumbersTable({ lines, ranked }: NumbersTableProps) {
  const sections = ranked ? [{ key: 'found', title: '', lines }] : sectionsOf(lines);
  return (
    <table class="numbers-table">
      <thead>
        <tr>
          <th scope="col">{t('numbers.says')}</th>
          <th scope="col">{t('numbers.value')}</th>
          <th scope="col">{t('numbers.rangeHead')}</th>
        </tr>
      </thead>
      {sections.map((section) => (
        <tbody key={section.key}>
          {section.title !== '' && (
            <tr class="numbers-section">
              <th colSpan={3} scope="rowgroup">
                {section.title}
              </th>
            </tr>
          )}
          {section.lines.map((line) => (
            <NumberRow key={line.path} line={line} placed={ranked} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
