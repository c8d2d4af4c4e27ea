import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the types of a set of parameters say of each: the part of the model it belongs to, and its docstring. */
export interface Meaning {
  readonly group: string;
  readonly meaning: string;
}

/** Where the parameters of a subject are declared, with what each of them means. */
const DECLARED: readonly (readonly [subject: string, files: readonly string[]])[] = [
  ['economy', ['economyParameters.ts', 'villageParameters.ts', 'outputParameters.ts']],
  ['money', ['moneyParameters.ts']],
];

const STATE = path.resolve(import.meta.dirname, '../../shared/state');
const INTERFACE = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export interface (\w+)Parameters \{([\s\S]*?)\n\}/g;
const FIELD = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?readonly (\w+): number;/g;

function plainText(comment: string): string {
  return comment
    .replaceAll(/\s*\n\s*\*\s?/g, ' ')
    .replaceAll('`', '')
    .trim();
}

/** The first words of what is said of a part: a title for a list. */
function titleOf(about: string): string {
  return /^[^.:]+/.exec(about)?.[0] ?? about;
}

/** Fields declared in a file. One without a docstring of its own shares that of the field before it. */
function fieldsOf(code: string): (readonly [name: string, meaning: Meaning])[] {
  return [...code.matchAll(INTERFACE)].flatMap(([, about = '', , body = '']) => {
    const group = titleOf(plainText(about));
    let last = '';
    return [...body.matchAll(FIELD)].map(([, said, name = '']) => {
      last = said === undefined ? last : plainText(said);
      return [name, { group, meaning: last }] as const;
    });
  });
}

/** What the docstrings of the types say of the parameters whose entries do not say it themselves, by path. */
export function readMeanings(): Readonly<Record<string, Meaning>> {
  return Object.fromEntries(
    DECLARED.flatMap(([subject, files]) =>
      files
        .flatMap((file) => fieldsOf(readFileSync(path.join(STATE, file), 'utf8')))
        .map(([name, meaning]) => [`${subject}.${name}`, meaning] as const),
    ),
  );
}
