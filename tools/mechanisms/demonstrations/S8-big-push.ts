import { playCourse } from '../course.ts';
import { changed, HISTORY, NEP_KEPT } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { valueIn } from '../readings.ts';

const DOOR = { 'foreign-trade': 3 };

/** A quarter of output decreed for building from 1925 on, in an economy that makes few machines. */
const DECREED = changed(NEP_KEPT, { from: 1925, to: 1935, orders: { investmentShare: 0.25 } });
const DECREED_WITH_MACHINES_BUILT = changed(NEP_KEPT, {
  from: 1925,
  to: 1935,
  orders: { investmentShare: 0.25, heavyIndustryShare: 0.55 },
});
const DECREED_WITH_MACHINES_BOUGHT = changed(NEP_KEPT, {
  from: 1925,
  to: 1935,
  orders: { investmentShare: 0.25, openness: 0.8 },
  laws: DOOR,
});

/** History with consumer industry first, up to the eve of the war. */
const LIGHT_FIRST = changed(HISTORY, { from: 1926, to: 1940, orders: { heavyIndustryShare: 0.25 } });

export const bigPush: Demonstration = {
  id: 'S8',
  sentence: 'Sector choice decides what can be built later: machines make machines (the limit of Fel’dman and Domar).',
  margin:
    'The decree asks for 25 % of output. Two points of output short of it in 1928, and two points won by building or buying machines first, are a tenth of all investment.',
  measure: () => {
    const decreed = playCourse(DECREED);
    return [
      {
        direction: 'appears',
        indicator: 'investment 1928 (share of output), decreed / carried out by an economy with few machines',
        without: 0.25,
        with: valueIn(decreed, 'investmentShare', 1928),
        expect: { kind: 'fallsBy', amount: 0.02 },
      },
      {
        direction: 'appears',
        indicator: 'producer goods 1940 (bn 1990 $), consumer industry first / heavy industry as in the record',
        without: valueIn(playCourse(LIGHT_FIRST), 'heavyOutput', 1940),
        with: valueIn(playCourse(HISTORY), 'heavyOutput', 1940),
        expect: { kind: 'rises', share: 0.25 },
      },
      {
        direction: 'does not appear',
        indicator: 'investment 1932 (share of output) after the decree of 25 %: machines as they come / heavy industry first',
        without: valueIn(decreed, 'investmentShare', 1932),
        with: valueIn(playCourse(DECREED_WITH_MACHINES_BUILT), 'investmentShare', 1932),
        expect: { kind: 'risesBy', amount: 0.02 },
      },
      {
        direction: 'does not appear',
        indicator: 'investment 1928 (share of output) after the decree of 25 %: door as it was / machines bought abroad',
        without: valueIn(decreed, 'investmentShare', 1928),
        with: valueIn(playCourse(DECREED_WITH_MACHINES_BOUGHT), 'investmentShare', 1928),
        expect: { kind: 'risesBy', amount: 0.02 },
      },
    ];
  },
};
