import { PARAMETER_TAGS } from '../../shared/content/economies/parameterEntry.ts';
import type { ParameterTag } from '../../shared/content/economies/parameterEntry.ts';
import type { ParameterLine } from '../../shared/content/register/parameterLines.ts';
import type { FigureTable } from '../../shared/content/register/parameterTree.ts';
import type { Source } from '../../shared/data/source.ts';

const TAG_NAMES: Readonly<Record<ParameterTag, string>> = {
  literature: 'literature',
  calibrated: 'calibrated',
  crossCountry: 'other countries',
  judgement: 'judgement',
};

const TAG_TEXTS: Readonly<Record<ParameterTag, string>> = {
  literature: 'taken from a published work that is named',
  calibrated: 'set so that the model meets a series of the USSR',
  crossCountry: 'checked on other countries',
  judgement: 'judged by the designers; works named with it bear on the size without giving it',
};

const FRONT = `# The numbers of the model

Written by \`node tools/parameterPage.ts\` from the register (\`shared/content/register\`); do not edit.

Every constant of the rules that is an estimate stands here: what it says, its value, the range that a reasonable person could
defend, and where it comes from. Tables of figures (\`×\` in the column of ranges) move together by a factor. Where the model of a school of historians, a choice
at the start of a game, differs in a number, its value is given too. Calendar years, positions
of laws, counts of seats and other figures that define what is meant are no estimates and are not listed. In the game the same list is in the library, under “Numbers of the model”.
`;

function figure(value: number): string {
  return String(value).replace('-', '−');
}

function pairText([key, value]: readonly [unknown, unknown]): string {
  return `${String(key)}: ${String(value)}`;
}

/** The figures of a table in one line of text. */
function tableText(table: FigureTable): string {
  if (!Array.isArray(table)) return Object.entries(table).map(pairText).join(', ');
  return table.map((item: unknown) => (Array.isArray(item) ? pairText([item[0], item[1]]) : String(item))).join(', ');
}

function rangeText({ figures, bounds: [low, high] }: ParameterLine): string {
  return typeof figures === 'number' ? `${figure(low)} to ${figure(high)}` : `× ${figure(low)} to ${figure(high)}`;
}

function brief({ author, year }: Source): string {
  return `${author} (${String(year)})`;
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}

function row(line: ParameterLine): string {
  const { path, figures, unit, tag, meaning, note, sources, schools } = line;
  const said = meaning === '' ? note : `${meaning} *${note}*`;
  const says = [said, ...schools.map(({ title, value: other, why }) => `In “${title}” ${figure(other)}: *${why}*`)].join(' ');
  const value = typeof figures === 'number' ? figure(figures) : tableText(figures);
  const from = sources.map(brief).join('; ');
  return `| ${[`\`${path}\``, says, value, rangeText(line), unit, TAG_NAMES[tag], from].map(cell).join(' | ')} |`;
}

function groupSection(group: string, lines: readonly ParameterLine[]): string {
  const head =
    '| number | what it says, and *why this value* | value | range | unit | tag | sources |\n| --- | --- | --- | --- | --- | --- | --- |';
  return [...(group === '' ? [] : [`### ${group}`, '']), head, ...lines.map(row), ''].join('\n');
}

function grouped<Key>(lines: readonly ParameterLine[], key: (line: ParameterLine) => Key): Map<Key, ParameterLine[]> {
  const groups = new Map<Key, ParameterLine[]>();
  for (const line of lines) groups.set(key(line), [...(groups.get(key(line)) ?? []), line]);
  return groups;
}

function subjectSection(title: string, lines: readonly ParameterLine[]): string {
  const groups = [...grouped(lines, ({ group }) => group)].map(([group, members]) => groupSection(group, members));
  return [`## ${title}`, '', ...groups].join('\n');
}

function counts(lines: readonly ParameterLine[]): string {
  const rows = PARAMETER_TAGS.map((tag) => {
    const count = lines.filter((line) => line.tag === tag).length;
    return `| ${TAG_NAMES[tag]} | ${String(count)} | ${TAG_TEXTS[tag]} |`;
  });
  return ['| tag | numbers | meaning |', '| --- | --- | --- |', ...rows, `| all | ${String(lines.length)} | |`, ''].join('\n');
}

function bibliography(lines: readonly ParameterLine[]): string {
  const works = new Set(
    lines.flatMap(({ sources }) =>
      sources.map(
        ({ author, title, year, where }) => `- ${author}, *${title}* (${String(year)})${where === undefined ? '' : `, ${where}`}`,
      ),
    ),
  );
  return ['## Works named', '', ...[...works].toSorted(), ''].join('\n');
}

/** The page of all parameters for people, in Markdown. */
export function renderParameterPage(lines: readonly ParameterLine[]): string {
  const subjects = [...grouped(lines, ({ subjectTitle }) => subjectTitle)].map(([title, members]) => subjectSection(title, members));
  return [FRONT, counts(lines), ...subjects, bibliography(lines)].join('\n');
}
