import { playCourse } from '../course.ts';
import { changed, HISTORY, NEP_KEPT, planOf1929 } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { builtPerInvested, gameIn, strainIn, valueIn } from '../readings.ts';

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
  trade: { machineryShare: 0.8 },
});

/** History with consumer industry first, up to the eve of the war. */
const LIGHT_FIRST = changed(HISTORY, { from: 1926, to: 1940, orders: { heavyIndustryShare: 0.25 } });

/** History with targets within reach, targets that stretch, and targets beyond all reach, from 1928 to 1937. */
function tautness(value: number) {
  return changed(HISTORY, { from: 1928, to: 1937, orders: { tautness: value } });
}
const WITHIN_REACH = tautness(0);
const STRETCHED = tautness(0.3);
const BEYOND_REACH = tautness(1);

/** A five-year plan of 1929 that the forecast bears, and one that asks for three times as much. */
const PLAN_WITHIN_FORECAST = planOf1929(0.1);
const PLAN_BEYOND_FORECAST = planOf1929(0.3);

export const bigPush: Demonstration = {
  id: 'S8',
  sentence:
    'Taut targets speed building up to a point, then lengthen it; sector choice decides what can be built later (machines make machines: the limit of Fel’dman and Domar).',
  margin:
    'The decree asks for 25 % of output. Two points of output short of it in 1928, and two points won by building or buying machines first, are a tenth of all investment. Two per cent of the building of four years is more than the Dnieper dam cost; a tenth of it, or of all capital, is a great works lost every year to targets beyond reach.',
  measure: () => {
    const decreed = playCourse(DECREED);
    const within = playCourse(PLAN_WITHIN_FORECAST);
    const beyond = playCourse(PLAN_BEYOND_FORECAST);
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
        direction: 'appears',
        indicator: 'tautness reckoned from targets 1930 (0-1), 10 % growth a year / 30 %',
        without: gameIn(within, 1930).orders.tautness,
        with: gameIn(beyond, 1930).orders.tautness,
        expect: { kind: 'risesBy', amount: 0.5 },
      },
      {
        direction: 'appears',
        indicator: 'unfinished building 1932 (share of a year’s investment), targets of 10 % growth a year / 30 %',
        without: strainIn(within, 1932).unfinishedShare,
        with: strainIn(beyond, 1932).unfinishedShare,
        expect: { kind: 'rises', share: 0.5 },
      },
      {
        direction: 'appears',
        indicator: 'producer goods 1933 (bn 1990 $), targets of 10 % growth a year / 30 %',
        without: valueIn(within, 'heavyOutput', 1933),
        with: valueIn(beyond, 'heavyOutput', 1933),
        expect: { kind: 'falls', share: 0.1 },
      },
      {
        direction: 'appears',
        indicator: 'storming: output of the last quarter 1930 (share of the year), targets of 10 % growth a year / 30 %',
        without: strainIn(within, 1930).quarters[3],
        with: strainIn(beyond, 1930).quarters[3],
        expect: { kind: 'risesBy', amount: 0.03 },
      },
      {
        direction: 'appears',
        indicator: 'building 1929-32 (capital put in place per unit invested), targets within reach (0) / that stretch (0.3)',
        without: builtPerInvested(playCourse(WITHIN_REACH), 1929, 1932),
        with: builtPerInvested(playCourse(STRETCHED), 1929, 1932),
        expect: { kind: 'rises', share: 0.02 },
      },
      {
        direction: 'appears',
        indicator: 'building 1929-32 (capital put in place per unit invested), targets that stretch (0.3) / beyond all reach (1)',
        without: builtPerInvested(playCourse(STRETCHED), 1929, 1932),
        with: builtPerInvested(playCourse(BEYOND_REACH), 1929, 1932),
        expect: { kind: 'falls', share: 0.1 },
      },
      {
        direction: 'appears',
        indicator: 'capital outside farming 1937 (bn 1990 $), targets that stretch (0.3) / targets beyond all reach (1)',
        without: valueIn(playCourse(STRETCHED), 'nonFarmCapital', 1937),
        with: valueIn(playCourse(BEYOND_REACH), 'nonFarmCapital', 1937),
        expect: { kind: 'falls', share: 0.1 },
      },
      {
        direction: 'does not appear',
        indicator: 'tautness reckoned from targets 1930 (0-1), none / 10 % growth a year, which the forecast bears',
        without: 0,
        with: gameIn(within, 1930).orders.tautness,
        expect: { kind: 'staysBy', amount: 0.1 },
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
