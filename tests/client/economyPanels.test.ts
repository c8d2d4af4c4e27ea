import { expect, test } from '@jest/globals';
import { CONCESSIONS, PROJECTS } from '../../shared/content/index.ts';
import { PROJECT_KINDS } from '../../shared/content/types.ts';
import { playWithAi } from '../../shared/replay/play.ts';
import { CONCESSION_STATUSES } from '../../shared/state/concessionsState.ts';
import { PHYSICAL_OUTPUT_IDS } from '../../shared/state/physicalOutputs.ts';
import { PLAN_BRANCHES, PLAN_VERDICTS } from '../../shared/state/planState.ts';
import { OWNERS } from '../../shared/state/societyState.ts';
import { viewFor } from '../../shared/views/viewFor.ts';
import { knownProjects } from '../../client/economy/projectStanding.ts';
import { effectText, needText } from '../../client/economy/projectText.ts';
import { openDraft, withTarget } from '../../client/economy/planDraft.ts';
import { pricePoints, scissorsRecord } from '../../client/economy/priceLines.ts';
import { timesText } from '../../client/text/timesText.ts';
import { decidedBy, standingDecision } from '../../client/economy/TradeDecisionRow.tsx';
import { headlineOrder } from '../../client/panels/headlineOrder.ts';
import { headlinePlace } from '../../client/panels/headlinePlace.ts';
import { headlineText } from '../../client/panels/headlineText.ts';
import { mapMarks } from '../../client/panels/mapMarks.ts';
import { dateOnMap } from '../../client/panels/MapPanel.tsx';
import { MAP_MODES } from '../../client/panels/mapState.ts';
import { passes, readOrdersLayout } from '../../client/store/ordersLayout.ts';
import { formatYear } from '../../client/text/numbers.ts';
import { hasText } from '../../client/text/text.ts';

const { state } = playWithAi({ scenario: '1921', seed: 'client-panels' }, 12);
const view = viewFor(state, state.politics.leadership.seat);
const date = { year: 1930, quarter: 1 } as const;

test('everything the panels name by id has words', () => {
  const keys = [
    ...MAP_MODES.map((mode) => `map.mode.${mode}`),
    ...PROJECT_KINDS.map((kind) => `project.kind.${kind}`),
    ...CONCESSION_STATUSES.map((status) => `concession.status.${status}`),
    ...PHYSICAL_OUTPUT_IDS.map((output) => `product.${output}`),
    ...OWNERS.map((owner) => `owner.${owner}`),
    ...PLAN_BRANCHES.map((branch) => `branch.${branch}`),
    ...PLAN_VERDICTS.map((verdict) => `plan.verdict.${verdict}`),
  ];
  expect(keys.filter((key) => !hasText(key))).toEqual([]);
});

test('every project stands somewhere, and what it brings and waits for is said', () => {
  const projects = knownProjects(view);
  expect(projects).toHaveLength(Object.keys(PROJECTS).length);
  expect(new Set(projects.map(({ standing }) => standing)).size).toBeGreaterThan(2);
  for (const { definition, missing } of projects) {
    for (const effect of definition.effects) expect(effectText(effect)).toMatch(/\d/);
    expect(missing === undefined || needText(missing).length > 8).toBe(true);
  }
});

