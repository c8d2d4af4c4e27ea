import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, HISTORY, roadOf } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { gameIn, priceAt } from '../readings.ts';

/** A budget near balance: taxes collected with all effort, no credits, arms and building cut to the bone. */
const THRIFT = changed(HISTORY, {
  from: 1921,
  to: 1927,
  orders: { taxEffort: 1, creditEase: 0, defenceShare: 0.01, investmentShare: 0.03 },
});
/** History without the chervonets. */
const NO_REFORM = changed(HISTORY, { from: 1922, to: 1927, orders: {}, laws: { currency: 0 } });
/** The chervonets with a budget that goes on living from the press. */
const REFORM_ON_A_DEFICIT = changed(HISTORY, { from: 1921, to: 1927, orders: { taxEffort: 0.2, defenceShare: 0.15 } });
/** The 1980s with books in order. */
const BOOKS_IN_ORDER = changed(HISTORY, {
  from: 1985,
  to: 1991,
  orders: { taxEffort: 0.85, creditEase: 0.3, priceSubsidies: 0.3, tautness: 0 },
});

/** History without the war and without its arms. */
const IN_PEACE: CoursePlan = {
  ...changed(HISTORY, { from: 1941, to: 1947, orders: { defenceShare: 0.12 } }),
  settings: { war: 'none' },
};
/** Trade kept under lists, free only on tolerated bazaars. */
const LISTS_KEPT = roadOf('war-communism-kept');

/** Money at the beginning of a year, zeros struck from it counted. */
function moneyIn(plan: CoursePlan, year: number): number {
  const { money: notes, zeros } = gameIn(playCourse(plan), year).money;
  return notes * Math.pow(10, zeros);
}

/** Zeros that prices gained between the ends of 1921 and 1923. */
function zerosGained(plan: CoursePlan): number {
  const course = playCourse(plan);
  return priceAt(course, 'priceLog10', 1923, 4) - priceAt(course, 'priceLog10', 1921, 4);
}

/** Rise of prices in a year to its last quarter, percent. */
function inflationIn(plan: CoursePlan, year: number): number {
  return 100 * priceAt(playCourse(plan), 'inflation', year, 4);
}

export const money: Demonstration = {
  id: 'S4',
  sentence: '1921-24 hyperinflation, budget by emission, chervonets reform, later overhang.',
  margin:
    'Prices of the record gained four zeros in 1922 and 1923; one zero less is the difference between a state that lives from the press and one that does not. After a reform that holds prices move by less than a tenth a year; the overhang of 1991 was about as large as a year’s spending, a third of it no reason to queue all day.',
  measure: () => [
    {
      direction: 'appears',
      indicator: 'zeros prices gained from the end of 1921 to the end of 1923 (decimal logarithm), budget near balance / of the record',
      without: zerosGained(THRIFT),
      with: zerosGained(HISTORY),
      expect: { kind: 'between', low: 3.5, high: 4.8 },
    },
    {
      direction: 'appears',
      indicator: 'overhang at the end of 1991 (share of spending at list prices), books in order / of the record',
      without: priceAt(playCourse(BOOKS_IN_ORDER), 'overhang', 1991, 4),
      with: priceAt(playCourse(HISTORY), 'overhang', 1991, 4),
      expect: { kind: 'risesBy', amount: 0.6 },
    },
    {
      direction: 'appears',
      indicator: 'rise of prices 1925 (% a year) on a deficit, reform of the record / a chervonets that the budget does not let stand',
      without: inflationIn(HISTORY, 1925),
      with: inflationIn(REFORM_ON_A_DEFICIT, 1925),
      expect: { kind: 'risesBy', amount: 10 },
    },
    {
      direction: 'appears',
      indicator: 'growth of money in the years 1941-45 (multiple), in peace / in the war of the record',
      without: moneyIn(IN_PEACE, 1946) / moneyIn(IN_PEACE, 1941),
      with: moneyIn(HISTORY, 1946) / moneyIn(HISTORY, 1941),
      expect: { kind: 'between', low: 3, high: 4.6 },
    },
    {
      direction: 'appears',
      indicator: 'money that went out of circulation in 1947 (share), no war and no overhang / on the overhang of the war',
      without: 1 - moneyIn(IN_PEACE, 1948) / moneyIn(IN_PEACE, 1947),
      with: 1 - moneyIn(HISTORY, 1948) / moneyIn(HISTORY, 1947),
      expect: { kind: 'risesBy', amount: 0.4 },
    },
    {
      direction: 'does not appear',
      indicator: 'overhang at the end of 1922 (share of spending at list prices), trade kept under lists / freed, and no reform',
      without: priceAt(playCourse(LISTS_KEPT), 'overhang', 1922, 4),
      with: priceAt(playCourse(NO_REFORM), 'overhang', 1922, 4),
      expect: { kind: 'between', low: -0.3, high: 0.3 },
    },
    {
      direction: 'does not appear',
      indicator: 'zeros prices gained from the end of 1921 to the end of 1923 (decimal logarithm), budget of the record / near balance',
      without: zerosGained(HISTORY),
      with: zerosGained(THRIFT),
      expect: { kind: 'fallsBy', amount: 1 },
    },
    {
      direction: 'does not appear',
      indicator: 'rise of prices 1924 (% a year), no reform / chervonets',
      without: inflationIn(NO_REFORM, 1924),
      with: inflationIn(HISTORY, 1924),
      expect: { kind: 'between', low: -15, high: 15 },
    },
    {
      direction: 'does not appear',
      indicator: 'overhang at the end of 1991 (share of spending at list prices), of the record / books in order',
      without: priceAt(playCourse(HISTORY), 'overhang', 1991, 4),
      with: priceAt(playCourse(BOOKS_IN_ORDER), 'overhang', 1991, 4),
      expect: { kind: 'between', low: -0.1, high: 0.35 },
    },
  ],
};
