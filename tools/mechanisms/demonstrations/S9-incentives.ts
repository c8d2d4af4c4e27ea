import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { gameIn, meanOver, priceAt, societyIn, valueIn } from '../readings.ts';

/** History after the war with machines for consumer goods, and with machines for machines. */
const LIGHT = changed(HISTORY, { from: 1950, to: 1991, orders: { heavyIndustryShare: 0.25 } });
const HEAVY = changed(HISTORY, { from: 1950, to: 1991, orders: { heavyIndustryShare: 0.6 } });
/** Wages in money and no goods for them: easy credit and little tax from 1970 on. */
const MONEY_WITHOUT_GOODS = changed(HISTORY, { from: 1970, to: 1991, orders: { creditEase: 1, taxEffort: 0.5 } });

function effortIn(plan: CoursePlan, year: number): number {
  return societyIn(playCourse(plan), year).effort;
}

function meanConsent(plan: CoursePlan): number {
  const course = playCourse(plan);
  let sum = 0;
  for (let year = 1956; year <= 1985; year += 1) sum += gameIn(course, year).legitimacy;
  return sum / 30;
}

export const incentives: Demonstration = {
  id: 'S9',
  sentence: 'No goods, no effort: consumer goods move marketings, productivity and loyalty.',
  margin:
    'Five per cent of effort is more than the whole gain of a good year, five per cent of consumption more than two years of its growth in the 1970s. Two per cent of willing sales is a direction rather than a size, and is asked because harvest, price and law weigh more on them.',
  measure: () => {
    const light = playCourse(LIGHT);
    const heavy = playCourse(HEAVY);
    return [
      {
        direction: 'appears',
        indicator: 'effort outside farming 1965 (1 = record), heavy industry first / consumer goods first',
        without: effortIn(HEAVY, 1965),
        with: effortIn(LIGHT, 1965),
        expect: { kind: 'rises', share: 0.05 },
      },
      {
        direction: 'appears',
        indicator: 'grain sold willingly 1960-69 (Mt a year), heavy industry first / consumer goods first',
        without: meanOver(heavy, 'voluntarySales', 1960, 1969),
        with: meanOver(light, 'voluntarySales', 1960, 1969),
        expect: { kind: 'rises', share: 0.02 },
      },
      {
        direction: 'appears',
        indicator: 'consumption per head 1975 (1990 $), heavy industry first / consumer goods first',
        without: valueIn(heavy, 'consumptionPerHead', 1975),
        with: valueIn(light, 'consumptionPerHead', 1975),
        expect: { kind: 'rises', share: 0.05 },
      },
      {
        direction: 'does not appear',
        indicator: 'effort outside farming 1965 (1 = record), on the course of the record itself: full / measured',
        without: 1,
        with: effortIn(HISTORY, 1965),
        expect: { kind: 'staysBy', amount: 0.01 },
      },
      {
        direction: 'does not appear',
        indicator: 'output outside farming 1980 (bn 1990 $), wages of the record / more money and no more goods',
        without: valueIn(playCourse(HISTORY), 'nonFarmOutput', 1980),
        with: valueIn(playCourse(MONEY_WITHOUT_GOODS), 'nonFarmOutput', 1980),
        expect: { kind: 'falls', share: 0 },
      },
      {
        direction: 'does not appear',
        indicator: 'queues at the end of 1980 (0 = none), wages of the record / more money and no more goods',
        without: priceAt(playCourse(HISTORY), 'queue', 1980, 4),
        with: priceAt(playCourse(MONEY_WITHOUT_GOODS), 'queue', 1980, 4),
        expect: { kind: 'risesBy', amount: 0.2 },
      },
      {
        direction: 'appears',
        indicator: 'loyalty: mean consent 1956-85 (0-1), heavy industry first / consumer goods first',
        without: meanConsent(HEAVY),
        with: meanConsent(LIGHT),
        expect: { kind: 'risesBy', amount: 0.02 },
      },
    ];
  },
};
