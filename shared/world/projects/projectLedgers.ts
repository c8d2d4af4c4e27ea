import { PROJECT_PARAMETERS } from '../../content/projectParameters.ts';
import type { ProjectDefinition } from '../../content/types.ts';
import { closeSigned } from '../../math/signedLedger.ts';
import type { SignedLedger } from '../../math/signedLedger.ts';
import type { EconomyRecord } from '../../state/economyState.ts';
import type { ProjectDeparture, ProjectsState, ProjectState } from '../../state/projectsState.ts';
import { worthOfProject } from './worthOfProject.ts';

/** What is not any one project's: the bounds on all together. */
export const ALL_PROJECTS = 'bounds';

/** What all works drew in the last account by project, billions. */
export function drawnLedger({ drawn, draws = {} }: Pick<ProjectsState, 'drawn' | 'draws'>): SignedLedger<string> {
  return closeSigned<string>(0, drawn, draws, [...Object.keys(draws), ALL_PROJECTS], ALL_PROJECTS);
}

/** How far all works put the nation off history's path, by project: a fraction. */
export function departureLedger(
  { departure, departures = {} }: Pick<ProjectsState, 'departure' | 'departures'>,
  figure: keyof ProjectDeparture,
): SignedLedger<string> {
  const parts = Object.fromEntries(Object.entries(departures).map(([id, parted]) => [id, parted[figure]]));
  return closeSigned<string>(0, departure[figure], parts, [...Object.keys(parts), ALL_PROJECTS], ALL_PROJECTS);
}

export const WORK_CAUSES = ['done', 'lost'] as const;
export type WorkCause = (typeof WORK_CAUSES)[number];

/** Money drawn for a project so far, billions: what got work done, and what taut targets and abandoned works lost. */
export function investedLedger({ invested, done }: Readonly<ProjectState>): SignedLedger<WorkCause> {
  return closeSigned(0, invested, { done, lost: invested - done }, WORK_CAUSES, 'lost');
}

export const PROGRESS_CAUSES = ['drawnSoFar', 'lost'] as const;
export type ProgressCause = (typeof PROGRESS_CAUSES)[number];

/** Work done as a part of the cost: what was drawn for it, less what got nothing done. */
export function progressLedger({ invested, done }: Readonly<ProjectState>, cost: number): SignedLedger<ProgressCause> {
  return closeSigned(0, done / cost, { drawnSoFar: invested / cost, lost: (done - invested) / cost }, PROGRESS_CAUSES, 'lost');
}

export const WORTH_CAUSES = ['heavy', 'light', 'freight', 'grain', 'land', 'usualReturn', 'replaced'] as const;
export type WorthCause = (typeof WORTH_CAUSES)[number];

/**
 * What a year of a finished project brings where history had none, billions of output outside farming: goods, freight, less what its
 * money would usually have borne and what other works would have made good.
 */
export function worthLedger(project: ProjectDefinition, { nonFarmOutput }: Pick<EconomyRecord, 'nonFarmOutput'>): SignedLedger<WorthCause> {
  const { usualReturn, outputWithFreight, notReplaced } = PROJECT_PARAMETERS;
  const { heavy, light, freight } = worthOfProject(project);
  const carried = outputWithFreight * freight * nonFarmOutput;
  const usual = -usualReturn * project.cost;
  const sum = heavy + light + carried + usual;
  const parts = { heavy, light, freight: carried, usualReturn: usual, replaced: -(1 - notReplaced) * sum };
  return closeSigned(0, notReplaced * sum, parts, WORTH_CAUSES, 'replaced');
}

/** The same of farm output, as a fraction; undefined for a project that brings none. */
export function farmWorthLedger(
  project: ProjectDefinition,
  { grainHarvest }: Pick<EconomyRecord, 'grainHarvest'>,
  landElasticity: number,
): SignedLedger<WorthCause> | undefined {
  const { notReplaced } = PROJECT_PARAMETERS;
  const worth = worthOfProject(project);
  if (worth.grain === 0 && worth.land === 0) return undefined;
  const parts = { grain: worth.grain / grainHarvest, land: landElasticity * worth.land };
  const sum = parts.grain + parts.land;
  return closeSigned(0, notReplaced * sum, { ...parts, replaced: -(1 - notReplaced) * sum }, WORTH_CAUSES, 'replaced');
}
