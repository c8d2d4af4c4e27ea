import { PROJECTS } from '../../content/index.ts';
import { PROJECT_PARAMETERS } from '../../content/projectParameters.ts';
import { OCCUPATION_ORDER, OCCUPATION_YEARS } from '../../content/regions/occupationOrder.ts';
import { leversAt } from '../../economy/leversAt.ts';
import { runBook } from '../../economy/runBook.ts';
import type { EconomyDefinition } from '../../state/economyDefinition.ts';
import type { ProjectState } from '../../state/projectsState.ts';
import { buildWorks } from './buildWorks.ts';

/** The works of the record after the account of a year. */
export type RecordedWorks = Readonly<Record<string, Readonly<ProjectState>>>;

const recorded = new WeakMap<EconomyDefinition, Readonly<Record<number, RecordedWorks>>>();

/** Whether the front of the record stood in a unit in a year. */
function wasOccupied(unit: string, year: number): boolean {
  const column = OCCUPATION_YEARS.findIndex((war) => war === year);
  const shares = OCCUPATION_ORDER.find(([ordered]) => ordered === unit)?.[1];
  return (shares?.[column] ?? 0) > PROJECT_PARAMETERS.haltingOccupation;
}

function buildRecord(definition: EconomyDefinition): Record<number, RecordedWorks> {
  const works: Record<string, ProjectState> = {};
  const years: Record<number, RecordedWorks> = {};
  for (const account of runBook(definition)) {
    const { year, investment, gdp } = account;
    const { investmentShare, tautness } = leversAt(definition.book, year);
    for (const { id, built, abandoned } of Object.values(PROJECTS)) {
      if (built === undefined) continue;
      const work = works[id];
      if (work === undefined && built[0] <= year) works[id] = { begun: year, invested: 0, done: 0 };
      else if (work !== undefined && abandoned === true && year > built[1]) work.abandoned ??= year;
    }
    buildWorks(works, {
      year,
      investment,
      orderedInvestment: investmentShare * gdp,
      tautness,
      isOccupied: (unit) => wasOccupied(unit, year),
    });
    years[year] = structuredClone(works);
  }
  return years;
}

/**
 * History's calendar of projects, as the rules of the game would have built it: begun in the year of the record, and paid, slowed
 * and halted by the model's own accounts of that year under history's orders. Computed once per definition.
 */
export function recordedWorks(definition: EconomyDefinition, year: number): RecordedWorks {
  const known = recorded.get(definition) ?? buildRecord(definition);
  recorded.set(definition, known);
  return known[year] ?? {};
}
