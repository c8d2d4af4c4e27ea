import type { PublishedSeries } from '../../../shared/views/view.ts';
import { viewFor } from '../../../shared/views/viewFor.ts';
import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, HISTORY, NEP_KEPT, planOf1929 } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import type { Figure } from '../readings.ts';
import { planIn, sumOver, valueIn } from '../readings.ts';

const TRUE_REPORTS = changed(HISTORY, {
  from: 1928,
  to: 1940,
  orders: { inspection: 1 },
  laws: { 'press-and-statistics': 3, 'inner-party-democracy': 2, privileges: 1 },
});
/** Plans that anybody can meet leave less to hide. */
const NO_TAUT_TARGETS = changed(HISTORY, { from: 1927, to: 1940, orders: { tautness: 0 } });
/** The same reports where quotas leave the village its bread. */
const LOW_QUOTAS = changed(HISTORY, { from: 1928, to: 1953, orders: { procurementPressure: 0.5 }, laws: { 'grain-regime': 3 } });

/** What the leadership is given to read about a year, against what was: 1 = the truth. */
function printedAgainstTrue(plan: CoursePlan, series: PublishedSeries & Figure, year: number): number {
  const course = playCourse(plan);
  const view = viewFor(course.state, course.state.politics.leadership.seat);
  return (view.series[series][view.years.indexOf(year)] ?? NaN) / valueIn(course, series, year);
}

/** A plan of 1929 that strains, under the fear of the record and under honest reports. */
const STRAINING_PLAN = planOf1929(0.2);
const STRAINING_PLAN_INSPECTED: CoursePlan = {
  ...TRUE_REPORTS,
  steer: (view) => [...(STRAINING_PLAN.steer?.(view) ?? []), ...(TRUE_REPORTS.steer?.(view) ?? [])],
};

/** How much further a plan was fulfilled in reports of its fourth year than in truth, points of the plan. */
function claimedBeyondTruth(plan: CoursePlan): number {
  const { reported, actual } = planIn(playCourse(plan), 1932);
  return reported.overall - actual.overall;
}

export const reportedAndTrue: Demonstration = {
  id: 'S13',
  sentence:
    'Cadres over-report under fear and taut targets; procurement on reported harvests can starve; inspection, honest statistics and a free press narrow the gap.',
  margin:
    'The official harvests of 1931-33 stood a quarter to a half above the later estimates (Davies and Wheatcroft). A fifth above the truth is such a report; halving the gap is narrowing it.',
  measure: () => [
    {
      direction: 'appears',
      indicator: 'grain harvest 1932 as printed (1 = true), NEP kept / under the plan of the record',
      without: printedAgainstTrue(NEP_KEPT, 'grainHarvest', 1932),
      with: printedAgainstTrue(HISTORY, 'grainHarvest', 1932),
      expect: { kind: 'risesBy', amount: 0.2 },
    },
    {
      direction: 'appears',
      indicator: 'output outside farming 1937 as printed (1 = true), NEP kept / under the plan of the record',
      without: printedAgainstTrue(NEP_KEPT, 'nonFarmOutput', 1937),
      with: printedAgainstTrue(HISTORY, 'nonFarmOutput', 1937),
      expect: { kind: 'risesBy', amount: 0.1 },
    },
    {
      direction: 'appears',
      indicator: 'a straining plan by its fourth year (1 = fulfilled), as it was / as reported',
      without: planIn(playCourse(STRAINING_PLAN), 1932).actual.overall,
      with: planIn(playCourse(STRAINING_PLAN), 1932).reported.overall,
      expect: { kind: 'risesBy', amount: 0.05 },
    },
    {
      direction: 'does not appear',
      indicator: 'fulfilment claimed beyond the truth by the fourth year of a straining plan (points), fear / inspection and free press',
      without: claimedBeyondTruth(STRAINING_PLAN),
      with: claimedBeyondTruth(STRAINING_PLAN_INSPECTED),
      expect: { kind: 'falls', share: 0.4 },
    },
    {
      direction: 'appears',
      indicator: 'famine deaths 1929-40 (millions), inspected reports / reports of the record',
      without: sumOver(playCourse(TRUE_REPORTS), 'famineDeaths', 1929, 1940),
      with: sumOver(playCourse(HISTORY), 'famineDeaths', 1929, 1940),
      expect: { kind: 'rises', share: 1 },
    },
    {
      direction: 'does not appear',
      indicator: 'overstatement of the harvest of 1932 (share), reports of the record / inspection, statistics and press set free',
      without: printedAgainstTrue(HISTORY, 'grainHarvest', 1932) - 1,
      with: printedAgainstTrue(TRUE_REPORTS, 'grainHarvest', 1932) - 1,
      expect: { kind: 'falls', share: 0.5 },
    },
    {
      direction: 'does not appear',
      indicator: 'overstatement of the harvest of 1932 (share), targets of the record / targets that can be met',
      without: printedAgainstTrue(HISTORY, 'grainHarvest', 1932) - 1,
      with: printedAgainstTrue(NO_TAUT_TARGETS, 'grainHarvest', 1932) - 1,
      expect: { kind: 'falls', share: 0.3 },
    },
    {
      direction: 'does not appear',
      indicator: 'famine deaths 1929-40 (millions) with the same reports, quotas of the record / quotas that leave the bread',
      without: sumOver(playCourse(HISTORY), 'famineDeaths', 1929, 1940),
      with: sumOver(playCourse(LOW_QUOTAS), 'famineDeaths', 1929, 1940),
      expect: { kind: 'falls', share: 0.8 },
    },
  ],
};
