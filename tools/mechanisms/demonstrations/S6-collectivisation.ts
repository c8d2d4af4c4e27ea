import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, EAST_ASIAN, HISTORY, NEP_KEPT } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { meanOver, sumOver, valueIn } from '../readings.ts';

const RELIEF = changed(HISTORY, { from: 1929, to: 1940, orders: { famineRelief: 0.8 } });

/** Reports can be true only where the law lets inspectors, tables and delegates speak. */
const TRUE_REPORTS = changed(HISTORY, {
  from: 1928,
  to: 1940,
  orders: { inspection: 1 },
  laws: { 'press-and-statistics': 3, 'inner-party-democracy': 2, privileges: 1 },
});

/** The same end over sixteen years in place of eight. */
const SLOWER = changed(HISTORY, {
  from: 1928,
  to: 1944,
  orders: ({ date }) => ({ collectivisation: 0.02 + 0.06 * Math.max(0, date.year - 1928) }),
});

const VILLAGES_LEFT_ALONE = changed(HISTORY, { from: 1928, to: 1940, orders: { collectivisation: 0 } });

const NOBODY_DEPORTED = changed(HISTORY, { from: 1929, to: 1940, orders: { ruralCoercion: 0 } });

/** A course under the parameters of the school that holds labour release to be what collectivisation was for (Allen 2003). */
function underAllen(plan: CoursePlan): CoursePlan {
  return { ...plan, settings: { ...plan.settings, parameterPack: 'allen' } };
}

const NOBODY_DRIVEN_OUT = changed(HISTORY, { from: 1928, to: 1940, orders: { collectivisation: 0, ruralCoercion: 0 } });

const PAY_THEIR_WAY = { from: 1928, to: 1940, orders: { softBudgets: 0.1 } } as const;

/** Firms that must pay their way hire nobody they have no place for. */
const HARD_BUDGETS = changed(HISTORY, PAY_THEIR_WAY);

const HARD_BUDGETS_NOBODY_DRIVEN_OUT = changed(HISTORY, {
  ...PAY_THEIR_WAY,
  orders: { ...PAY_THEIR_WAY.orders, collectivisation: 0, ruralCoercion: 0 },
});

/** Deaths of the 1930s, millions. */
function deathsOfThe1930s(plan: typeof HISTORY): number {
  return sumOver(playCourse(plan), 'famineDeaths', 1929, 1940);
}

/** Deaths in all peace years but those of the three famines of the record, millions. */
function deathsInGoodOrder(plan: typeof HISTORY): number {
  const course = playCourse(plan);
  return sumOver(course, 'famineDeaths', 1923, 1940) + sumOver(course, 'famineDeaths', 1948, 1991);
}