test('marks: works under construction on every map, all works and concessions on their own', () => {
  const all = mapMarks(view, 'projects');
  const building = mapMarks(view, 'harvest');
  expect(building.every(({ state: standing }) => standing === 'building')).toBe(true);
  expect(building.length).toBe(knownProjects(view).filter(({ standing }) => standing === 'building').length);
  expect(all.length).toBeGreaterThan(building.length);
  expect(all.every(({ unit }) => unit !== '')).toBe(true);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('news: bad before good before the rest, campaigns and bids apart, each with its place', () => {
  const site = Object.keys(CONCESSIONS)[0] ?? '';
  const headlines = [
    { date, text: 'campaign', params: {}, tone: 'neutral' },
    { date, text: 'postureChanged', params: {}, tone: 'neutral' },
    { date, text: 'harvest', params: {}, tone: 'good' },
    { date, text: 'famine', params: {}, tone: 'bad' },
    { date, text: 'concessionBid', params: { site }, tone: 'neutral' },
  ] as const;
  const { news, minor } = headlineOrder(headlines);
  expect(news.map(({ text }) => text)).toEqual(['famine', 'harvest', 'postureChanged']);
  expect(minor.map(({ text }) => text)).toEqual(['campaign', 'concessionBid']);
  expect(headlinePlace(headlines[4], view.regions)).toEqual({ mode: 'projects', unit: CONCESSIONS[site]?.unit });
  expect(headlinePlace(headlines[2], view.regions)).toEqual({ mode: 'harvest' });
  expect(headlinePlace(headlines[1], view.regions)).toBeUndefined();
  const hungry = { ...view.regions, kharkov: { ...view.regions['kharkov'], hunger: 900 } } as typeof view.regions;
  expect(headlinePlace(headlines[3], hungry)).toEqual({ mode: 'hunger', unit: 'kharkov' });
});

test('an answered event names the option chosen', () => {
  const text = headlineText({ date, text: 'eventAnswered', params: { event: 'recognition', option: 'no-such-option' }, tone: 'neutral' });
  expect(text).toContain('no-such-option');
  expect(text).not.toContain('answered');
});

test('the Union stays on the map while it stands, and its republics show once it has collapsed', () => {
  expect(dateOnMap({ date: { year: 1991, quarter: 4 } })).toEqual({ year: 1991, quarter: 2 });
  expect(dateOnMap({ date })).toEqual(date);
  expect(dateOnMap({ date, outcome: { ending: 'collapse', date } })).toEqual({ year: 1991, quarter: 4 });
});

test('a plan is drawn up from what is expected, target by target', () => {
  const draft = openDraft(view);
  const without = withTarget(draft, 'steel', undefined);
  expect(Object.keys(without.growth)).not.toContain('steel');
  expect(withTarget(without, 'steel', 0.2).growth.steel).toBe(0.2);
});

test('a decision on trade follows the record until it is taken, and again when it is given back', () => {
  const record = view.trade.record;
  const desk = view.desk;
  const trade = { ...view.trade, own: {} };
  expect(standingDecision({ trade, desk: { ...desk, trade: {} } }, 'gold')).toMatchObject({
    value: record.gold,
    byRecord: true,
    changed: false,
  });
  expect(standingDecision({ trade, desk: { ...desk, trade: { gold: 0.5 } } }, 'gold')).toMatchObject({
    value: 0.5,
    byRecord: false,
    changed: true,
  });
  const own = { ...trade, own: { gold: 0.4 } };
  expect(standingDecision({ trade: own, desk: { ...desk, trade: { gold: 'record' } } }, 'gold')).toMatchObject({
    inForce: 0.4,
    value: record.gold,
    changed: true,
  });
});

test('consumer goods from abroad follow the order of state until trade decides otherwise', () => {
  const { record } = view.trade;
  const trade = { ...view.trade, own: {}, usual: { ...record, consumerShare: record.consumerShare + 0.2 } };
  const desk = { ...view.desk, trade: {} };
  expect(standingDecision({ trade, desk }, 'consumerShare').value).toBeCloseTo(record.consumerShare + 0.2);
  expect(decidedBy(trade, 'consumerShare', true)).toContain('Imports of consumer goods');
  expect(decidedBy(trade, 'gold', true)).toContain('follows the record');
  expect(decidedBy(trade, 'consumerShare', false)).toContain('your own');
});

test('prices run by quarters, the record of the scissors by its two sourced points', () => {
  const points = pricePoints({ from: 1923 * 4 + 3, scissors: [3, 2], priceLog10: [], inflation: [], overhang: [], queue: [] }, 'scissors');
  expect(points.map(({ year }) => formatYear(year))).toEqual(['Q4 1923', 'Q1 1924']);
  expect(scissorsRecord().points.map(({ year, value }) => [formatYear(year), value])).toEqual([
    ['Q4 1923', 3.1],
    ['Q2 1924', 1.42],
  ]);
  expect(formatYear(1923)).toBe('1923');
  expect(timesText(0.38)).toBe('2.4 times');
  expect(timesText(10)).toBe('10 billion times');
  expect(timesText(28.32)).toBe('2.09 × 10²⁸ times');
});

test('the list of orders remembers its filter and its folded groups, and never hides a change', () => {
  expect(readOrdersLayout('{"filter":"all","folded":["money","nonsense"]}')).toEqual({ filter: 'all', folded: ['money'] });
  expect(readOrdersLayout('not json')).toEqual({ filter: undefined, folded: [] });
  expect(passes('residenceControls', 'main', false)).toBe(false);
  expect(passes('residenceControls', 'main', true)).toBe(true);
  expect(passes('investmentShare', 'changed', false)).toBe(false);
});
