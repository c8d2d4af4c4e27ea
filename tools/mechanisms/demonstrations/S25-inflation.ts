import { ECONOMIES } from '../../../shared/content/index.ts';
import { MONEYS } from '../../../shared/content/economies/moneys.ts';
import { runEconomyWithMoney } from '../../../shared/economy/money/runEconomyWithMoney.ts';
import type { Knots } from '../../../shared/math/numbers.ts';
import type { Quarter } from '../../../shared/state/calendar.ts';
import { playCourse } from '../course.ts';
import type { Course } from '../course.ts';
import { changed, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { gameIn, priceAt, priceRise } from '../readings.ts';

/** All trade freed as fast as the law lets it, in a year. */
function freedIn(year: number, after: Parameters<typeof changed>[1]['orders'] = {}) {
  return changed(HISTORY, {
    from: year - 1,
    to: year + 4,
    orders: (view) => ({
      ...(view.date.year >= year ? { freePriceShare: 1, priceCeilings: 0 } : {}),
      ...(view.date.year > year && typeof after === 'object' ? after : {}),
    }),
    laws: { 'price-regime': 0 },
  });
}

/** On the overhang that the war left, and after the exchange of notes of 1947 has swept it away. */
const OVERNIGHT_ON_THE_OVERHANG = freedIn(1947);
const OVERNIGHT_WITHOUT_IT = freedIn(1950);
/** On the same overhang, by steps, with taxes collected and credit tight. */
const BY_STEPS = changed(HISTORY, {
  from: 1946,
  to: 1952,
  orders: ({ date }) => ({ taxEffort: 1, creditEase: 0.2, freePriceShare: 0.12 + 0.06 * Math.max(0, date.year - 1946) }),
  laws: { 'price-regime': 2 },
});
const FREED_IN_1990 = freedIn(1990);
const FREED_AND_RETRENCHED = freedIn(1990, {
  creditEase: 0,
  taxEffort: 1,
  investmentShare: 0.12,
  priceSubsidies: 0,
  planDiscipline: 0.95,
});
const BOOKS_IN_ORDER = changed(HISTORY, {
  from: 1985,
  to: 1991,
  orders: { taxEffort: 0.85, creditEase: 0.3, priceSubsidies: 0.3, tautness: 0 },
});

/** Money without goods from 1971 on, and the same given up after four years. */
const QUEUES_LENGTHEN = changed(HISTORY, { from: 1971, to: 1985, orders: { taxEffort: 0.5 } });
const QUEUES_SHORTENED = changed(HISTORY, { from: 1971, to: 1974, orders: { taxEffort: 0.5 } });
/** List prices raised by a quarter every year from 1971 on. */
const PRICES_RAISED = changed(HISTORY, { from: 1971, to: 1985, orders: { controlledPriceGrowth: 0.25 } });

/** Consent at the end of a year. */
function consentIn(plan: Parameters<typeof playCourse>[0], year: number): number {
  return gameIn(playCourse(plan), year + 1).legitimacy;
}

/** Largest rise of prices in a quarter of some years, percent. */
function largestRise(course: Course, from: number, to: number): number {
  let largest = -Infinity;
  for (let year = from; year <= to; year += 1) {
    for (const quarter of [1, 2, 3, 4] as const) {
      const before: readonly [number, Quarter] = quarter === 1 ? [year - 1, 4] : [year, (quarter - 1) as Quarter];
      largest = Math.max(largest, priceRise(course, before, [year, quarter]));
    }
  }
  return 100 * largest;
}

/** A schedule as it was up to a year, and then otherwise. */
function from1992(knots: Knots, at1991: number, at1992: number): Knots {
  return [...knots.filter(([year]) => year < 1991), [1991, at1991], [1992, at1992]];
}

/**
 * First quarter of free prices on the overhang of late 1991, percent, in the bare model: a game under history's course ends with the
 * Union before 1992, so this one figure is run with economy and money alone, under the policy of the first reform year.
 */
function firstFreeQuarterOf1992(freePriceShare: number): number {
  const economy = ECONOMIES['ussr'];
  const money = MONEYS['ussr'];
  if (economy === undefined || money === undefined) throw new Error('the economy has no money');
  const { quarters } = runEconomyWithMoney(economy, money, {
    lastYear: 1992,
    policy: {
      planScope: from1992(economy.book.planScope, 0.7, 0.3),
      planDiscipline: from1992(economy.book.planDiscipline, 0.72, 0.6),
      marketScope: from1992(economy.book.marketScope, 0.45, 0.9),
      investmentShare: from1992(economy.book.investmentShare, 0.22, 0.15),
      defenceShare: from1992(economy.book.defenceShare, 0.1, 0.05),
    },
    book: {
      priceSubsidies: from1992(money.book.priceSubsidies, 0.6, 0.1),
      controlledPriceGrowth: from1992(money.book.controlledPriceGrowth, 0.65, 0),
      creditEase: from1992(money.book.creditEase, 1, 0.6),
      freePriceShare: from1992(money.book.freePriceShare, 0.18, freePriceShare),
    },
  });
  const first = quarters.find(({ date }) => date.year === 1992 && date.quarter === 1);
  return 100 * (first?.prices.inflation ?? NaN);
}

export const inflation: Demonstration = {
  id: 'S25',
  sentence:
    'Shortages, queues, overhang; freeing prices overnight on an overhang gives panic and a price jump, gradually does not; retrenchment available. Big bang on the overhang of late 1991: first free quarter between +200 % and +600 %.',
  margin:
    'The range is that of the design around the +245 % of January 1992. A step of .04 in consent is what the repression of 1937 costs; .1 is a crisis of rule. Prices that double in a quarter are a jump; a third in a quarter is the bound the design’s reference sets for steps.',
  measure: () => {
    const overnight = playCourse(OVERNIGHT_ON_THE_OVERHANG);
    return [
      {
        direction: 'appears',
        indicator:
          'rise of prices in the first free quarter (%), freed overnight in 1950 without an overhang / in 1947 on one of twice a year’s spending',
        without: 100 * priceRise(playCourse(OVERNIGHT_WITHOUT_IT), [1949, 4], [1950, 1]),
        with: 100 * priceRise(overnight, [1946, 4], [1947, 1]),
        expect: { kind: 'between', low: 100, high: 600 },
      },
      {
        direction: 'appears',
        indicator: 'rise of prices in the first quarter of 1992 (%), economy and money alone: prices kept / freed overnight',
        without: firstFreeQuarterOf1992(0.18),
        with: firstFreeQuarterOf1992(0.95),
        expect: { kind: 'between', low: 200, high: 600 },
      },
      {
        direction: 'appears',
        indicator: 'queues at the end of 1990 (0 = none), books in order / of the record',
        without: priceAt(playCourse(BOOKS_IN_ORDER), 'queue', 1990, 4),
        with: priceAt(playCourse(HISTORY), 'queue', 1990, 4),
        expect: { kind: 'risesBy', amount: 0.2 },
      },
      {
        direction: 'does not appear',
        indicator: 'largest rise of prices in a quarter (%) on the overhang of 1947, freed overnight / by steps with the books in order',
        without: largestRise(overnight, 1947, 1950),
        with: largestRise(playCourse(BY_STEPS), 1947, 1952),
        expect: { kind: 'between', low: -10, high: 33 },
      },
      {
        direction: 'does not appear',
        indicator: 'queues at the end of 1947 (0 = none), prices fixed in 1946 / freed overnight',
        without: priceAt(playCourse(HISTORY), 'queue', 1946, 4),
        with: priceAt(overnight, 'queue', 1947, 4),
        expect: { kind: 'falls', share: 0.8 },
      },
      {
        direction: 'does not appear',
        indicator: 'rise of prices in 1991 (%) after prices were freed in 1990, policy of the record / retrenchment',
        without: 100 * priceRise(playCourse(FREED_IN_1990), [1990, 4], [1991, 4]),
        with: 100 * priceRise(playCourse(FREED_AND_RETRENCHED), [1990, 4], [1991, 4]),
        expect: { kind: 'falls', share: 0.6 },
      },
      {
        direction: 'appears',
        indicator: 'consent 1984 (0-1), queues of the record / queues that lengthen for fourteen years',
        without: consentIn(HISTORY, 1984),
        with: consentIn(QUEUES_LENGTHEN, 1984),
        expect: { kind: 'fallsBy', amount: 0.04 },
      },
      {
        direction: 'appears',
        indicator: 'consent 1972 (0-1), list prices of the record / raised by a quarter in 1971 and 1972',
        without: consentIn(HISTORY, 1972),
        with: consentIn(PRICES_RAISED, 1972),
        expect: { kind: 'fallsBy', amount: 0.025 },
      },
      {
        direction: 'appears',
        indicator: 'consent at the end of 1947 (0-1), the overhang freed by steps / overnight',
        without: consentIn(BY_STEPS, 1947),
        with: consentIn(OVERNIGHT_ON_THE_OVERHANG, 1947),
        expect: { kind: 'fallsBy', amount: 0.1 },
      },
      {
        direction: 'does not appear',
        indicator: 'consent 1984 (0-1), queues that lengthen for fourteen years / shortened again after four',
        without: consentIn(QUEUES_LENGTHEN, 1984),
        with: consentIn(QUEUES_SHORTENED, 1984),
        expect: { kind: 'risesBy', amount: 0.04 },
      },
      {
        direction: 'does not appear',
        indicator: 'consent 1984 (0-1), prices of the record / a quarter dearer every year since 1971, which people are used to',
        without: consentIn(HISTORY, 1984),
        with: consentIn(PRICES_RAISED, 1984),
        expect: { kind: 'staysBy', amount: 0.02 },
      },
      {
        direction: 'does not appear',
        indicator: 'consent 1949 (0-1), prices kept and notes exchanged / the overhang freed by steps',
        without: consentIn(HISTORY, 1949),
        with: consentIn(BY_STEPS, 1949),
        expect: { kind: 'staysBy', amount: 0.08 },
      },
    ];
  },
};
