/** @jest-environment jsdom */
import '../support/drawnNowhere.ts';
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { render } from 'preact';
import type { ComponentType } from 'preact';
import { checkCommand } from '../../shared/commands/index.ts';
import { playWithAi } from '../../shared/replay/play.ts';
import type { GameState } from '../../shared/state/gameState.ts';
import type { SeatId } from '../../shared/state/seats.ts';
import { openSession } from '../../client/store/session.ts';
import { SessionContext } from '../../client/store/sessionContext.ts';
import { memoryStorage, sitAt } from './tableConnection.ts';

// What the DOM lacks has to be there before the charts are loaded.
const { MoneyPage } = await import('../../client/economy/MoneyPage.tsx');
const { OutputsPage } = await import('../../client/economy/OutputsPage.tsx');
const { SocietyPage } = await import('../../client/economy/SocietyPage.tsx');
const { TrustNote } = await import('../../client/explain/TrustNote.tsx');
const { DashboardPanel } = await import('../../client/panels/DashboardPanel.tsx');
const { LedgerPanel } = await import('../../client/panels/LedgerPanel.tsx');
const { Overview } = await import('../../client/panels/Overview.tsx');
const { TopBar } = await import('../../client/panels/TopBar.tsx');

/**
 * Figures that open into no ledger, each with the reason why by its nature it has none. A figure on a panel below that is neither
 * in a button that opens a note nor named here fails the test.
 */
const WITHOUT_LEDGER: readonly (readonly [selector: string, reason: string])[] = [
  ['.top-date', 'the date, and how many turns there are: the calendar'],
  ['.chart', 'a line of many years with its legend and its axis: the note of its last year opens from its title'],
  ['thead', 'years, quarters and units at the head of columns'],
  ['th[scope=row]', 'the name of a row: a year, a unit, square metres, “the top one per cent”'],
  ['.figure-table td:not(:has(button))', 'the year before, the change and the record beside a figure: all three stand in its note'],
  ['.ledger tbody tr:not(:first-child) td', 'figures of closed years: what they were made of is kept for the last two accounts'],
  ['.signed-bars', 'parts of a ledger that lies open on the page'],
  [
    '.overview section[aria-labelledby=overview-factions] td:nth-child(2)',
    'members of the Committee: heads, moved by campaigns and votes that the report counts',
  ],
  ['.overview section[aria-labelledby=overview-alerts]', 'alerts: they lead to the panel where their figure opens'],
  ['.overview section[aria-labelledby=overview-orders]', 'orders on the desk: the player’s own levers'],
  ['.trust:has(.trust-bar)', 'the sentence under the figure of trust, which opens'],
  ['.muted.small', 'explanations: logarithms that repeat the sum of the bars above, units, what 100% means'],
  ['.sources, details', 'sources with their years'],
];

const PANELS: readonly (readonly [name: string, panel: ComponentType, least: number])[] = [
  ['TopBar', TopBar, 8],
  ['Overview', Overview, 10],
  ['LedgerPanel', LedgerPanel, 17],
  ['SocietyPage', SocietyPage, 25],
  ['OutputsPage', OutputsPage, 16],
  ['MoneyPage', MoneyPage, 18],
  ['DashboardPanel', DashboardPanel, 12],
  ['TrustNote', TrustNote, 1],
];

const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });

const games = new Map<number, GameState>();
beforeAll(() => {
  playWithAi({ scenario: '1921', seed: 'open figures' }, 30, ({ state }) => {
    if (state.date.year === 1924 || state.date.year === 1933 || state.date.year === 1948) games.set(state.date.year - 1, state);
  });
});
afterEach(() => render(null, document.body));

async function show(Panel: ComponentType, year: number, seat: SeatId): Promise<void> {
  const state = games.get(year);
  if (state === undefined) throw new Error(`the game did not reach ${year}`);
  const { connect } = sitAt(state, seat);
  const session = await openSession({
    connect,
    check: checkCommand,
    onFailure: (error) => {
      throw error;
    },
    storage: memoryStorage(),
  });
  render(
    <SessionContext.Provider value={session}>
      <Panel />
    </SessionContext.Provider>,
    document.body,
  );
  await settle();
}

const excused = new Set<string>();

/** Texts with a digit that neither open a note nor are named above. */
function closedFigures(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || !/\d/.test(node.textContent ?? '')) continue;
    if (element.closest('[data-testid^=figure-]') !== null) continue;
    const excuse = WITHOUT_LEDGER.find(([selector]) => element.closest(selector) !== null);
    if (excuse !== undefined) {
      excused.add(excuse[0]);
      continue;
    }
    found.push(`${element.parentElement?.className ?? ''} > ${element.tagName}: ${node.textContent ?? ''}`);
  }
  return found;
}

const VIEWS = [
  [1923, 'apparatus'],
  [1932, 'organs'],
  [1947, 'right'],
] as const;

test.each(PANELS.flatMap(([name, panel, least]) => VIEWS.map(([year, seat]) => [name, year, seat, panel, least] as const)))(
  'on %s in %i as %s sees it, every figure opens into parts that sum, or is named as one that has none',
  async (_name, year, seat, panel, least) => {
    await show(panel, year, seat);
    expect(closedFigures()).toEqual([]);
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-testid^=figure-]')];
    expect(buttons.length).toBeGreaterThanOrEqual(least);
    const mute: string[] = [];
    for (const button of buttons) {
      button.click();
      await settle();
      expect(button.getAttribute('aria-expanded')).toBe('true');
      const note = button.parentElement?.querySelector('.popover');
      const spoken =
        note?.querySelector('.ledger-sum') ??
        [...(note?.querySelectorAll('.muted') ?? [])].find(({ textContent }) => textContent === 'Nothing moved it.');
      if (spoken === undefined || spoken === null) mute.push(button.dataset['testid'] ?? '');
      button.click();
      await settle();
    }
    expect(mute).toEqual([]);
  },
  30_000,
);

test('every exception excuses something that is shown', () => {
  expect(WITHOUT_LEDGER.map(([selector]) => selector).filter((selector) => !excused.has(selector))).toEqual([]);
});
