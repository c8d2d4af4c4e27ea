import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, HISTORY, NEP_KEPT } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { meanOver, sumOver } from '../readings.ts';

/** NEP kept, with another pressure of procurement on free peasants from 1925 on. */
function pressureOf(procurementPressure: number, grainRegime: number) {
  return changed(NEP_KEPT, { from: 1925, to: 1935, orders: { procurementPressure }, laws: { 'grain-regime': grainRegime } });
}

const TAX = pressureOf(0.15, 1);
const FORCE = pressureOf(0.8, 3);
/** Force used for three harvests and then given up for the tax again. */
const FORCE_GIVEN_UP = changed(NEP_KEPT, {
  from: 1925,
  to: 1935,
  orders: ({ date }) => ({ procurementPressure: date.year <= 1928 ? 0.8 : 0.15 }),
  laws: { 'grain-regime': 2 },
});

/** History with the state's price for grain near the market's in 1926-28, and with a price well below it. */
const PRICE_RAISED = changed(HISTORY, { from: 1926, to: 1928, orders: { grainPrice: 1.3 } });
const PRICE_CUT = changed(HISTORY, { from: 1926, to: 1928, orders: { grainPrice: 0.5 } });

/** Grain sold willingly to the state and to traders in 1927 and 1928, million tonnes. */
function salesOf1927(plan: CoursePlan): number {
  const course = playCourse(plan);
  return sumOver(course, 'voluntarySales', 1927, 1928) + sumOver(course, 'privateGrainSales', 1927, 1928);
}

export const procurement: Demonstration = {
  id: 'S5',
  sentence: 'Peasants answer terms of trade and force; grain strike of 1927-28 arises when prices are wrong.',
  margin:
    'Free peasants who sell half as much of their own will, and sow and rear a tenth less, are the grain problem of 1928. By January 1928 the state had bought nearly a third less than a year before: a sixth from the price alone is a good part of it.',
  measure: () => {
    const tax = playCourse(TAX);
    const force = playCourse(FORCE);
    return [
      {
        direction: 'appears',
        indicator: 'grain sold willingly 1928-35 (Mt a year), tax of 1925 / compulsory deliveries from free peasants',
        without: meanOver(tax, 'voluntarySales', 1928, 1935),
        with: meanOver(force, 'voluntarySales', 1928, 1935),
        expect: { kind: 'falls', share: 0.5 },
      },
      {
        direction: 'appears',
        indicator: 'farm output 1928-35 (bn 1990 $ a year), tax of 1925 / compulsory deliveries from free peasants',
        without: meanOver(tax, 'farmOutput', 1928, 1935),
        with: meanOver(force, 'farmOutput', 1928, 1935),
        expect: { kind: 'falls', share: 0.08 },
      },
      {
        direction: 'appears',
        indicator: 'grain in the hands of the state 1928-35 (Mt a year), tax of 1925 / compulsory deliveries',
        without: meanOver(tax, 'procurement', 1928, 1935),
        with: meanOver(force, 'procurement', 1928, 1935),
        expect: { kind: 'rises', share: 0.25 },
      },
      {
        direction: 'appears',
        indicator: 'grain strike: grain sold willingly 1927-28 (Mt), price near the market’s / price cut of the record',
        without: salesOf1927(PRICE_RAISED),
        with: salesOf1927(HISTORY),
        expect: { kind: 'falls', share: 0.15 },
      },
      {
        direction: 'appears',
        indicator: 'grain strike: grain sold willingly 1927-28 (Mt), price near the market’s / half of the terms of 1913',
        without: salesOf1927(PRICE_RAISED),
        with: salesOf1927(PRICE_CUT),
        expect: { kind: 'falls', share: 0.33 },
      },
      {
        direction: 'does not appear',
        indicator: 'grain sold willingly 1932-35 (Mt a year), tax of 1925 / force used until 1928 and given up',
        without: meanOver(tax, 'voluntarySales', 1932, 1935),
        with: meanOver(playCourse(FORCE_GIVEN_UP), 'voluntarySales', 1932, 1935),
        expect: { kind: 'stays', share: 0.1 },
      },
      {
        direction: 'does not appear',
        indicator: 'farm output 1932-35 (bn 1990 $ a year), tax of 1925 / force used until 1928 and given up',
        without: meanOver(tax, 'farmOutput', 1932, 1935),
        with: meanOver(playCourse(FORCE_GIVEN_UP), 'farmOutput', 1932, 1935),
        expect: { kind: 'stays', share: 0.04 },
      },
    ];
  },
};
