import { POSTURES } from '../../../shared/state/worldState.ts';
import type { Command } from '../../../shared/commands/index.ts';
import { GDP_PER_HEAD_USA } from '../../../shared/data/history/gdpPerHeadUsa.ts';
import type { SeatView } from '../../../shared/views/view.ts';
import { playCourse } from '../course.ts';
import type { CoursePlan } from '../course.ts';
import { changed, EAST_ASIAN, HISTORY } from '../courses.ts';
import type { Demonstration } from '../demonstration.ts';
import { tradeIn, valueIn } from '../readings.ts';

/** The Western powers go a step a year towards an embargo from 1950 on, and stay there. */
function embargo(view: SeatView): Command[] {
  const posture = POSTURES[Math.max(0, POSTURES.indexOf(view.world.posture) - 1)];
  return view.date.year < 1950 || posture === undefined ? [] : [{ type: 'setPosture', posture }];
}

/** The East Asian road with its door kept nearly shut after the war. */
const DOOR_SHUT = changed(EAST_ASIAN, { from: 1946, to: 1991, orders: { openness: 0.1 } });
const EMBARGO: CoursePlan = { ...EAST_ASIAN, outside: { westernPowers: embargo } };
const DOOR_SHUT_UNDER_EMBARGO: CoursePlan = { ...DOOR_SHUT, outside: { westernPowers: embargo } };

/** GDP per head in 1991 as a share of that of the United States. */
function shareOfTheLeader(plan: CoursePlan): number {
  const leader = GDP_PER_HEAD_USA.observations.find(({ year }) => year === 1991)?.value ?? NaN;
  return valueIn(playCourse(plan), 'gdpPerHead', 1991) / leader;
}

function manufacturesSold(plan: CoursePlan): number {
  const course = playCourse(plan);
  return tradeIn(course, 1985).exports.manufactures / valueIn(course, 'gdp', 1985);
}

/** Exports of the year after the fall of the price of oil, as a share of those before. */
function exportsKept(plan: CoursePlan): number {
  const course = playCourse(plan);
  return tradeIn(course, 1986).totalExports / tradeIn(course, 1985).totalExports;
}

function outputOf1991(plan: CoursePlan): number {
  return valueIn(playCourse(plan), 'gdpPerHead', 1991);
}

export const tradeLedCatchUp: Demonstration = {
  id: 'S19',
  sentence:
    'Export manufacturing and imported technology close the gap; world-market standing brings exposure to oil prices and sanctions. The East Asian road has the rough size of the reference report.',
  margin:
    'A twentieth of all output from the door alone, every other policy the same; three points of the leader’s level are nearly half of what the USSR won on the USA from 1950 to 1973. Two hundredths of GDP in manufactures sold abroad is an industry that lives from it; a tenth of all exports gone in a year is exposure. Sizes may miss the reference by a third.',
  measure: () => [
    {
      direction: 'appears',
      indicator: 'exports of manufactures 1985 (share of GDP), door shut after the war / open',
      without: manufacturesSold(DOOR_SHUT),
      with: manufacturesSold(EAST_ASIAN),
      expect: { kind: 'risesBy', amount: 0.02 },
    },
    {
      direction: 'appears',
      indicator: 'exposure to oil: exports 1986 after the fall of its price (share of those of 1985), East Asian road / history',
      without: exportsKept(EAST_ASIAN),
      with: exportsKept(HISTORY),
      expect: { kind: 'fallsBy', amount: 0.1 },
    },
    {
      direction: 'appears',
      indicator: 'GDP per head 1991 (1990 $), the same road with the door shut after the war / open',
      without: outputOf1991(DOOR_SHUT),
      with: outputOf1991(EAST_ASIAN),
      expect: { kind: 'rises', share: 0.05 },
    },
    {
      direction: 'appears',
      indicator: 'GDP per head 1991 (share of the United States), door shut / open',
      without: shareOfTheLeader(DOOR_SHUT),
      with: shareOfTheLeader(EAST_ASIAN),
      expect: { kind: 'risesBy', amount: 0.03 },
    },
    {
      direction: 'appears',
      indicator: 'GDP per head 1991 (1990 $), history / East Asian road, against the reference report',
      without: outputOf1991(HISTORY),
      with: outputOf1991(EAST_ASIAN),
      expect: { kind: 'near', reference: 15268, share: 1 / 3 },
    },
    {
      direction: 'appears',
      indicator: 'GDP per head 1991 (1990 $), open road: powers of the record / embargo from 1950',
      without: outputOf1991(EAST_ASIAN),
      with: outputOf1991(EMBARGO),
      expect: { kind: 'falls', share: 0.03 },
    },
    {
      direction: 'does not appear',
      indicator: 'exports 1986 after the fall of the price of oil (share of those of 1985), all / a country that sells manufactures',
      without: 1,
      with: exportsKept(EAST_ASIAN),
      expect: { kind: 'staysBy', amount: 0.1 },
    },
    {
      direction: 'does not appear',
      indicator: 'output per head of 1991 lost to an embargo from 1950 on (share), open road / door shut anyway',
      without: 1 - outputOf1991(EMBARGO) / outputOf1991(EAST_ASIAN),
      with: 1 - outputOf1991(DOOR_SHUT_UNDER_EMBARGO) / outputOf1991(DOOR_SHUT),
      expect: { kind: 'falls', share: 0.5 },
    },
  ],
};
