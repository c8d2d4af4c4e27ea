/** @jest-environment jsdom */
import '../support/drawnNowhere.ts';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { render } from 'preact';
import type { ComponentType } from 'preact';
import { checkCommand } from '../../shared/commands/index.ts';
import { FORECAST_FIGURES, forecastParts, grainLeft } from '../../shared/explain/forecastParts.ts';
import { forecast } from '../../shared/explain/forecast.ts';
import type { EconomyYear } from '../../shared/state/economyState.ts';
import type { GameState } from '../../shared/state/gameState.ts';
import { playWithAi } from '../../shared/replay/play.ts';
import type { SeatId } from '../../shared/state/seats.ts';
import { viewFor } from '../../shared/views/viewFor.ts';
import { openSession } from '../../client/store/session.ts';
import { SessionContext, useView } from '../../client/store/sessionContext.ts';
import { memoryStorage, sitAt } from './tableConnection.ts';

// What the DOM lacks has to be there before the charts are loaded.
const { CommitteePanel } = await import('../../client/panels/CommitteePanel.tsx');
const { EventsPanel } = await import('../../client/panels/EventsPanel.tsx');
const { ForecastPanel } = await import('../../client/panels/ForecastPanel.tsx');
const { LawsPanel } = await import('../../client/panels/LawsPanel.tsx');
const { OfficePanel } = await import('../../client/panels/OfficePanel.tsx');
const { ReportDialog } = await import('../../client/panels/ReportDialog.tsx');
const { EndScreen } = await import('../../client/screens/EndScreen.tsx');

// The DOM of tests has no windows of its own: they are shown where they stand.
Object.assign(HTMLDialogElement.prototype, { showModal: () => undefined, close: () => undefined });

/** Figures that open into no ledger, each with the reason why by its nature it has none. */
const WITHOUT_LEDGER: readonly (readonly [selector: string, reason: string])[] = [
  ['.hemicycle', 'heads in the hall: the list beside it says the same'],
  ['.faction h4', 'members of the Committee: heads, moved by campaigns and votes that the report counts'],
  ['.stances h5, .stance-members', 'members of the Committee: heads'],
  ['.committee > p', 'the date since which the leadership is held, and the majority: half the members and one'],
  ['.committee summary, .signed-bars', 'the heading and the parts of a ledger that lies open on the page'],
  ['.headlines ~ details > summary', 'how many there are in the list below it'],
  [
    'button:not([data-testid^=figure-])',
    'acts with their price, a rule of play that is the same for all; the price of a law opens beside it',
  ],
  ['.bounds', 'limits that a law sets to orders: its own words'],
  ['.law h4, .law > p, .law-detail > p', 'what a law is: content'],
  ['.office .meter', 'what seats outside the Party have set themselves: a decision'],
  ['time, h2, .events h4', 'dates'],
  ['.headlines', 'names of plans with their years, heads won over, and a debt that opens on the page of trade'],
  ['.event', 'what happened, with its sources: content'],
  ['.chart', 'a line of many years with its legend and its axis'],
  ['thead', 'years at the head of columns'],
  ['.report-grid td', 'the step of a figure: all of it stands in the note of its name'],
  ['.report-grid th small', 'a unit'],
  ['.report-grid ul:not(.headlines):not(.votes)', 'orders given: decisions'],
  ['.trust', 'the sentence under the figure of trust, which opens on the overview'],
  ['.forecast th', 'the name of a row'],
  ['.forecast > .muted', 'how a forecast is made'],
  ['.end-head', 'the date, and how well the pack of parameters fits the record'],
  ['.end-acts', 'acts: a fork of the game from a year'],
  ['.profile th small, .profile td:not(:has(button))', 'units, and the record beside a figure whose note has it too'],
  ['.human-cost', 'the worst year, and estimates of the literature with their sources'],
  ['[data-testid=archive] td:not(:has(button)), [data-testid=archive] th', 'units, and the distance of two figures that both open'],
];

