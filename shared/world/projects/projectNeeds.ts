import type { ProjectDefinition } from '../../content/types.ts';
import type { ProjectState } from '../../state/projectsState.ts';

/** What is known to whoever asks whether a project can be begun. */
export interface Circumstances {
  readonly year: number;
  readonly works: Readonly<Record<string, Readonly<ProjectState>>>;
  readonly laws: Readonly<Record<string, number>>;
  /** Producer goods output of the last account, billions; undefined before the first. */
  readonly heavyOutput: number | undefined;
  readonly isSoviet: (unit: string) => boolean;
}

/** What a project still needs before it can be begun. */
export type MissingNeed =
  | { readonly need: 'year'; readonly year: number }
  | { readonly need: 'unit'; readonly unit: string }
  | { readonly need: 'project'; readonly project: string }
  | { readonly need: 'heavyOutput'; readonly atLeast: number }
  | { readonly need: 'law'; readonly law: string };

/** The first thing a project still needs, or undefined when it can be begun. */
export function missingNeed(project: ProjectDefinition, circumstances: Circumstances): MissingNeed | undefined {
  const { year, works, laws, heavyOutput, isSoviet } = circumstances;
  if (year < project.from) return { need: 'year', year: project.from };
  const foreign = project.units.find((unit) => !isSoviet(unit));
  if (foreign !== undefined) return { need: 'unit', unit: foreign };
  const earlier = project.needs.projects?.find((id) => works[id] === undefined);
  if (earlier !== undefined) return { need: 'project', project: earlier };
  const { heavyOutput: atLeast = 0 } = project.needs;
  if ((heavyOutput ?? 0) < atLeast) return { need: 'heavyOutput', atLeast };
  const law = project.needs.laws?.find(
    ({ law: id, atLeast: low = 0, atMost = Infinity }) => (laws[id] ?? 0) < low || (laws[id] ?? 0) > atMost,
  );
  return law === undefined ? undefined : { need: 'law', law: law.law };
}
