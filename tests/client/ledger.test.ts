import { expect, test } from '@jest/globals';
import { LAWS } from '../../shared/content/index.ts';
import { playWithAi } from '../../shared/replay/play.ts';
import { viewFor } from '../../shared/views/viewFor.ts';
import { alertsFor, checklistFor } from '../../client/panels/alerts.ts';
import { forecastDifference, forecastRows } from '../../client/panels/forecastRows.ts';
import { indicatorChanges } from '../../client/panels/indicatorChanges.ts';
import { stancesOn } from '../../client/panels/stances.ts';
import { humanCost, profileOf } from '../../client/screens/profile.ts';
import { forecast } from '../../shared/explain/forecast.ts';

const { state } = playWithAi({ scenario: '1921', seed: 'client-tests' }, 12);
const view = viewFor(state, 'right');

test('the forecast has a row for each figure, and no difference where nothing is changed', () => {
  const years = forecast(view, {}, 10);
  const rows = forecastRows(view, { drafted: years, unchanged: years });
  expect(rows.map((row) => row.id)).toEqual(['gdpPerHead', 'consumptionPerHead', 'grainLeft', 'famine', 'investmentShare']);
  expect(rows.every((row) => forecastDifference(row) === 'same')).toBe(true);
  expect(rows[0]?.ten).toBe(years[9]?.gdpPerHead);
  expect(forecastRows(view, { drafted: [], unchanged: [] }).every((row) => forecastDifference(row) === '–')).toBe(true);
});

test('the report sets the figures of the last year beside those before the turn and the record', () => {
  if (view.report === undefined) throw new Error('no report');
  const changes = indicatorChanges(view, view.report);
  const output = changes.find((change) => change.series === 'gdpPerHead');
  expect(output?.after).toBe(view.series.gdpPerHead.at(-1));
  expect(output?.before).toBe(view.series.gdpPerHead.at(-2));
  expect(output?.history).toBeGreaterThan(0);
});

test('every member is counted once among the likely votes', () => {
  const law = LAWS['private-enterprise'];
  if (law === undefined) throw new Error('the law is gone');
  const current = view.laws[law.id] ?? 0;
  const stances = stancesOn(view, law.id, current > 0 ? current - 1 : current + 1);
  const members = Object.values(view.committee).reduce((sum, count) => sum + count, 0);
  expect(stances.reduce((sum, stance) => sum + stance.members, 0)).toBe(members);
});

test('an event without an answer is an alert and keeps the checklist open', () => {
  const asked = { ...view, desk: { ...view.desk, openEvents: ['recognition'], answers: {} } };
  expect(alertsFor(asked).some((alert) => alert.tab === 'events')).toBe(true);
  expect(checklistFor(asked, 0, 1).some((item) => item.kind === 'open')).toBe(true);
  const answered = { ...asked, desk: { ...asked.desk, answers: { recognition: 'any' } } };
  expect(checklistFor(answered, 0, 1).some((item) => item.kind === 'open')).toBe(false);
  expect(checklistFor(answered, 2, 1).some((item) => item.id === 'unsent')).toBe(true);
});

test('the profile has no sum, and the human cost stays out of it', () => {
  const profile = profileOf(view);
  expect(profile.map((axis) => axis.series)).not.toContain('famineDeaths');
  expect(profile.length).toBeGreaterThan(5);
  const cost = humanCost(view);
  expect(cost.run).toBeCloseTo(view.series.famineDeaths.reduce((sum, deaths) => sum + deaths, 0));
  expect(cost.episodes.map((episode) => episode.id)).toEqual(['1921-22']);
});
