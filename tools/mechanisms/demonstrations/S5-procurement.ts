import { playCourse } from '../course.ts';
import { changed, NEP_KEPT } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { meanOver } from '../readings.ts';

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

export const procurement: Demonstration = {
  id: 'S5',
  sentence: 'Peasants answer terms of trade and force.',
  margin: 'Free peasants who sell half as much of their own will, and sow and rear a tenth less, are the grain problem of 1928.',
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
