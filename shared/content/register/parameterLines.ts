import type { ParameterTag } from '../economies/parameterEntry.ts';
import type { Source } from '../../data/source.ts';
import { PARAMETER_PACKS } from '../packs/parameterPacks.ts';
import { PARAMETER_MEANINGS } from './meanings.generated.ts';
import { listParameters, PARAMETER_TREES } from './parameterRegister.ts';
import type { ListedParameter } from './parameterRegister.ts';
import { isParameterEntry } from './parameterTree.ts';
import type { FigureTable } from './parameterTree.ts';

/** A value in the model of a school of historians (a pack), and why it differs. */
export interface DifferingSchool {
  readonly title: string;
  readonly value: number;
  readonly why: string;
}

/** A parameter as people read it, in a list of all. */
export interface ParameterLine {
  /** Its place, `subject.group.name`. */
  readonly path: string;
  /** Subject of the register, by its id and its title. */
  readonly subject: string;
  readonly subjectTitle: string;
  /** Part of the subject, in words; empty where the subject has none. */
  readonly group: string;
  readonly name: string;
  /** What it says; empty where the note does. */
  readonly meaning: string;
  readonly figures: number | FigureTable;
  /** Values that could be defended for one figure, factors for a table. */
  readonly bounds: readonly [low: number, high: number];
  readonly tag: ParameterTag;
  readonly unit: string;
  readonly note: string;
  readonly sources: readonly Source[];
  /** Schools of historians whose model differs in it. */
  readonly schools: readonly DifferingSchool[];
}

/** A name of the code in plain words: `famineMortality` is “Famine mortality”. */
export function inWords(name: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Schools that give a parameter of the real economy another value. */
function differingSchools(path: string): readonly DifferingSchool[] {
  return Object.values(PARAMETER_PACKS).flatMap(({ title, parameters, differences }) =>
    Object.entries(parameters)
      .filter(([id]) => path === `economy.${id}`)
      .map(([id, value]) => {
        const why = differences.find((difference) => difference.parameters.some((name) => name === id))?.why ?? '';
        return { title, value, why };
      }),
  );
}

/** What is said elsewhere of parameters, by path: the part of the subject they belong to, and what they mean. */
export type Meanings = typeof PARAMETER_MEANINGS;

function lineOf({ path, entry }: ListedParameter, meanings: Meanings): ParameterLine {
  const [subject = '', ...rest] = path.split('.');
  const said = meanings[path];
  const { tag, unit, note, sources } = entry;
  return {
    path,
    subject,
    subjectTitle: PARAMETER_TREES.find(({ id }) => id === subject)?.title ?? inWords(subject),
    group: said?.group ?? rest.slice(0, -1).map(inWords).join(', '),
    name: inWords(rest.at(-1) ?? subject),
    meaning: said?.meaning ?? '',
    ...(isParameterEntry(entry) ? { figures: entry.value, bounds: entry.range } : { figures: entry.values, bounds: entry.band }),
    tag,
    unit,
    note,
    sources,
    schools: differingSchools(path),
  };
}

/** Every registered parameter as people read it, by subject in the order of the register. */
export function parameterLines(meanings: Meanings = PARAMETER_MEANINGS): readonly ParameterLine[] {
  return listParameters().map((parameter) => lineOf(parameter, meanings));
}