export const collectivisation: Demonstration = {
  id: 'S6',
  sentence:
    'Pace and force are chosen; livestock slaughter, output loss, labour release to towns, famine risk, control of grain: all follow in size. Truthful reports, relief, slower collectivisation each cut famine deaths of the 1930s by more than half; no famine in good order elsewhere.',
  margin:
    'More than half of the deaths is what the design asks. A fifth of the herd are the oxen and horses that drew the ploughs of a fifth of the land, a twentieth of farm output the food of eight million people.',
  measure: () => {
    const deaths = deathsOfThe1930s(HISTORY);
    const course = playCourse(HISTORY);
    const left = playCourse(VILLAGES_LEFT_ALONE);
    return [
      {
        direction: 'appears',
        indicator: 'famine deaths 1929-40 (millions), villages left alone / collectivised as in the record',
        without: deathsOfThe1930s(VILLAGES_LEFT_ALONE),
        with: deaths,
        expect: { kind: 'risesBy', amount: 3 },
      },
      {
        direction: 'appears',
        indicator: 'herd 1933 (index), villages left alone / collectivised as in the record',
        without: valueIn(left, 'herd', 1933),
        with: valueIn(course, 'herd', 1933),
        expect: { kind: 'falls', share: 0.2 },
      },
      {
        direction: 'appears',
        indicator: 'farm output 1931-34 (bn 1990 $ a year), villages left alone / collectivised as in the record',
        without: meanOver(left, 'farmOutput', 1931, 1934),
        with: meanOver(course, 'farmOutput', 1931, 1934),
        expect: { kind: 'falls', share: 0.05 },
      },
      {
        direction: 'appears',
        indicator: 'share of the harvest in the hands of the state 1932 (0-1), villages left alone / collectivised',
        without: valueIn(left, 'procurement', 1932) / valueIn(left, 'grainHarvest', 1932),
        with: valueIn(course, 'procurement', 1932) / valueIn(course, 'grainHarvest', 1932),
        expect: { kind: 'risesBy', amount: 0.04 },
      },
      {
        direction: 'does not appear',
        indicator: 'famine deaths 1929-40 (millions), reports of the record / truthful reports',
        without: deaths,
        with: deathsOfThe1930s(TRUE_REPORTS),
        expect: { kind: 'falls', share: 0.5 },
      },
      {
        direction: 'does not appear',
        indicator: 'famine deaths 1929-40 (millions), no relief / relief',
        without: deaths,
        with: deathsOfThe1930s(RELIEF),
        expect: { kind: 'falls', share: 0.5 },
      },
      {
        direction: 'does not appear',
        indicator: 'famine deaths 1929-40 (millions), pace of the record / half the pace',
        without: deaths,
        with: deathsOfThe1930s(SLOWER),
        expect: { kind: 'falls', share: 0.5 },
      },
      {
        direction: 'does not appear',
        indicator: 'herd 1933 (index), pace of the record / half the pace',
        without: valueIn(course, 'herd', 1933),
        with: valueIn(playCourse(SLOWER), 'herd', 1933),
        expect: { kind: 'rises', share: 0.1 },
      },
      {
        direction: 'does not appear',
        indicator: 'famine deaths 1923-40 and 1948-91 (millions), history / NEP kept',
        without: deathsInGoodOrder(HISTORY),
        with: deathsInGoodOrder(NEP_KEPT),
        expect: { kind: 'between', low: 0, high: 0.1 },
      },
      {
        direction: 'does not appear',
        indicator: 'famine deaths 1923-40 and 1948-91 (millions), history / East Asian road',
        without: deathsInGoodOrder(HISTORY),
        with: deathsInGoodOrder(EAST_ASIAN),
        expect: { kind: 'between', low: 0, high: 0.1 },
      },
      {
        direction: 'appears',
        indicator:
          'labour released: people driven or drawn from the village without a job in town 1930-36 (share of the labour force), nobody deported / as in the record',
        without: meanOver(playCourse(NOBODY_DEPORTED), 'unemployment', 1930, 1936),
        with: meanOver(course, 'unemployment', 1930, 1936),
        expect: { kind: 'rises', share: 0.25 },
      },
      {
        direction: 'appears',
        indicator:
          'labour release to towns: urban share 1937 (0-1), villages left alone and nobody deported / collectivised as in the record',
        without: valueIn(playCourse(NOBODY_DRIVEN_OUT), 'urbanShare', 1937),
        with: valueIn(course, 'urbanShare', 1937),
        expect: { kind: 'risesBy', amount: 0.01 },
      },
      {
        direction: 'appears',
        indicator:
          'labour release to towns: workers outside farming 1933 (share of the labour force), villages left alone and nobody deported / collectivised as in the record',
        without: 1 - valueIn(playCourse(NOBODY_DRIVEN_OUT), 'farmLabourShare', 1933),
        with: 1 - valueIn(course, 'farmLabourShare', 1933),
        expect: { kind: 'risesBy', amount: 0.015 },
      },
      {
        direction: 'appears',
        indicator:
          'green hands: workers kept beyond their places 1933 (share of the labour force), villages left alone and nobody deported / collectivised as in the record',
        without: valueIn(playCourse(NOBODY_DRIVEN_OUT), 'overstaffing', 1933),
        with: valueIn(course, 'overstaffing', 1933),
        expect: { kind: 'rises', share: 0.25 },
      },
      {
        direction: 'does not appear',
        indicator:
          'workers kept beyond their places 1933 (share of the labour force), collectivised as in the record: soft budgets / firms that must pay their way',
        without: valueIn(course, 'overstaffing', 1933),
        with: valueIn(playCourse(HARD_BUDGETS), 'overstaffing', 1933),
        expect: { kind: 'falls', share: 0.5 },
      },
      {
        direction: 'does not appear',
        indicator:
          'labour release to towns: urban share 1937 (0-1) where firms must pay their way, villages left alone and nobody deported / collectivised as in the record',
        without: valueIn(playCourse(HARD_BUDGETS_NOBODY_DRIVEN_OUT), 'urbanShare', 1937),
        with: valueIn(playCourse(HARD_BUDGETS), 'urbanShare', 1937),
        expect: { kind: 'staysBy', amount: 0.005 },
      },
      {
        direction: 'appears',
        indicator:
          'labour release to towns: urban share 1937 (0-1) with the parameters of the Allen school, villages left alone and nobody deported / collectivised as in the record',
        without: valueIn(playCourse(underAllen(NOBODY_DRIVEN_OUT)), 'urbanShare', 1937),
        with: valueIn(playCourse(underAllen(HISTORY)), 'urbanShare', 1937),
        expect: { kind: 'risesBy', amount: 0.01 },
      },
    ];
  },
};
