import { playCourse } from '../course.ts';
import { EAST_ASIAN, HISTORY, NEP_KEPT } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { growthOver, valueIn } from '../readings.ts';

/** Growth of GDP per head in the decade to 1980 as a share of that in the decade to 1960. */
function growthKept(plan: typeof HISTORY): number {
  const course = playCourse(plan);
  return growthOver(course, 'gdpPerHead', 1970, 1980) / growthOver(course, 'gdpPerHead', 1950, 1960);
}

export const labourSurplus: Demonstration = {
  id: 'S11',
  sentence:
    'Growth by moving peasants to towns works until they run out; the 1970s slow-down emerges, and does not where productivity and trade took over.',
  margin:
    'In the data growth per head fell from 3.3 % a year in the 1950s to 1.4 % in the 1970s. A fall by two fifths is a slow-down, growth above 2.2 % a year in the 1970s none.',
  measure: () => {
    const history = playCourse(HISTORY);
    return [
      {
        direction: 'appears',
        indicator: 'growth of GDP per head under history (% a year), 1950-60 / 1970-80',
        without: growthOver(history, 'gdpPerHead', 1950, 1960),
        with: growthOver(history, 'gdpPerHead', 1970, 1980),
        expect: { kind: 'falls', share: 0.4 },
      },
      {
        direction: 'appears',
        indicator: 'peasants left, history (share of the labour force in farming), 1950 / 1980',
        without: valueIn(history, 'farmLabourShare', 1950),
        with: valueIn(history, 'farmLabourShare', 1980),
        expect: { kind: 'falls', share: 0.4 },
      },
      {
        direction: 'does not appear',
        indicator: 'growth of GDP per head 1970-80 (% a year), history / East Asian road',
        without: growthOver(history, 'gdpPerHead', 1970, 1980),
        with: growthOver(playCourse(EAST_ASIAN), 'gdpPerHead', 1970, 1980),
        expect: { kind: 'rises', share: 0.4 },
      },
      {
        direction: 'does not appear',
        indicator: 'growth of GDP per head 1970-80 (% a year), history / NEP kept',
        without: growthOver(history, 'gdpPerHead', 1970, 1980),
        with: growthOver(playCourse(NEP_KEPT), 'gdpPerHead', 1970, 1980),
        expect: { kind: 'rises', share: 0.25 },
      },
      {
        direction: 'does not appear',
        indicator: 'growth per head of the 1970s as a share of that of the 1950s, history / NEP kept',
        without: growthKept(HISTORY),
        with: growthKept(NEP_KEPT),
        expect: { kind: 'risesBy', amount: 0.05 },
      },
    ];
  },
};
