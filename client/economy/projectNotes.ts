import { gameEconomy } from '../../shared/content/gameEconomy.ts';
import { PROJECTS } from '../../shared/content/index.ts';
import type { ProjectDefinition } from '../../shared/content/types.ts';
import type { ProjectDeparture } from '../../shared/state/projectsState.ts';
import type { SeatView } from '../../shared/views/view.ts';
import {
  departureLedger,
  drawnLedger,
  farmWorthLedger,
  investedLedger,
  progressLedger,
  worthLedger,
} from '../../shared/world/projects/projectLedgers.ts';
import type { NoteContent, Writing } from '../explain/noteContent.ts';
import { writingOf } from '../explain/noteContent.ts';
import { t } from '../text/text.ts';
import { plainLedger, plainNote } from './plainNote.ts';

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 2, signDisplay: 'exceptZero' });
const BILLIONS = writingOf('index');
const SHARE = writingOf('share');
/** Departures are parts of a per cent. */
const DEPARTURE: Writing = { value: (value) => percent.format(value), change: (change) => percent.format(change) };

function projectName(id: string): string {
  return PROJECTS[id]?.title ?? t('projectNote.bounds');
}

/** What the works drew in the last account, project by project. */
export function drawnNote({ projects, years }: SeatView): NoteContent {
  return plainNote({
    title: t('projectNote.drawn'),
    value: projects.drawn,
    writing: BILLIONS,
    unit: t('projectNote.billions'),
    when: t('note.inYear', { year: years.at(-1) ?? '' }),
    ledgers: [plainLedger(drawnLedger(projects), projectName, { writing: BILLIONS, heading: t('projectNote.byProject') })],
  });
}

/** How a departure from the record is written. */
export function departureText(view: SeatView, figure: keyof ProjectDeparture): string {
  return DEPARTURE.value(view.projects.departure[figure]);
}

/** How far the works put the nation off the record, project by project. */
export function departureNote({ projects }: SeatView, figure: keyof ProjectDeparture): NoteContent {
  return plainNote({
    title: t(`projectNote.departure.${figure}`),
    value: projects.departure[figure],
    writing: DEPARTURE,
    unit: t('projectNote.againstRecord'),
    good: 1,
    explained: t('projectNote.departure'),
    ledgers: [
      plainLedger(departureLedger(projects, figure), projectName, { writing: DEPARTURE, good: 1, heading: t('projectNote.byProject') }),
    ],
  });
}

/** Money drawn for a project: what got work done, and what was lost. */
export function investedNote({ projects }: SeatView, id: string): NoteContent {
  const work = projects.works[id];
  return plainNote({
    title: projectName(id),
    value: work?.invested,
    writing: BILLIONS,
    unit: t('projectNote.drawnUnit'),
    explained: t('projectNote.invested'),
    ledgers: work === undefined ? [] : [plainLedger(investedLedger(work), (cause) => t(`projectNote.${cause}`), { writing: BILLIONS })],
  });
}

/** Work done on a project against its cost. */
export function progressNote({ projects }: SeatView, { id, title, cost }: ProjectDefinition): NoteContent {
  const work = projects.works[id] ?? { begun: 0, invested: 0, done: 0 };
  return plainNote({
    title,
    value: work.done / cost,
    writing: SHARE,
    unit: t('projectNote.ofCost'),
    good: 1,
    explained: t('projectNote.invested'),
    ledgers: [plainLedger(progressLedger(work, cost), (cause) => t(`projectNote.${cause}`), { writing: SHARE, good: 1 })],
  });
}

/** What a year of a finished project brings where history had none. */
export function worthNote(view: SeatView, project: ProjectDefinition): NoteContent {
  const account = view.accounts.at(-1);
  const { landElasticity } = gameEconomy(view).parameters;
  const outside = account === undefined ? undefined : worthLedger(project, account);
  const farm = account === undefined ? undefined : farmWorthLedger(project, account, landElasticity);
  return plainNote({
    title: project.title,
    value: outside?.to,
    writing: BILLIONS,
    unit: t('projectNote.aYear'),
    good: 1,
    explained: t('projectNote.worth'),
    ledgers: [
      ...(outside === undefined
        ? []
        : [
            plainLedger(outside, (cause) => t(`projectNote.worth.${cause}`), {
              heading: t('projectNote.outsideFarming'),
              writing: BILLIONS,
              good: 1,
            }),
          ]),
      ...(farm === undefined
        ? []
        : [
            plainLedger(farm, (cause) => t(`projectNote.worth.${cause}`), {
              heading: t('projectNote.inFarming'),
              writing: DEPARTURE,
              good: 1,
              closing: t('projectNote.farmClosing'),
            }),
          ]),
    ],
  });
}