/** Orders that are drafted on the desk of the forecast. */
const DRAFT = { investmentShare: 0.3, repression: 0.6, tautness: 0.8 } as const;

function Forecast() {
  const view = useView();
  const [drafted, unchanged] = [forecast(view, DRAFT, 10), forecast(view, {}, 10)];
  return <ForecastPanel forecasts={{ drafted, unchanged, fan: undefined, parts: forecastParts(view, DRAFT, 10), failed: false }} />;
}

const Report = () => <ReportDialog onClose={() => undefined} />;

const PANELS: readonly (readonly [name: string, panel: ComponentType, least: number])[] = [
  ['CommitteePanel', CommitteePanel, 7],
  ['LawsPanel', LawsPanel, 8],
  ['OfficePanel', OfficePanel, 3],
  ['Forecast', Forecast, 18],
  ['Report', Report, 9],
  ['EventsPanel', EventsPanel, 2],
];

const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 3);
  });

const games = new Map<number, GameState>();
beforeAll(() => {
  playWithAi({ scenario: '1921', seed: 'open figures' }, 30, ({ state }) => {
    const { year } = state.date;
    if (year === 1924 || year === 1933 || year === 1948) games.set(year - 1, structuredClone(state));
  });
  playWithAi({ scenario: '1921', seed: 'open figures', settings: { endYear: 1936 } }, 30, ({ state }) => games.set(1936, state));
});
afterEach(() => render(null, document.body));

function gameOf(year: number): GameState {
  const state = games.get(year);
  if (state === undefined) throw new Error(`the game did not reach ${year}`);
  return state;
}

/** What reports and books of before they kept their reasons look like. */
function olderSave(state: GameState): GameState {
  const { angerLedger: _, ...world } = state.world;
  const { ledgers: __, ...politics } = state.politics;
  return {
    ...state,
    world,
    politics,
    factors: [],
    statistics: { ...state.statistics, years: state.statistics.years.map(({ overstated: ___, ...year }) => year) },
    reports: state.reports.map((report) => ({ ...report, ballots: report.ballots.map(({ reasons: ____, ...ballot }) => ballot) })),
  };
}

async function show(Panel: ComponentType, state: GameState, seat: SeatId): Promise<void> {
  const session = await openSession({
    connect: sitAt(state, seat).connect,
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
  // Laws show their figures when a position is open: three of them are enough.
  for (const scale of [...document.querySelectorAll('.law .scale')].slice(0, 3)) {
    scale.querySelector<HTMLButtonElement>('li:not(.current) button')?.click();
    await settle();
  }
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
    const excuses = WITHOUT_LEDGER.filter(([selector]) => element.closest(selector) !== null);
    for (const [selector] of excuses) excused.add(selector);
    if (excuses.length === 0) found.push(`${element.parentElement?.className ?? ''} > ${element.tagName}: ${node.textContent ?? ''}`);
  }
  return found;
}

interface Opened {
  readonly name: string;
  readonly summed: boolean;
  readonly words: string;
}

/** Opens every note of the page in turn. */
async function openAll(): Promise<readonly Opened[]> {
  const opened: Opened[] = [];
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-testid^=figure-]')) {
    button.click();
    await settle();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const note = button.parentElement?.querySelector('.popover');
    const words = note?.textContent ?? '';
    const summed = note?.querySelector('.ledger-sum') !== null || words.includes('Nothing moved it.');
    opened.push({ name: button.dataset['testid'] ?? '', summed, words });
    button.click();
    await settle();
  }
  return opened;
}

/** The figures of a report that is older than the last account say so instead. */
const OLDER = /no longer kept/;

const VIEWS = [
  [1923, 'apparatus'],
  [1932, 'organs'],
  [1947, 'right'],
] as const;
const CASES = PANELS.flatMap(([name, panel, least]) => VIEWS.map(([year, seat]) => [name, year, seat, panel, least] as const));

