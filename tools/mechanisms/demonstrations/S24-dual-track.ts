import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, HISTORY, NEP_KEPT, programmeNamed, roadOf } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { growthOver, priceRise, valueIn } from '../readings.ts';
import { startedIn } from '../startedIn.ts';

/** The dual track of 1965 begun in another year, played to 1998 so that the latest start has as long as the others. */
function dualTrackFrom(year: number): CoursePlan {
  const programme = startedIn(programmeNamed('dual-track-1965'), 1965, year, programmeNamed('history'));
  return { programme: () => programme, party: 'united', settings: { endYear: 1998 } };
}

const FROM_1927 = dualTrackFrom(1927);
const FROM_1953 = dualTrackFrom(1953);
const FROM_1985 = dualTrackFrom(1985);
const FROM_1965 = roadOf('dual-track-1965');
const FROM_1985_BOOK: CoursePlan = { ...roadOf('dual-track-1985'), settings: { endYear: 1998 } };
/** Markets as wide as in the dual track of 1965, but the plan let go at once. */
const PLAN_LET_GO = changed(FROM_1965, { from: 1965, to: 1991, orders: { planScope: 0.3 }, laws: { 'planning-system': 0 } });

/** Growth of output in the thirteen years after the start, percent a year. */
function growthAfter(plan: CoursePlan, year: number): number {
  return growthOver(playCourse(plan), 'gdp', year - 1, year + 12);
}

/** Mean rise of consumer prices in the same years, percent a year. */
function inflationAfter(plan: CoursePlan, year: number): number {
  return 100 * (Math.pow(1 + priceRise(playCourse(plan), [year - 1, 4], [year + 12, 4]), 1 / 13) - 1);
}

export const dualTrack: Demonstration = {
  id: 'S24',
  sentence:
    'Quotas at state prices, everything above at the market: output grows out of the plan; two prices breed arbitrage and graft. Consumer prices rise by 5-25 % a year; growth above 5 % a year where surplus labour is large, and clearly less when started in 1985; sizes of the reference report.',
  margin:
    'Above 5 % a year is the figure of the design; the reference report has 8.4 thousand dollars for the start of 1965 (in 1991) and 8.2 thousand for that of 1985 (in 1998), and warns of a quarter either way.',
  measure: () => [
    {
      direction: 'appears',
      indicator: 'growth of GDP in 13 years of dual track (% a year), begun in 1985 with few peasants left / begun in 1927',
      without: growthAfter(FROM_1985, 1985),
      with: growthAfter(FROM_1927, 1927),
      expect: { kind: 'between', low: 5, high: 12 },
    },
    {
      direction: 'appears',
      indicator: 'rise of consumer prices 1965-77 (% a year), prices fixed as in the record / dual track from 1965',
      without: inflationAfter(HISTORY, 1965),
      with: inflationAfter(FROM_1965, 1965),
      expect: { kind: 'between', low: 5, high: 25 },
    },
    {
      direction: 'appears',
      indicator: 'rise of consumer prices 1953-65 (% a year), prices of the record / dual track from 1953, while villages are full',
      without: inflationAfter(HISTORY, 1953),
      with: inflationAfter(FROM_1953, 1953),
      expect: { kind: 'between', low: 5, high: 25 },
    },
    {
      direction: 'appears',
      indicator: 'growth of GDP 1953-65 (% a year), begun in 1985 with few peasants left / dual track from 1953, while villages are full',
      without: growthAfter(FROM_1985, 1985),
      with: growthAfter(FROM_1953, 1953),
      expect: { kind: 'between', low: 5, high: 12 },
    },
    {
      direction: 'appears',
      indicator: 'corruption 1939 (0-1), thirteen years after 1926: NEP kept / dual track from 1927',
      without: valueIn(playCourse(NEP_KEPT), 'corruption', 1939),
      with: valueIn(playCourse(FROM_1927), 'corruption', 1939),
      expect: { kind: 'risesBy', amount: 0.05 },
    },
    {
      direction: 'appears',
      indicator: 'GDP per head 1991 (1990 $), history / dual track from 1965, against the reference report',
      without: valueIn(playCourse(HISTORY), 'gdpPerHead', 1991),
      with: valueIn(playCourse(FROM_1965), 'gdpPerHead', 1991),
      expect: { kind: 'near', reference: 8379, share: 1 / 3 },
    },
    {
      direction: 'appears',
      indicator: 'GDP per head 1966 (1990 $), the same markets from 1965: plan let go at once / plan kept beside them',
      without: valueIn(playCourse(PLAN_LET_GO), 'gdpPerHead', 1966),
      with: valueIn(playCourse(FROM_1965), 'gdpPerHead', 1966),
      expect: { kind: 'rises', share: 0.1 },
    },
    {
      direction: 'does not appear',
      indicator: 'growth of GDP in 13 years of dual track (% a year), begun in 1927 / begun in 1985',
      without: growthAfter(FROM_1927, 1927),
      with: growthAfter(FROM_1985, 1985),
      expect: { kind: 'falls', share: 0.5 },
    },
    {
      direction: 'does not appear',
      indicator: 'GDP per head 1998 (1990 $), history in 1991 / dual track from 1985, against the reference report',
      without: valueIn(playCourse(HISTORY), 'gdpPerHead', 1991),
      with: valueIn(playCourse(FROM_1985_BOOK), 'gdpPerHead', 1998),
      expect: { kind: 'near', reference: 8229, share: 1 / 3 },
    },
  ],
  open: () => [
    {
      direction: 'appears',
      indicator: 'rise of consumer prices 1927-39 (% a year), prices of the record / dual track from 1927',
      without: inflationAfter(HISTORY, 1927),
      with: inflationAfter(FROM_1927, 1927),
      expect: { kind: 'between', low: 5, high: 25 },
    },
  ],
};
