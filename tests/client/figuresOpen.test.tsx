/** @jest-environment jsdom */
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { MapHandle } from '../../client/map/mapHandle.ts';
import { mapHandle, selectedUnit } from '../../client/panels/mapState.ts';
import { openSession } from '../../client/store/session.ts';
import { SessionContext } from '../../client/store/sessionContext.ts';
import { t } from '../../client/text/text.ts';
import { checkCommand } from '../../shared/commands/index.ts';
import type { GameState } from '../../shared/state/gameState.ts';
import type { SeatId } from '../../shared/state/seats.ts';
import { playWithAi } from '../../shared/replay/play.ts';
import { memoryStorage, sitAt } from './tableConnection.ts';

// The DOM of these tests lacks it; every browser and Node has it.
globalThis.structuredClone ??= <T,>(value: T): T => JSON.parse(JSON.stringify(value));
// Charts draw on a canvas, which this DOM has none of: their years are in their tables, and their last is above them.
jest.unstable_mockModule('../../client/charts/LineChart.tsx', () => ({ LineChart: () => null }));
const { ConcessionsPage } = await import('../../client/economy/ConcessionsPage.tsx');
const { PlanPage } = await import('../../client/economy/PlanPage.tsx');
const { ProjectsPanel } = await import('../../client/economy/ProjectsPanel.tsx');
const { TradePage } = await import('../../client/economy/TradePage.tsx');
const { UnitCard } = await import('../../client/panels/UnitCard.tsx');

/** Places of a panel whose digits need no note, and why. */
const EXCEPTIONS: readonly (readonly [selector: string, reason: string])[] = [
  ['.figure-button', 'opens its note'],
  ['button', 'acts: what it does stands on it'],
  ['.signed-bars td', 'a part of a ledger on the page: the name of its row opens'],
  ['.lever', 'a decision: the leadership set it itself'],
  ['details:not(.group) ', 'history and sources: content, with its literature below it'],
  ['summary', 'how many there are in the list below it'],
  ['h3, h4, caption, thead', 'a heading: years and names'],
  ['th', 'the name of a row'],
  ['dt', 'the name of a figure'],
  ['dd i', 'the part of the nation, from two figures that open'],
  ['.project-facts', 'what a project or site costs, adds and was: content with sources; what it brings opens'],
  ['.project > p:not(.muted)', 'what a project is: content'],
  ['label, input', 'a field to fill in'],
  ['ul.plain', 'plans that are over, with their years'],
  ['.callout, .ordered', 'a notice'],
];

/** Notices and sentences whose digits are dates or the rules of play. */
const PLAIN_TEXT: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/of at most \d+ works go on/, 'a count of the list below, and a rule of play'],
  [/1925–28|Records? of|bn of investment/, 'a base, or the national figure that opens on the dashboard'],
  [/finished in \d{4}|Given up in \d{4}|\d{4}–\d{4}/, 'dates'],
  [/Nobody thinks of it before|Needs heavy industry/, 'what a project waits for: content'],
  [/Billions of 1990 dollars/, 'a unit'],
];

/** Whether a cell stands in the column of the record: the note of the figure beside it names that too. */
function isOfRecord(holder: Element): boolean {
  const cell = holder.closest('td');
  const column = cell?.cellIndex ?? 0;
  return cell?.closest('table')?.tHead?.rows[0]?.cells[column]?.textContent === t('trade.record');
}

function isExcused(node: Text): boolean {
  const text = node.data;
  const holder = node.parentElement;
  if (holder === null) return true;
  return (
    isOfRecord(holder) ||
    EXCEPTIONS.some(([selector]) => holder.closest(selector) !== null) ||
    PLAIN_TEXT.some(([pattern]) => pattern.test(holder.textContent ?? text))
  );
}

/** Texts with digits that open nothing and are not excused. */
function closedFigures(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const closed: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && /\d/.test(node.data) && !isExcused(node))
      closed.push(`${node.parentElement?.parentElement?.textContent ?? ''} | ${node.data}`);
  }
  return closed;
}

async function show(state: GameState, seat: SeatId, panel: ComponentChild): Promise<void> {
  const { connect } = sitAt(structuredClone(state), seat);
  const session = await openSession({ connect, check: checkCommand, onFailure: () => undefined, storage: memoryStorage() });
  await act(() => render(<SessionContext.Provider value={session}>{panel}</SessionContext.Provider>, document.body));
}

/** Opens every figure in turn; tells what is wrong with the notes. */
async function problemsOfNotes(): Promise<string[]> {
  const problems: string[] = [];
  for (const button of document.querySelectorAll<HTMLButtonElement>('.figure-button')) {
    const name = button.dataset['testid'] ?? button.textContent;
    await act(() => button.click());
    const note = button.parentElement?.querySelector('.popover');
    if (note == null) problems.push(`${name}: no note`);
    else {
      const sums = note.querySelectorAll('.ledger-sum').length;
      const said = [...note.querySelectorAll(':scope > p')].some((line) => (line.textContent ?? '').length > 25);
      if (sums === 0 && !said) problems.push(`${name}: an empty note: ${note.textContent ?? ''}`);
      if (/undefined|NaN|\{\w+\}/.test(note.textContent ?? '')) problems.push(`${name}: ${note.textContent ?? ''}`);
    }
    await act(() => button.click());
  }
  return problems;
}

const unit: Partial<MapHandle> = {
  unitInfo: (id) =>
    ({ id, en: 'Place', ru: 'Место', class: 'soviet', owner: { code: 'su', name: 'USSR' }, area: 1, population1926: 1, tags: [] }) as never,
};

const PANELS: readonly (readonly [name: string, panel: () => ComponentChild])[] = [
  ['trade', () => <TradePage />],
  ['plan', () => <PlanPage />],
  ['concessions', () => <ConcessionsPage />],
  ['projects', () => <ProjectsPanel />],
  ['a place', () => <UnitCard />],
];

beforeAll(() => {
  mapHandle.value = unit as MapHandle;
  selectedUnit.value = 'kiev';
});
afterAll(() => {
  mapHandle.value = undefined;
  selectedUnit.value = undefined;
});
afterEach(() => render(null, document.body));

describe.each([10, 55])('after %i years', (years) => {
  const { state } = playWithAi({ scenario: '1921', seed: 'figures', settings: { weather: 'historical' } }, years);

  test.each(PANELS)('every figure of %s opens, or has a reason not to', async (_name, panel) => {
    for (const seat of [state.politics.leadership.seat, 'organs'] as const) {
      await show(state, seat, panel());
      expect(closedFigures()).toEqual([]);
      expect(document.querySelectorAll('.figure-button').length).toBeGreaterThanOrEqual(5);
      expect(await problemsOfNotes()).toEqual([]);
      render(null, document.body);
    }
  });
});
