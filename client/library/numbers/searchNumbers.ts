import type { ParameterTag } from '../../../shared/content/economies/parameterEntry.ts';
import type { ParameterLine } from '../../../shared/content/register/parameterLines.ts';

/** Words that say nothing of what is looked for. */
const FILLERS: ReadonlySet<string> = new Set(
  'a an and are at by can do does each every for from full how in is it long many much of on one or per the their they to what when where which who why with'.split(
    ' ',
  ),
);

/** Beginnings of words that mean the same to a reader who looks for a number. */
const ALIKE: readonly (readonly string[])[] = [
  ['hunger', 'hungry', 'famine', 'starv'],
  ['die', 'dying', 'dead', 'death', 'mortal', 'kill'],
  ['missing', 'lack', 'deficit', 'shortage', 'short', 'uncovered'],
  ['grain', 'bread', 'harvest', 'crop'],
  ['peasant', 'village', 'rural', 'farm'],
  ['town', 'urban', 'city', 'cities'],
  ['worker', 'labour', 'hands'],
  ['industr', 'factor', 'works', 'enterprise', 'firm'],
  ['cattle', 'animal', 'herd', 'livestock'],
  ['terror', 'repress', 'fear'],
  ['consent', 'legitim', 'support'],
  ['bribe', 'corrupt', 'graft'],
  ['overstat', 'over-report', 'overreport', 'conceal', 'bias'],
  ['war', 'occupation', 'occupied', 'mobilis'],
  ['birth', 'born', 'famil'],
  ['money', 'rouble', 'note', 'emission'],
  ['technolog', 'progress', 'knowledge', 'know-how'],
  ['school', 'educat'],
  ['loan', 'credit', 'debt', 'lend', 'borrow'],
  ['tax', 'levy', 'levies'],
  ['growth', 'grow', 'rise'],
  ['loss', 'lost', 'lose'],
];

/** What a reader wants to see; nothing named is everything. */
export interface NumbersWanted {
  readonly words: string;
  readonly tag?: ParameterTag;
  readonly subject?: string;
  /** Beginnings of paths. */
  readonly paths?: readonly string[];
}

/** A word without its ending, so that `deaths` finds `death`. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|ing|ed|es|s)$/, '') : word;
}

/** The beginnings that stand for a word looked for: its own, and those that are alike. */
function beginnings(word: string): readonly string[] {
  const own = stem(word);
  const kin = ALIKE.filter((group) => group.some((start) => word.startsWith(start) || start.startsWith(own)));
  return [own, ...kin.flat()];
}

/** The words of a text, with those of names and paths cut apart. */
function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
}

interface Searchable {
  readonly title: readonly string[];
  readonly says: readonly string[];
  readonly around: readonly string[];
}

const prepared = new WeakMap<ParameterLine, Searchable>();

function searchable(line: ParameterLine): Searchable {
  const known = prepared.get(line);
  if (known !== undefined) return known;
  const { name, meaning, note, unit, group, subjectTitle, sources, schools, path } = line;
  const works = sources.map(({ author, title, year }) => `${author} ${title} ${year}`);
  const made = {
    title: wordsOf(`${name} ${group}`),
    says: wordsOf(`${name} ${meaning === '' ? note : meaning}`),
    around: wordsOf([unit, note, group, subjectTitle, path, ...works, ...schools.map((school) => school.title)].join(' ')),
  };
  prepared.set(line, made);
  return made;
}

/** Whether one of the words begins so. Short beginnings count as whole words: `die` is no `diet`. */
function has(words: readonly string[], starts: readonly string[]): boolean {
  return words.some((word) => starts.some((start) => (start.length > 3 ? word.startsWith(start) : word === start)));
}

/** How well a line answers a word: best in what it says and is called, less in what stands around it; 0 when it does not. */
function answer({ title, says, around }: Searchable, starts: readonly string[]): number {
  return (has(title, starts) ? 1 : 0) + (has(says, starts) ? 3 : has(around, starts) ? 1 : 0);
}

function isWithin(line: ParameterLine, { tag, subject, paths }: NumbersWanted): boolean {
  return (
    (tag === undefined || line.tag === tag) &&
    (subject === undefined || line.subject === subject) &&
    (paths === undefined || paths.some((start) => line.path.startsWith(start)))
  );
}

/** Lines in the order of the paths they begin with, and otherwise as they were. */
function inOrderOf(paths: readonly string[] | undefined, lines: readonly ParameterLine[]): readonly ParameterLine[] {
  if (paths === undefined) return lines;
  const place = ({ path }: ParameterLine): number => paths.findIndex((start) => path.startsWith(start));
  return lines.toSorted((a, b) => place(a) - place(b));
}

/**
 * The numbers a reader looks for. Without words those of the choice, in the order of its paths or of the register. With words those that answer every word, the best
 * first; where none answers every word, those that answer most.
 */
export function searchNumbers(lines: readonly ParameterLine[], wanted: NumbersWanted): readonly ParameterLine[] {
  const within = lines.filter((line) => isWithin(line, wanted));
  const words = wordsOf(wanted.words)
    .filter((word) => !FILLERS.has(word))
    .map(beginnings);
  if (words.length === 0) return inOrderOf(wanted.paths, within);
  const rated = within.map((line) => {
    const answers = words.map((word) => answer(searchable(line), word));
    return { line, met: answers.filter((points) => points > 0).length, points: answers.reduce((sum, points) => sum + points, 0) };
  });
  const most = Math.max(0, ...rated.map(({ met }) => met));
  return rated
    .filter(({ met }) => met > 0 && met === most)
    .toSorted((a, b) => b.points - a.points)
    .map(({ line }) => line);
}