describe('figures of decisions and their outcome', () => {
  test.each(CASES)(
    'on %s in %i as %s sees it, open into parts that sum, or are named as without',
    async (_name, year, seat, panel, least) => {
      await show(panel, gameOf(year), seat);
      expect(closedFigures()).toEqual([]);
      const opened = await openAll();
      expect(opened.length).toBeGreaterThanOrEqual(least);
      expect(opened.filter(({ summed, words }) => !summed && !OLDER.test(words)).map(({ name }) => name)).toEqual([]);
    },
  );

  test('at the end and in the archive open into parts that sum', async () => {
    await show(EndScreen, gameOf(1936), 'right');
    expect(closedFigures()).toEqual([]);
    const opened = await openAll();
    expect(opened.length).toBeGreaterThanOrEqual(30);
    expect(opened.filter(({ summed }) => !summed).map(({ name }) => name)).toEqual([]);
    const official = opened.find(({ name }) => name === 'figure-official-index');
    expect(official?.words).toMatch(/Taut targets.*Price rises printed as growth|Price rises printed as growth.*Taut targets/);
    expect(official?.words).not.toMatch(/grounds were not kept/);
  });

  test('every exception excuses something that is shown', () => {
    expect(WITHOUT_LEDGER.map(([selector]) => selector).filter((selector) => !excused.has(selector))).toEqual([]);
  });
});

describe('a game saved before its reasons were kept', () => {
  test.each([...PANELS.map(([name, panel]) => [name, panel, 1947] as const), ['EndScreen', EndScreen, 1936] as const])(
    'opens every note of %s without a fault',
    async (_name, panel, year) => {
      await show(panel, olderSave(gameOf(year)), 'right');
      const opened = await openAll();
      expect(opened.filter(({ words }) => words.length < 20)).toEqual([]);
      expect(
        opened.filter(({ summed, words }) => !summed && !/not kept|no longer kept|known once/.test(words)).map(({ name }) => name),
      ).toEqual([]);
    },
  );
});

test('what the drafted orders do sums to the forecast with them less the one without', () => {
  const view = viewFor(gameOf(1947), 'right');
  const parts = forecastParts(view, DRAFT, 10);
  const figures = (years: readonly EconomyYear[]): readonly number[] => {
    const last = years.at(-1);
    if (last === undefined) throw new Error('the forecast has no years');
    const dead = years.reduce((sum, { famineDeaths }) => sum + famineDeaths, 0);
    return [last.gdpPerHead, last.consumptionPerHead, grainLeft(last), dead, last.investmentShare];
  };
  const unchanged = figures(forecast(view, {}, 10));
  const moved = figures(forecast(view, DRAFT, 10)).map((value, index) => value - (unchanged[index] ?? 0));
  const sums = FORECAST_FIGURES.map((figure) => Object.values(parts[figure]).reduce((total, part) => total + part, 0));
  expect(sums.map((sum, index) => Math.abs(sum - (moved[index] ?? 0)) < 1e-9)).toEqual(FORECAST_FIGURES.map(() => true));
  expect(Object.keys(parts.gdpPerHead).toSorted()).toEqual(Object.keys(DRAFT).toSorted());
});

test('many orders are taken apart in parts that sum as well', () => {
  const view = viewFor(gameOf(1932), 'right');
  const many = { ...DRAFT, defenceShare: 0.1, ruralCoercion: 0.2, procurementPressure: 0.4, inspection: 0.9, famineRelief: 0.9 };
  const parts = forecastParts(view, many, 5);
  const moved = (forecast(view, many, 5).at(-1)?.gdpPerHead ?? 0) - (forecast(view, {}, 5).at(-1)?.gdpPerHead ?? 0);
  expect(Object.values(parts.gdpPerHead).reduce((total, part) => total + part, 0)).toBeCloseTo(moved, 9);
});
